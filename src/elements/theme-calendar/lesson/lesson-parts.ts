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

const section = ({ onPaper }: LessonWords, label: string, content: unknown, kind = ''): TemplateResult =>
  html`<section class="part ${kind}">
    ${onPaper ? html`<h2>${label}</h2>` : html`<h4>${label}</h4>`} ${content}
  </section>`;

/** The steps, said to the group. */
export const steps = (words: LessonWords, { text }: Taught): TemplateResult =>
  section(
    words,
    words.t.steps,
    html`<ol>
      ${text.steps.map((step) => html`<li>${step}</li>`)}
    </ol>`,
  );

/** Questions to talk about; from month 5 on one about going without partner or group. */
export const questions = (words: LessonWords, { text }: Taught): TemplateResult => html`
  ${section(
    words,
    words.t.questions,
    html`<ul>
      ${text.questions.map((question) => html`<li>${question}</li>`)}
    </ul>`,
  )}
  ${
    words.month >= onMyOwnFrom
      ? section(
          words,
          words.t.onMyOwn,
          html`<p class="second">${words.t.onMyOwnNote}</p>
            <p>${text.onMyOwn}</p>`,
          'own-way',
        )
      : nothing
  }
`;

/** What to try before the next meeting. */
export const tryIt = (words: LessonWords, { text }: Taught): TemplateResult =>
  section(words, words.t.tryIt, html`<p>${text.tryIt}</p>`, 'try');

/** The question for the journal. */
export const prompt = (words: LessonWords, { text }: Taught): TemplateResult =>
  section(words, words.t.prompt, html`<p>${text.prompt}</p>`);

const wayNames = ['readAloud', 'pictures', 'rolePlay'] as const satisfies readonly (keyof LessonWays)[];

/** Other ways to learn the same. */
export const ways = (words: LessonWords, { text }: Taught): TemplateResult =>
  section(
    words,
    words.t.ways,
    html`<dl>
      ${wayNames.map((way) => {
        const how = text.ways[way];
        return how
          ? html`<dt>${words.t[way]}</dt>
              <dd>${how}</dd>`
          : nothing;
      })}
    </dl>`,
  );

/** What the lesson is about, as people tick it in the journal. */
export const aboutTopics = ({ t, topics: words }: LessonWords, { topics }: Taught): TemplateResult =>
  html`<p class="second">${t.topics}: ${topics.map((topic) => words[topic]).join(', ')}</p>`;

/** The whole lesson below its title. */
export const wholeLesson = (words: LessonWords, taught: Taught): TemplateResult =>
  html`<p class="aim">${taught.text.aim}</p>
    ${steps(words, taught)}${questions(words, taught)}${tryIt(words, taught)}${prompt(words, taught)}
    ${ways(words, taught)}${aboutTopics(words, taught)}`;
