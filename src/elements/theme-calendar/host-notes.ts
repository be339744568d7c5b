import { css, html, type TemplateResult } from 'lit';
import type { PlainDate } from '../../domain/plain-date.js';
import { yearProblems } from '../../domain/program-year/year-problems.js';
import { wear } from '../../ui/styles/wear.js';
import { checkWords, problemLine } from '../base/problem-words.js';
import type { Year } from './year.js';

/** What the host should write differently about the year, in words, at its place. */
export interface HostNotes {
  /** About the year as a whole. */
  readonly whole: TemplateResult | undefined;
  /** About the meeting of a day. */
  on(day: PlainDate): TemplateResult | undefined;
}

const styles = css`
  .host-note {
    padding: 12px 16px;
    border: 2px dashed var(--iml-warm);
    border-radius: var(--iml-radius-control);
    background: var(--iml-warm-soft);
    color: var(--iml-warm);
  }
`;

const note = (lines: readonly string[]): TemplateResult | undefined =>
  lines.length === 0
    ? undefined
    : html`<ul class="host-note plain-list" part="host-note">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;

/**
 * The problems of a year for the one who adds `?iml-check`; readers never see them. Their look goes to `root`; `told` are
 * attributes that could not be read, which the list at the top of the page has.
 */
export async function hostNotes(
  { settings }: Year,
  today: PlainDate,
  root: ShadowRoot | null,
  told: readonly string[] = [],
): Promise<HostNotes> {
  if (styles.styleSheet && !root?.adoptedStyleSheets.includes(styles.styleSheet)) wear(root, [styles]);
  const words = await checkWords();
  const problems = yearProblems(settings, today).filter(
    ({ attribute, given }) => given !== '' || !told.includes(attribute),
  );
  const linesOf = (day: PlainDate | undefined) =>
    problems.filter((problem) => problem.day === day).map((problem) => problemLine(problem, words));
  return { whole: note(linesOf(undefined)), on: (day) => note(linesOf(day)) };
}
