import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { Watch } from '../../../context/watch.js';
import { mostPhotos } from '../../../domain/photo/photo.js';
import type { KitRecord } from '../../../domain/record.js';
import { dayInWords } from '../../../i18n/dates.js';
import { photos, type PhotoMessages } from '../../../i18n/en/photos.js';
import { messagePacks } from '../../../i18n/registry.js';
import { button } from '../../../ui/controls/button.js';
import { filePick, filePickStyles } from '../../../ui/controls/file-pick.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import type { Desk } from '../desk.js';
import { photosStyles } from './photos.styles.js';
import { show } from './show.js';
import { PhotoError, shrink, type PhotoProblem } from './shrink.js';

/** The desk of any element. */
type AnyDesk = Pick<
  Desk<{ readonly view: string }, unknown>,
  'host' | 'shell' | 'locale' | 'today' | 'whenOpen' | 'attempt' | 'focus' | 'kit' | 'common'
>;

const byAge = (a: KitRecord, b: KitRecord): number => a.order - b.order;

/** Named one by one, so that phones hand over a JPEG where the camera made something else. */
const accepted = 'image/jpeg,image/png,image/webp,image/gif';

/**
 * Photos of one record, for views that show it: chosen, made smaller, shown, deleted. They stand in records of their
 * own, which link to it, and never go into what is sent.
 */
export class Photos implements ReactiveController {
  readonly words: Words<PhotoMessages>;
  readonly #desk: AnyDesk;
  readonly #found: Watch<readonly KitRecord<'photo'>[]>;
  #owner: string | undefined;
  #large: string | undefined;
  #isWorking = false;
  #problem: PhotoProblem | undefined;

  constructor(desk: AnyDesk) {
    this.#desk = desk;
    this.words = new Words(
      desk.host,
      photos,
      messagePacks<PhotoMessages>('photos', {
        es: () => import('../../../i18n/es/photos.js').then((pack) => pack.photos),
      }),
    );
    this.#found = new Watch(desk.host, (kit) =>
      this.#owner === undefined ? undefined : kit.records.linked('photo', this.#owner),
    );
    wear(desk.host.shadowRoot, [photosStyles, filePickStyles]);
    desk.host.addController(this);
  }

  /** The photos of a record, and the button for another one. */
  render(owner: string): TemplateResult {
    this.#turnTo(owner);
    const { t } = this.words;
    const found = [...(this.#found.value ?? [])].sort(byAge);
    return html`<section>
      <h4 id="photos" tabindex="-1">${t.heading}</h4>
      <p class="second">${t.lead}</p>
      ${
        found.length > 0
          ? html`<ul class="plain-list photos">
              ${found.map((photo, at) => this.#one(photo, at, found.length))}
            </ul>`
          : nothing
      }
      ${this.#problem ? html`<p class="error" role="alert">${t.problems[this.#problem]}</p>` : nothing}
      ${this.#isWorking ? html`<p>${t.working}</p>` : nothing}
      ${
        found.length >= mostPhotos
          ? html`<p class="second">${t.full(mostPhotos)}</p>`
          : filePick({
              id: 'add-photo',
              label: t.add,
              accept: accepted,
              onFile: (file) => void this.#add(owner, file),
            })
      }
    </section>`;
  }

  /** What a photo is called where it is not shown. */
  title({ day, createdAt }: KitRecord<'photo'>): string {
    return this.words.t.trashTitle(dayInWords(day ?? createdAt.slice(0, 10), this.#desk.locale));
  }

  hostUpdated(): void {
    const root = this.#desk.host.shadowRoot;
    for (const photo of this.#found.value ?? []) {
      const canvas = root?.getElementById(`photo-${photo.id}`);
      if (canvas instanceof HTMLCanvasElement) void show(canvas, photo.id, photo.body);
    }
  }

  #turnTo(owner: string): void {
    if (owner === this.#owner) return;
    this.#owner = owner;
    this.#large = undefined;
    this.#problem = undefined;
    this.#found.refresh(true);
  }

  #one({ id, day, createdAt, body }: KitRecord<'photo'>, at: number, of: number): TemplateResult {
    const { t } = this.words;
    const isLarge = id === this.#large;
    return html`<li class=${isLarge ? 'large' : nothing}>
      <canvas
        id="photo-${id}"
        role="img"
        aria-label=${t.label(at + 1, of, dayInWords(day ?? createdAt.slice(0, 10), this.#desk.locale))}
        width=${body.width}
        height=${body.height}
      ></canvas>
      <div class="actions">
        ${button({
          kind: 'text',
          label: isLarge ? t.smaller : t.larger,
          expanded: isLarge,
          onPress: () => {
            this.#large = isLarge ? undefined : id;
            this.#desk.host.requestUpdate();
          },
        })}
        ${button({ kind: 'text', label: t.remove, onPress: () => void this.#remove(id) })}
      </div>
    </li>`;
  }

  async #add(owner: string, file: File): Promise<void> {
    const { host, shell } = this.#desk;
    const { t } = this.words;
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#problem = undefined;
    host.requestUpdate();
    shell.announce(t.working);
    try {
      const body = await shrink(file);
      const kit = await this.#desk.whenOpen();
      const day = this.#desk.today;
      if (await this.#desk.attempt(() => kit.records.save('photo', { body, day, links: [owner] }))) {
        shell.saved('saved');
        shell.announce(t.saved);
      }
    } catch (thrown) {
      if (!(thrown instanceof PhotoError)) throw thrown;
      this.#problem = thrown.problem;
    } finally {
      this.#isWorking = false;
      this.#desk.focus('add-photo');
    }
  }

  async #remove(id: string): Promise<void> {
    const { kit, shell } = this.#desk;
    if (!kit || !(await this.#desk.attempt(() => kit.records.trash(id)))) return;
    shell.showUndo(this.words.t.removed, () => void this.#desk.attempt(() => kit.records.restore(id)));
    this.#desk.focus('photos');
  }
}
