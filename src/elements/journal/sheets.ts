import { html, type TemplateResult } from 'lit';
import { moods } from '../../domain/journal/entry.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import type { JournalTakingMessages } from '../../i18n/en/journal-taking.js';
import type { JournalMessages } from '../../i18n/en/journal.js';
import type { BlankSheet } from '../base/print/blank-sheet.js';
import { boxes, crisisLine, question } from '../base/print/paper-parts.js';

/** The words of a blank sheet. */
export interface SheetWords {
  readonly common: CommonMessages;
  readonly t: JournalMessages;
  readonly taking: JournalTakingMessages;
}

/** A page to write an entry on by hand. */
export const blankSheet = ({ common, t, taking }: SheetWords): TemplateResult =>
  html`<div class="paper">
    <h1>${t.heading}</h1>
    ${question(taking.blank.day)}
    ${boxes(
      t.mood,
      moods.map((mood) => t.moods[mood]),
    )}
    ${question(taking.document.question, 2)} ${question(t.write.field, 14)} ${question(t.add.victory, 2)}
    ${crisisLine(common)}
  </div>`;

/** See `BlankSheet`. */
export const sheet: BlankSheet<SheetWords> = {
  packs: { t: 'journal', taking: 'journal-taking' },
  title: ({ taking }) => taking.document.title,
};
