import { html, nothing, type TemplateResult } from 'lit';
import type { Kit } from '../../../context/program.js';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import type { PaperEntry, PaperView } from '../../../publish/journal/index.js';
import { own } from '../../base/parts.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { blankSheet } from '../sheets.js';
import type { TakingRoom } from './index.js';
import { entriesOf, goalTitles, type Span } from './write-paper.js';

/** Prints the entries of some days, oldest first. */
export async function printEntries(room: TakingRoom, kit: Kit, span: Span): Promise<void> {
  const { marksOf, newQuestion } = await import('../../../publish/journal/index.js');
  const withGoals = await goalTitles(kit);
  const entries: PaperEntry[] = [];
  for await (const some of entriesOf(kit, span)) entries.push(...some.map(withGoals));
  const { paperView: view } = room;
  const sheet = html`<div class="paper">
    <h1>${view.t.title}</h1>
    ${entries.map((one, at) => {
      const before = entries[at - 1];
      return entry(one, {
        view,
        isNewDay: one.day !== before?.day,
        question: newQuestion(one, before),
        marks: marksOf(one, view),
      });
    })}
    <p class="crisis">${view.crisis}</p>
  </div>`;
  printSheet(sheet, { title: view.t.title, language: view.language });
}

/** Prints a page to write on by hand. */
export function printBlank({ journal: j, t: taking }: TakingRoom): void {
  const sheet = blankSheet({ common: j.common, t: j.t, taking });
  printSheet(sheet, { title: taking.document.title, language: j.shell.words.language });
}

/** What is known of an entry beside itself. */
interface Around {
  readonly view: PaperView;
  readonly isNewDay: boolean;
  readonly question: string | undefined;
  readonly marks: readonly (readonly [string, string])[];
}

const entry = ({ day, body }: PaperEntry, { view, isNewDay, question, marks }: Around): TemplateResult =>
  html`${isNewDay && day ? html`<h2 class="when">${dayInWords(day, view.locale)}</h2>` : nothing}
    <div class="entry">
      ${question === undefined ? nothing : html`<p class="second">${own(question)}</p>`}
      ${isBlank(body.text) ? nothing : html`<p>${own(body.text)}</p>`}
      ${marks.map(([label, words]) => html`<p class="second">${label}${words ? html`: ${own(words)}` : nothing}</p>`)}
    </div>
    <br />`;
