import { html, nothing, type TemplateResult } from 'lit';
import type { Kit } from '../../context/program.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import type { PastMessages } from '../../i18n/en/past.js';
import { button } from '../../ui/controls/button.js';
import { notice } from '../../ui/controls/notice.js';
import type { Words } from '../../ui/words.js';
import { viewHeading } from './parts.js';

/** What the trash needs of its desk. */
export interface TrashDesk {
  readonly common: CommonMessages;
  readonly kit: Kit | undefined;
  focus(id: string): void;
  attempt(command: () => Promise<unknown>): Promise<boolean>;
}

/** Something that was deleted; `title` is how the person knows it. */
export interface Deleted {
  readonly id: string;
  readonly title: unknown;
}

/** Deleted records, with both ways: back, or gone for good after a question. */
export class TrashList {
  readonly #desk: TrashDesk;
  readonly #words: Words<PastMessages>;
  /** The record that "Delete for good now" was pressed on, until that is answered. */
  #asked: string | undefined;
  /** What became of the last one, until the next press. */
  #said: string | undefined;

  constructor(desk: TrashDesk, words: Words<PastMessages>) {
    this.#desk = desk;
    this.#words = words;
  }

  /** Another view is shown: an open question is closed, and what was said is over. */
  close(): void {
    this.#asked = undefined;
    this.#said = undefined;
  }

  render(heading: string, deleted: readonly Deleted[]): TemplateResult {
    const words = this.#words.t.trash;
    return html`${viewHeading(heading)}
      ${this.#said ? notice({ kind: 'info', text: this.#said, actions: [], id: 'trash-said' }) : nothing}
      <p class="second lead">${deleted.length > 0 ? words.text : words.empty}</p>
      <ul class="plain-list records">
        ${deleted.map((one) => this.#item(one))}
      </ul>`;
  }

  #item({ id, title }: Deleted): TemplateResult {
    const words = this.#words.t.trash;
    return html`<li class="record">
      <p class="clamped" id="deleted-${id}" tabindex="-1">${title}</p>
      ${
        this.#asked === id
          ? html`<p id="purge-${id}" tabindex="-1">${words.purgeSure}</p>
              <div class="actions">
                ${button({ kind: 'plain', label: words.purge, onPress: () => void this.#purge(id) })}
                ${button({
                  kind: 'text',
                  label: this.#desk.common.keeping.keep,
                  onPress: () => this.#ask(undefined, `deleted-${id}`),
                })}
              </div>`
          : html`<div class="actions">
              ${button({ kind: 'plain', label: words.restore, onPress: () => void this.#restore(id) })}
              ${button({ kind: 'text', label: words.purge, onPress: () => this.#ask(id, `purge-${id}`) })}
            </div>`
      }
    </li>`;
  }

  #ask(id: string | undefined, focus: string): void {
    this.#asked = id;
    this.#said = undefined;
    this.#desk.focus(focus);
  }

  /** Said where it is seen; the focus goes there, since the button that had it goes with its record. */
  #say(text: string): void {
    this.#asked = undefined;
    this.#said = text;
    this.#desk.focus('trash-said');
  }

  async #restore(id: string): Promise<void> {
    const desk = this.#desk;
    if (await desk.attempt(async () => desk.kit?.records.restore(id))) this.#say(desk.common.undo.restored);
  }

  async #purge(id: string): Promise<void> {
    const desk = this.#desk;
    if (await desk.attempt(async () => desk.kit?.records.purge(id))) this.#say(this.#words.t.trash.purged);
  }
}
