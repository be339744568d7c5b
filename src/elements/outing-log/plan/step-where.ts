import { html, nothing } from 'lit';
import { isClockTime } from '../../../domain/outing/clock.js';
import { companions } from '../../../domain/outing/choices.js';
import { isPlainDate } from '../../../domain/plain-date.js';
import { monthOn, monthsOf } from '../../../domain/program-year/months.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { dateField } from '../../../ui/controls/date-field.js';
import { timeField } from '../../../ui/controls/time-field.js';
import type { Outings } from '../outings.js';
import { ask } from '../ask.js';
import { changeOuting, fieldError } from '../writing-commands.js';
import type { PlanRoom } from './index.js';

/** A day that can stand, and is worth a word: it has passed, or lies outside the year. */
function hintOf({ outings: o, t }: PlanRoom, day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  if (day < o.today) return t.where.passed;
  const settings = o.host.kitSource.program?.settings;
  const isOutside = settings && monthsOf(settings).length > 0 && monthOn(settings, day) === undefined;
  return isOutside ? t.where.outside : undefined;
}

const bad = (o: Outings, name: string, isBad: boolean, words: string): void => {
  if (isBad) o.said.set(name, words);
  else o.said.delete(name);
  o.host.requestUpdate();
};

/** Where, when and with whom. */
export function whereQuestions(room: PlanRoom): unknown {
  const { outings: o, t } = room;
  const { value } = o.outing;
  if (!value) return nothing;
  const words = t.where;
  const left = () => void o.outing.flush();
  return html`${ask(o, 'where', { label: words.where, hint: words.whereHint })}
  ${dateField({
    id: 'day',
    label: words.day,
    hint: hintOf(room, value.day),
    value: o.said.has('day') ? '' : (value.day ?? ''),
    error: fieldError(o, 'day'),
    onInput: (day, isBad) => {
      if (!isBad) changeOuting(o, { day: isPlainDate(day) ? day : undefined });
      bad(o, 'day', isBad, words.noSuchDay);
    },
    onBlur: left,
  })}
  ${timeField({
    id: 'time',
    label: words.time,
    value: o.said.has('time') ? '' : (value.time ?? ''),
    error: fieldError(o, 'time'),
    onInput: (typed, isBad) => {
      const time = typed.slice(0, 5);
      if (!isBad) changeOuting(o, { time: isClockTime(time) ? time : undefined });
      bad(o, 'time', isBad, words.noSuchTime);
    },
    onBlur: left,
  })}
  ${choiceCards({
    name: 'with',
    legend: words.with,
    clear: o.common.clear,
    columns: true,
    value: value.with,
    options: companions.map((one) => ({ value: one, label: o.t.with[one] })),
    onChange: (companion) => changeOuting(o, { with: companion }),
  })}
  ${value.with === 'partner' ? ask(o, 'partner', { label: words.partner, hint: words.partnerHint, line: true }) : nothing}`;
}
