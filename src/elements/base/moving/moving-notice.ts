import { html, nothing } from 'lit';
import type { KeepingState, Kit } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { moveToTell } from '../../../domain/program-year/move.js';
import { dayInWords } from '../../../i18n/dates.js';
import { moving, type MovingMessages } from '../../../i18n/en/moving.js';
import { messagePacks } from '../../../i18n/registry.js';
import { button } from '../../../ui/controls/button.js';
import { linkButton } from '../../../ui/controls/link-button.js';
import { focusOn } from '../../../ui/focus.js';
import type { Told } from '../../../ui/late-notice.js';
import { isPutOff } from '../../../ui/visit-flag.js';
import { Words } from '../../../ui/words.js';
import { today } from '../days.js';
import type { DeskHost } from '../desk.js';
import { myDataHere } from '../my-data-here.js';
import { Handing } from './handing.js';

const notNowName = (program: string): string => `iml-kit/${program}/not-now/moving`;

/** "This page moves on June 1. Take your things along." A new site is a new, empty store. */
export class MovingNotice implements Told {
  readonly #words: Words<MovingMessages>;
  readonly #keeping: Watch<KeepingState>;
  #isClosed = false;
  /** What became of the press that takes everything to the new page. */
  #handing: Handing | undefined;

  constructor(private readonly host: DeskHost) {
    this.#keeping = new Watch(host, (kit) => kit.keeping.state());
    this.#words = new Words<MovingMessages>(
      host,
      moving,
      messagePacks('moving', { es: () => import('../../../i18n/es/moving.js').then((pack) => pack.moving) }),
    );
  }

  render(): unknown {
    const { t, ready, locale } = this.#words;
    const settings = this.host.kitSource.program?.settings;
    const keeping = this.#keeping.value;
    const { kit } = this.host.kitSource;
    if (!ready || !settings || !keeping || this.#isClosed) return nothing;
    const move = moveToTell(settings, today(), location.origin);
    if (!move || isPutOff(notNowName(settings.programId))) return nothing;
    const { on, hasMoved, to } = move;
    const myData = myDataHere(this.host);
    const isInMyData = this.host.localName === 'iml-my-data';
    const along = myData || isInMyData ? t.along : t.ask;
    // What is kept for longer than a visit would stay behind.
    const isKept = keeping.mode === 'device';
    const later = (): void => {
      this.#isClosed = isPutOff(notNowName(settings.programId), true);
      this.host.requestUpdate();
      focusOn(this.host, 'heading');
    };
    return html`<div class="notice info" part="notice">
      <p class="label">
        ${hasMoved ? t.moved : on === undefined ? t.moves : t.movesOn(dayInWords(on, locale, 'short'))}
      </p>
      <p>${isKept ? along : t.nothingKept}</p>
      ${this.#handing ? html`<p class="told" id="handing" role="status">${t.handing[this.#handing.state]}</p>` : nothing}
      <div class="actions">
        ${
          isKept && isInMyData && kit
            ? button({ kind: 'plain', id: 'hand-over', label: t.go, onPress: () => this.#handOver(to, kit) })
            : nothing
        }
        ${isKept && myData ? linkButton({ kind: 'plain', label: t.take, href: myData }) : nothing}
        ${linkButton({ kind: 'text', label: t.see, href: to, apart: true })}
        ${button({ kind: 'text', label: t.later, onPress: later })}
      </div>
    </div>`;
  }
  /** In the press itself: browsers open another page only then. */
  #handOver(to: string, kit: Kit): void {
    this.#handing?.end();
    this.#handing = new Handing(to, kit, () => this.host.requestUpdate());
    this.host.requestUpdate();
  }
}
