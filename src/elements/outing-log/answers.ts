import { html, nothing } from 'lit';
import { costOf } from '../../domain/outing/cost.js';
import type { SharedOuting } from '../../domain/outing/share.js';
import type { TextName } from '../../domain/outing/texts.js';
import type { OutingPageMessages } from '../../i18n/en/outing-page.js';
import type { OutingPlanMessages } from '../../i18n/en/outing-plan.js';
import type { OutingReflectMessages } from '../../i18n/en/outing-reflect.js';
import { own } from '../base/parts.js';
import { costWords } from './cost-words.js';
import type { Outings } from './outings.js';
import { whenInWords } from './parts.js';
import type { PlanStep, ReflectStep } from './place.js';

/** The words that answers are shown in. */
export interface AnswerWords {
  readonly outings: Outings;
  readonly page: OutingPageMessages;
  readonly plan: OutingPlanMessages;
  readonly reflect: OutingReflectMessages;
}

/** One answer of an outing. */
export interface Answer {
  readonly label: string;
  readonly text: string;
  /** The person's own words. */
  readonly isOwn: boolean;
}

/** What belongs together: a step, or what the person wrote where something did not feel right. */
export type Part = PlanStep | Exclude<ReflectStep, 'result'> | 'not-right';

const said = (label: string, text: string | undefined): readonly Answer[] =>
  text ? [{ label, text, isOwn: false }] : [];

/** The answers of one part, only those that were given. The place is the heading. */
export function answersOf(part: Part, outing: SharedOuting, words: AnswerWords): readonly Answer[] {
  const { outings: o, plan, reflect } = words;
  const { labels } = words.page;
  const text = (name: TextName): readonly Answer[] =>
    outing[name] === undefined
      ? []
      : [{ label: labels[name as keyof typeof labels], text: outing[name], isOwn: true }];
  switch (part) {
    case 'where':
      return [
        ...said(labels.when, whenInWords(outing, o)),
        ...said(labels.with, outing.with && o.t.with[outing.with]),
        ...text('partner'),
      ];
    case 'together':
      return [
        ...said(labels.idea, outing.idea && plan.together.ideas[outing.idea]),
        ...said(labels.bothLike, outing.bothLike && plan.together.answers[outing.bothLike]),
        ...said(labels.open, outing.open && plan.together.answers[outing.open]),
      ];
    case 'way': {
      const read = costOf(outing.cost);
      const cost = read && outing.cost && costWords(read, outing.cost.currency, o.locale, plan.way).join(' ');
      return [...text('there'), ...text('back'), ...said(labels.cost, cost)];
    }
    case 'skill':
      return [...text('skill'), ...text('easier')];
    case 'safe':
      return [...text('leaveEarly'), ...text('calmPlace'), ...text('askCoach')];
    case 'feelings':
      return [...text('before'), ...text('after'), ...text('practised')];
    case 'noticed':
      return [
        ...text('didWell'),
        ...(outing.role === 'own'
          ? text('ownRole')
          : said(labels.role, outing.role && reflect.noticed.roles[outing.role])),
        ...text('victory'),
      ];
    case 'people':
      return [...text('feedbackGave'), ...text('feedbackGot'), ...text('iSaw'), ...text('theySaw')];
    case 'obstacles':
      return [...text('inTheWay'), ...text('nextTime')];
    case 'not-right':
      return text('notRight');
  }
}

const allParts = [
  'where',
  'together',
  'way',
  'skill',
  'safe',
  'feelings',
  'noticed',
  'people',
  'obstacles',
  'not-right',
] as const satisfies readonly Part[];

/** Every answer of an outing: for the coach, the card and the printed page. */
export const allAnswers = (outing: SharedOuting, words: AnswerWords): readonly Answer[] => [
  ...said(words.page.labels.state, words.outings.t.states[outing.state]),
  ...allParts.flatMap((part) => answersOf(part, outing, words)),
];

/** Answers as a list of terms and words. */
export const answerList = (answers: readonly Answer[]): unknown =>
  answers.length === 0
    ? nothing
    : html`<dl class="answers">
        ${answers.map(
          ({ label, text, isOwn }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${isOwn ? own(text) : html`<span class="when">${text}</span>`}</dd>
            </div>`,
        )}
      </dl>`;

/** Answers as plain text, a line each. */
export const answersAsText = (answers: readonly Answer[]): string =>
  answers.map(({ label, text }) => `${label}: ${text}`).join('\n');
