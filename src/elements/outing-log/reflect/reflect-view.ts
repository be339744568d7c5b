import { html, nothing, type TemplateResult } from 'lit';
import { results, roles, type Result } from '../../../domain/outing/choices.js';
import { isPlainDate } from '../../../domain/plain-date.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { dateField } from '../../../ui/controls/date-field.js';
import { button } from '../../../ui/controls/button.js';
import { peopleForm } from '../circle/people-form.js';
import { ask } from '../ask.js';
import type { Place, ReflectStep } from '../place.js';
import { stepView } from '../steps.js';
import { changeOuting, fieldError, leaveAsItWas } from '../writing-commands.js';
import { back, choose, done, next, skip, stepsFor, stopHere } from './commands.js';
import type { ReflectRoom } from './index.js';

type ReflectPlace = Place & { readonly view: 'reflect' };

const questions: Readonly<Record<ReflectStep, (room: ReflectRoom, place: ReflectPlace) => unknown>> = {
  result: resultQuestion,
  feelings: feelingQuestions,
  noticed: noticedQuestions,
  people: peopleQuestions,
  obstacles: obstacleQuestions,
};

/** One step of looking back. */
export function reflectView(room: ReflectRoom, place: ReflectPlace): unknown {
  const { outings: o, t, ways } = room;
  const { value } = o.outing;
  if (!value) return nothing;
  const { step, one } = place;
  const steps = stepsFor(value);
  const at = steps.indexOf(step);
  const following = steps[at + 1];
  return stepView(o, {
    heading: t[step].heading,
    example: exampleOf(room, step),
    questions: questions[step](room, place),
    current: one || at < 0 ? undefined : at + 1,
    total: steps.length,
    nav: one
      ? {
          back: { label: ways.leave, onPress: () => leaveAsItWas(o) },
          next: { label: ways.done, onPress: () => done(room, place) },
        }
      : {
          back: { label: ways.back, onPress: () => back(room, place) },
          next: {
            label: following && following !== 'result' ? t.next[following] : t.next.all,
            onPress: () => next(room, place),
          },
          skip: { label: ways.skip, onPress: () => skip(room, place) },
          stop: { label: ways.stop, onPress: () => stopHere(room) },
        },
  });
}

/** An example beside the blank; where one would lead to an answer there is none. */
const exampleOf = ({ t }: ReflectRoom, step: ReflectStep): string | undefined =>
  step === 'result' || step === 'obstacles' ? undefined : t[step].example;

/** How it went: four equal answers. */
function resultQuestion(room: ReflectRoom): TemplateResult {
  const { outings: o, t } = room;
  const state = o.outing.value?.state;
  return html`<p class="lead">${t.result.text}</p>
    ${choiceCards<Result>({
      name: 'result',
      legend: t.result.label,
      value: results.find((one) => one === state),
      options: results.map((value) => ({ value, label: t.result.results[value] })),
      onChange: (result) => {
        if (result) choose(room, result);
      },
    })}`;
}

function feelingQuestions({ outings: o, t }: ReflectRoom): TemplateResult {
  const words = t.feelings;
  return html`${ask(o, 'before', { label: words.before, hint: words.hint })}
  ${ask(o, 'after', { label: words.after, hint: words.hint })}
  ${ask(o, 'practised', { label: words.practised })}`;
}

function noticedQuestions({ outings: o, t }: ReflectRoom): TemplateResult {
  const words = t.noticed;
  const role = o.outing.value?.role;
  return html`${ask(o, 'didWell', { label: words.didWell })}
  ${choiceCards({
    name: 'role',
    legend: words.role,
    clear: o.common.clear,
    columns: true,
    value: role,
    options: roles.map((value) => ({ value, label: words.roles[value] })),
    onChange: (value) => changeOuting(o, { role: value }),
  })}
  ${role === 'own' ? ask(o, 'ownRole', { label: words.ownRole, line: true }) : nothing}
  ${ask(o, 'victory', { label: words.victory })}`;
}

function peopleQuestions({ outings: o, t, people }: ReflectRoom, { outing }: ReflectPlace): TemplateResult {
  const words = t.people;
  const pass = () => o.go({ view: 'pass', outing, stage: 'give' });
  return html`${ask(o, 'feedbackGave', { label: words.feedbackGave })}
    ${ask(o, 'feedbackGot', { label: words.feedbackGot })}
    <div class="actions pass-way">${button({ kind: 'plain', label: t.pass.heading, onPress: pass })}</div>
    <h4>${words.met}</h4>
    <p class="second lead">${words.metHint}</p>
    ${peopleForm(people, { outing, where: o.outing.value?.where ?? '' })}`;
}

function obstacleQuestions(room: ReflectRoom): TemplateResult {
  const { outings: o, t } = room;
  const words = t.obstacles;
  const { value } = o.outing;
  return html`<p class="lead">${words.text}</p>
    ${ask(o, 'inTheWay', { label: words.inTheWay })} ${ask(o, 'nextTime', { label: words.nextTime })}
    ${
      value?.state === 'put-off'
        ? dateField({
            id: 'day',
            label: words.day,
            hint: words.dayHint,
            value: o.said.has('day') ? '' : (value.day ?? ''),
            error: fieldError(o, 'day'),
            onInput: (day, isBad) => {
              if (!isBad) changeOuting(o, { day: isPlainDate(day) ? day : undefined });
              if (isBad) o.said.set('day', words.noSuchDay);
              o.host.requestUpdate();
            },
            onBlur: () => void o.outing.flush(),
          })
        : nothing
    }`;
}
