import '../../context/root.js';
import { ImlJournal } from './journal-element.js';
import type { ImlJournalRemoved, ImlJournalSaved, ImlJournalShared } from './journal-events.js';

if (!customElements.get('iml-journal')) customElements.define('iml-journal', ImlJournal);

declare global {
  interface HTMLElementTagNameMap {
    'iml-journal': ImlJournal;
  }
  interface HTMLElementEventMap {
    'iml-journal-saved': ImlJournalSaved;
    'iml-journal-shared': ImlJournalShared;
    'iml-journal-removed': ImlJournalRemoved;
  }
}
