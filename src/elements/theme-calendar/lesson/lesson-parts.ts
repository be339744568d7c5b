import { html, nothing, type TemplateResult } from 'lit';
import { onMyOwnFrom } from '../../../domain/program-year/lessons.js';
import type { CalendarLessonMessages } from '../../../i18n/en/calendar-lesson.js';
import type { TopicMessages } from '../../../i18n/en/topics.js';
import type { LessonWays } from '../../../i18n/lesson-text.js';
import type { Taught } from './lesson-texts.js';

/** What the parts of a lesson are said with. */
export interface LessonWords {
  readonly t: CalendarLessonMessages;
  readonly topics: TopicMessages;
  /** 1 to 12, that of its meeting. */
  readonly month: number;
  readonly onPaper?: boolean;
}

/** Nothing where the lesson says nothing there: one that a host wrote may leave parts out. */
const section = (
  { onPaper }: LessonWords,
  label: string,
  has: string | readonly string[],
  content: unknown,
  kind = '',
): unknown =>
  has.length === 0
    ? nothing
    : html`<section class="part ${kind}">
        ${onPaper ? html`<h2>${label}</h2>` : html`<h4>${label}</h4>`} ${content}
      </section>`;

const items = (texts: readonly string[]) => texts.map((text) => html`<li>${text}</li>`);

/** The steps, said to the group. */
export const steps = (words: LessonWords, { text }: Taught): unknown =>
  section(
    words,
    words.t.steps,
    text.steps,
    html`<ol>
      ${items(text.steps)}
    </ol>`,
  );

/** Questions to talk about; from month 5 on one about going without partner or group. */
export const questions = (words: LessonWords, { text }: Taught): readonly unknown[] => [
  section(
    words,
    words.t.questions,
    text.questions,
    html`<ul>
      ${items(text.questions)}
    </ul>`,
  ),
  section(
    words,
    words.t.onMyOwn,
    words.month >= onMyOwnFrom ? text.onMyOwn : '',
    html`<p class="second">${words.t.onMyOwnNote}</p>
      <p>${text.onMyOwn}</p>`,
    'own-way',
  ),
];

/** What to try before the next meeting. */
export const tryIt = (words: LessonWords, { text }: Taught): unknown =>
  section(words, words.t.tryIt, text.tryIt, html`<p>${text.tryIt}</p>`, 'try');

/** The question for the journal. */
export const prompt = (words: LessonWords, { text }: Taught): unknown =>
  section(words, words.t.prompt, text.prompt, html`<p>${text.prompt}</p>`);

const wayNames = ['readAloud', 'pictures', 'rolePlay'] as const satisfies readonly (keyof LessonWays)[];

/** Other ways to learn the same. */
export const ways = (words: LessonWords, { text }: Taught): unknown => {
  const has = wayNames.filter((way) => text.ways[way]);
  return section(
    words,
    words.t.ways,
    has,
    html`<dl>
      ${has.map(
        (way) =>
          html`<dt>${words.t[way]}</dt>
            <dd>${text.ways[way]}</dd>`,
      )}
    </dl>`,
  );
};

/** What the lesson is about, as people tick it in the journal. */
export const aboutTopics = ({ t, topics: words }: LessonWords, { topics }: Taught): unknown =>
  topics.length === 0
    ? nothing
    : html`<p class="second">${t.topics}: ${topics.map((topic) => words[topic]).join(', ')}</p>`;

/** The whole lesson below its title. */
export const wholeLesson = (words: LessonWords, taught: Taught): TemplateResult =>
  html`${taught.text.aim === '' ? nothing : html`<p class="aim">${taught.text.aim}</p>`}
  ${steps(words, taught)}${questions(words, taught)}${tryIt(words, taught)}${prompt(words, taught)}
  ${ways(words, taught)}${aboutTopics(words, taught)}`;
