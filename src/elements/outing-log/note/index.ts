import { html, nothing } from 'lit';
import { outingNote, type OutingNoteMessages } from '../../../i18n/en/outing-note.js';
import { messagePacks } from '../../../i18n/registry.js';
import { filePickStyles } from '../../../ui/controls/file-pick.js';
import type { QrCode } from '../../../ui/qr.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import { gone } from '../gone.js';
import type { Outings } from '../outings.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { noteStyles } from './note.styles.js';
import { openView } from './open-view.js';
import { sealView } from './seal-view.js';

const packs = () =>
  messagePacks<OutingNoteMessages>('outing-note', {
    es: () => import('../../../i18n/es/outing-note.js').then((pack) => pack.outingNote),
  });

/** What is in the hands of a person here. The code and an opened note are kept nowhere else. */
export interface NoteInHand {
  readonly code: string;
  /** A note that is to be opened, as it was pasted or read of a file. */
  readonly pasted: string;
  readonly file: string;
  /** Cryptography takes its time: one press counts. */
  readonly isBusy: boolean;
  /** The note that was just sealed. */
  readonly sealed?: string | undefined;
  /** Absent where the note is too long to scan. */
  readonly qr?: QrCode | undefined;
  /** What the partner wrote, once it is open. */
  readonly opened?: string | undefined;
  /** What was just said about giving it away. */
  readonly took: string;
}

const emptyHand: NoteInHand = { code: '', pasted: '', file: '', isBusy: false, took: '' };

/** A sentence for the partner, sealed with a code, and the partner's own opened. No server is needed. */
export class NoteRoom implements Room {
  hand: NoteInHand = emptyHand;
  readonly #words: Words<OutingNoteMessages>;
  #place: Place | undefined;

  constructor(readonly outings: Outings) {
    const { host } = outings;
    this.#words = new Words(host, outingNote, packs());
    // Whoever leaves this view, by whatever way, leaves no code behind.
    host.addController({ hostUpdate: () => this.#turn() });
    wear(host.shadowRoot, [noteStyles, filePickStyles]);
  }

  get t(): OutingNoteMessages {
    return this.#words.t;
  }

  /** Changes what is in the hands, and shows it. */
  take(change: Partial<NoteInHand>): void {
    this.hand = { ...this.hand, ...change };
    this.outings.host.requestUpdate();
  }

  /** Says what became of a press, to eyes and ears. */
  say(field: string, words: string): void {
    const { outings: o } = this;
    o.said.set(field, words);
    o.shell.announce(words);
    o.host.requestUpdate();
    o.focus(field);
  }

  render(place: Place): unknown {
    const { outings: o } = this;
    if (!o.isReady([this.#words])) return nothing;
    if (place.view !== 'seal-note' && place.view !== 'open-note') return nothing;
    if (o.body === 'gone') return gone(o);
    if (o.outing.id !== place.outing) return html`<p class="second">${o.common.loading}</p>`;
    return place.view === 'seal-note' ? sealView(this, place.outing) : openView(this, place.outing);
  }

  #turn(): void {
    const { place } = this.outings;
    if (place === this.#place) return;
    this.#place = place;
    this.hand = emptyHand;
  }
}

/** Made once, at its first use. */
export const create = (outings: Outings): NoteRoom => new NoteRoom(outings);
