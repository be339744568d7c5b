import type { CSSResultGroup } from 'lit';
import { journal, type JournalMessages } from '../../i18n/en/journal.js';
import { messagePacks } from '../../i18n/registry.js';
import { roomStyles } from '../../ui/styles/room.js';
import { Words } from '../../ui/words.js';
import { Worksheet } from '../base/worksheet.js';
import { homeView } from './home.js';
import { ImlJournalSaved } from './journal-events.js';
import { Journal } from './journal.js';
import { journalStyles } from './journal.styles.js';
import { room } from './room.js';

const packs = () =>
  messagePacks<JournalMessages>('journal', {
    es: () => import('../../i18n/es/journal.js').then((pack) => pack.journal),
  });

/**
 * The journal: a private place to write about what happens between meetings, and to choose what to read out.
 * Words are kept on the person's device by the `<iml-program>` around it; nothing is sent without a press.
 *
 * @slot - A link or a list for visitors without scripts; gone once the element is there.
 *
 * @fires {ImlJournalSaved} iml-journal-saved - A person's words were kept; `detail.id` is the record's id.
 * @fires {ImlJournalShared} iml-journal-shared - A person sent, showed or gave a card; `detail.id` is its id.
 * @fires {ImlJournalRemoved} iml-journal-removed - A person deleted an entry, a letter or a card; `detail.id` is its id.
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart leave - "Leave quickly".
 * @csspart button - A button; also `main`, `plain` or `text`.
 * @csspart prompt - The question above the field.
 * @csspart page - The page of one entry.
 * @csspart example - A filled-in example.
 * @csspart notice - An ask, a trouble, or words that were found again.
 *
 * @cssprop --iml-accent - The one strong colour: the main action, links, what is chosen.
 * @cssprop --iml-paper - The ground of the element.
 * @cssprop --iml-ink - The text.
 * @cssprop --iml-radius - Radius of the element's corners.
 * @cssprop --iml-min-height - Height that is reserved while the element loads; by itself it fits the width.
 * @cssprop --iml-top - Height of a bar of the page that stays at the top; the element's own bar stands below it.
 */
export class ImlJournal extends Worksheet<JournalMessages> {
  static override styles: CSSResultGroup = [Worksheet.styles, roomStyles(room), journalStyles];

  protected readonly words = new Words<JournalMessages>(this, journal, packs());

  readonly #journal = new Journal(this, {
    ...this.shellFor((id) => new ImlJournalSaved(id)),
    onKeep: () => this.onKeep,
  });

  protected override get isHome(): boolean {
    const { place } = this.#journal;
    return place.view === 'write' && place.entry === undefined;
  }

  protected override get atRest(): boolean {
    const { view } = this.#journal.place;
    return view === 'write' ? !this.#journal.writing.isDirty : view !== 'pick' && view !== 'card';
  }

  protected override content(): unknown {
    const { place, rooms } = this.#journal;
    return this.isHome ? homeView(this.#journal) : rooms.render(place);
  }
}
