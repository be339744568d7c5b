import { html, type TemplateResult } from 'lit';
import type { PlainDate } from '../../domain/plain-date.js';
import { yearProblems } from '../../domain/program-year/year-problems.js';
import { checkWords, problemLine } from '../base/problem-words.js';
import type { Year } from './year.js';

/** What the host should write differently about the year, in words, at its place. */
export interface HostNotes {
  /** About the year as a whole. */
  readonly whole: TemplateResult | undefined;
  /** About the meeting of a day. */
  on(day: PlainDate): TemplateResult | undefined;
}

const note = (lines: readonly string[]): TemplateResult | undefined =>
  lines.length === 0
    ? undefined
    : html`<ul class="host-note plain-list" part="host-note">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;

/** The problems of a year for the one who adds `?iml-check`; readers never see them. */
export async function hostNotes({ settings }: Year, today: PlainDate): Promise<HostNotes> {
  const words = await checkWords();
  const problems = yearProblems(settings, today);
  const linesOf = (day: PlainDate | undefined) =>
    problems.filter((problem) => problem.day === day).map((problem) => problemLine(problem, words));
  return { whole: note(linesOf(undefined)), on: (day) => note(linesOf(day)) };
}
