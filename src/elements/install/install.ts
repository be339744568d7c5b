import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from '../../context/property.js';
import { frame, type FrameMessages } from '../../i18n/en/frame.js';
import { install, type InstallMessages } from '../../i18n/en/install.js';
import { messagePacks } from '../../i18n/registry.js';
import { button } from '../../ui/controls/button.js';
import { icon } from '../../ui/controls/icon.js';
import { roomStyles } from '../../ui/styles/room.js';
import { Words } from '../../ui/words.js';
import { Sheet } from '../base/sheet.js';
import { ImlInstallAccepted, ImlInstallDeclined } from './install-events.js';
import { installStyles } from './install.styles.js';
import { choose, isKept, readChosen } from './kept.js';
import { pictures } from './pictures.js';
import { askBrowser, canAsk } from './prompt.js';
import type { ReminderRoom } from './reminder/index.js';
import { standing } from './room.js';
import { Standing } from './standing.js';
import { isApart, wayOf } from './ways.js';

const packs = () =>
  messagePacks<InstallMessages>('install', {
    es: () => import('../../i18n/es/install.js').then((pack) => pack.install),
  });
const framePacks = () =>
  messagePacks<FrameMessages>('frame', {
    es: () => import('../../i18n/es/frame.js').then((pack) => pack.frame),
  });

/**
 * The offer to put the page on the device's screen, and to be reminded. It stands only where somebody keeps their words
 * on this device, and is gone once it is an app or somebody said "Not now". Put it at the end of a page.
 *
 * @slot - Nothing; what stands there is never shown.
 *
 * @fires {ImlInstallAccepted} iml-install-accepted - A person put the page on the device, by a press here.
 * @fires {ImlInstallDeclined} iml-install-declined - A person pressed "Not now".
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart button - A button; also `main`, `plain` or `text`.
 */
export class ImlInstall extends Sheet<InstallMessages> {
  static override styles: CSSResultGroup = [Sheet.styles, roomStyles(standing), installStyles];

  /** Offers a reminder too: a calendar file, and a note while the page is open. It stays for that where the page is an app. */
  @property({ type: Boolean }) reminder = false;

  protected readonly words = new Words<InstallMessages>(this, install, packs());
  protected readonly common = new Words<FrameMessages>(this, frame, framePacks());

  readonly #standing = new Standing(this);
  readonly #way = wayOf(navigator);
  /** Where a press led. */
  @state() private state: 'offer' | 'done' | 'failed' | 'declined' = 'offer';
  @state() private room: ReminderRoom | undefined;
  @state() private roomFailed = false;
  #wasTold: string | undefined;

  /** What stands here now; undefined: nothing at all. */
  get #shown(): 'offer' | 'done' | 'reminder' | undefined {
    const id = this.program?.settings.programId;
    if (id === undefined || !isKept(id)) return undefined;
    if (this.state === 'done') return 'done';
    const { notNow, installed } = readChosen(id);
    const isOpen = this.state !== 'declined' && !notNow && !this.#standing.isInstalled;
    // "Installed" of another day says little where the browser is ready to ask again.
    if (isOpen && (canAsk() || (!installed && this.#way))) return 'offer';
    return this.reminder ? 'reminder' : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const id = this.program?.settings.programId;
    if (id !== undefined && isKept(id) && this.#standing.isInstalled && !readChosen(id).installed)
      choose(id, { installed: true });
    // Hidden it is not the first of its program, whose safety bar is whole.
    this.hidden = this.#shown === undefined;
    this.#remind(id);
  }

  protected override render(): unknown {
    return this.#shown === undefined ? nothing : super.render();
  }

  protected override get heading(): string {
    const { t } = this.words;
    return this.#shown === 'reminder' || this.room?.isOpen ? t.remind : t.heading;
  }

  protected override get isHome(): boolean {
    return this.#shown === 'offer' && !this.room?.isOpen;
  }

  protected override content(): unknown {
    const { t } = this.words;
    const shown = this.#shown;
    if (this.room?.isOpen) return this.room.render();
    return html`${shown === 'offer' ? this.#offer() : nothing}
      ${shown === 'done' ? html`<p id="told" tabindex="-1">${t.done}</p>` : nothing}
      <div class="answers">
        ${
          shown === 'offer' && canAsk()
            ? button({ kind: 'main', label: t.put, onPress: () => void this.#ask() })
            : nothing
        }
        ${
          this.reminder
            ? button({
                kind: 'plain',
                id: 'remind',
                label: t.remind,
                onPress: () => void this.#openReminder(),
              })
            : nothing
        }
        ${
          shown === 'offer'
            ? button({ kind: 'text', label: t.notNow, onPress: () => this.#decline() })
            : nothing
        }
      </div>
      ${this.roomFailed ? html`<p>${t.reminderOff}</p>` : nothing}`;
  }

  #offer(): unknown {
    const { t } = this.words;
    const way = this.#way;
    const byHand = way && (!canAsk() || this.state === 'failed');
    return html`<p>${t.intro} ${t.seen}</p>
      ${this.state === 'failed' ? html`<p id="told" tabindex="-1">${t.failed}</p>` : nothing}
      ${byHand && isApart(way) ? html`<p>${t.apart}</p>` : nothing}
      ${
        byHand
          ? html`<ol class="steps" role="list" aria-label=${t.how}>
              ${t.ways[way].map(
                (step, at) => html`<li>${icon(pictures[way][at] ?? 'check')}<span>${step}</span></li>`,
              )}
            </ol>`
          : nothing
      }`;
  }

  async #ask(): Promise<void> {
    try {
      if ((await askBrowser()) === 'dismissed') this.#decline();
      else {
        this.#choose({ installed: true });
        this.state = 'done';
        this.announce(this.words.t.done);
        this.dispatchEvent(new ImlInstallAccepted());
      }
    } catch {
      this.state = 'failed';
    }
    this.#focus('told');
  }

  #decline(): void {
    this.#choose({ notNow: true });
    this.state = 'declined';
    this.dispatchEvent(new ImlInstallDeclined());
    this.#focus('remind');
  }

  #choose(change: Parameters<typeof choose>[1]): void {
    const id = this.program?.settings.programId;
    if (id !== undefined) choose(id, change);
  }

  /** Starts the page's own reminder where a person asked for it before. */
  #remind(id: string | undefined): void {
    if (!this.reminder || id === undefined || id === this.#wasTold) return;
    this.#wasTold = id;
    if (readChosen(id).reminder) void this.#loadRoom();
  }

  async #openReminder(): Promise<void> {
    const room = await this.#loadRoom();
    if (!room) return;
    room.open();
    this.#focus('heading');
  }

  async #loadRoom(): Promise<ReminderRoom | undefined> {
    try {
      const { create } = await import('./reminder/index.js');
      this.roomFailed = false;
      this.room ??= create({
        host: this,
        program: () => this.program?.settings.programId,
        announce: (text) => this.announce(text),
        close: () => this.#focus('remind'),
      });
    } catch {
      this.roomFailed = true;
    }
    return this.room;
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.shadowRoot?.getElementById(id)?.focus());
  }
}
