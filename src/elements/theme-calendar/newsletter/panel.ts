import type { ReactiveController } from 'lit';
import { newsletter, type NewsletterMessages } from '../../../i18n/en/newsletter.js';
import { messagePacks } from '../../../i18n/registry.js';
import type { NewsletterOptions } from '../../../publish/year/index.js';
import { boxes } from '../../../ui/styles/boxes.js';
import { controls } from '../../../ui/styles/controls.js';
import { Words } from '../../../ui/words.js';
import { wear } from '../../../ui/styles/wear.js';
import type { Page } from '../page.js';
import type { Place, Room, RoomShell } from '../rooms.js';
import { firstChoices, readChoices, type Choices } from './choices.js';
import { Kept } from './kept.js';
import { letterOf, type Letter, type Publish } from './letter.js';
import { newsletterStyles } from './newsletter.styles.js';
import { Taking } from './taking.js';
import { pageColours } from './tones.js';
import { panelView } from './views.js';

const packs = () =>
  messagePacks<NewsletterMessages>('newsletter', {
    es: () => import('../../../i18n/es/newsletter.js').then((pack) => pack.newsletter),
  });

/** How the letter is looked at. */
export interface Look {
  readonly width: 600 | 320;
  readonly dark: boolean;
}

/** So long after the last letter that was typed the preview follows, in milliseconds: it must not slow the typing. */
const pause = 400;

/** "Put it in a newsletter": what the coach chooses, sees and takes along. It stands in place of the calendar. */
export class NewsletterPanel implements ReactiveController, Room {
  readonly host: RoomShell['host'];
  readonly words: Words<NewsletterMessages>;
  readonly taking: Taking;
  #kept: Kept | undefined;
  #undress: (() => void) | undefined;
  #page: Page | undefined;
  #publish: Publish | undefined;
  #lessons: { readonly key: string; readonly lesson: NewsletterOptions['lesson'] } | undefined;
  #typing = 0;
  #shown: Letter | undefined;
  #made: { readonly key: string; readonly letter: Letter | undefined } | undefined;

  choices: Choices = firstChoices('en');
  month = 1;
  onDevice = false;
  isKept = true;
  isLost = false;
  look: Look = { width: 600, dark: false };
  /** Whether the browser lets us draw. */
  draws = true;

  constructor(readonly shell: RoomShell) {
    const { host } = shell;
    this.host = host;
    this.words = new Words(host, newsletter, packs());
    this.taking = new Taking(this);
    host.addController(this);
  }

  get page(): Page | undefined {
    return this.#page;
  }

  /** The functions that make letters, once their file is there. */
  get publish(): Publish | undefined {
    return this.#publish;
  }

  get isOpen(): boolean {
    return this.#undress !== undefined;
  }

  hostDisconnected(): void {
    this.#rest();
    this.#kept?.stop();
  }

  hostConnected(): void {
    if (this.isOpen) this.#kept?.listen();
  }

  isReady({ month }: Place, page: Page): boolean {
    if (!this.isOpen) this.#open(page, month ?? page.month);
    return this.words.ready;
  }

  render(_place: Place, page: Page): unknown {
    if (this.#page?.year !== page.year) this.#made = undefined;
    this.#page = page;
    return panelView(this, page);
  }

  /** The calendar stands there again, in its own styles. */
  leave(): void {
    this.#kept?.stop();
    this.#rest();
    this.#undress?.();
    this.#undress = undefined;
  }

  /** Opens with the month that the calendar shows, and with what the coach chose last time. */
  #open(page: Page, month: number): void {
    const { settings } = page.year;
    this.#kept = new Kept(settings.programId, () => this.#reset());
    this.#kept.listen();
    const { text, onDevice } = this.#kept.read();
    this.choices = readChoices(text, page.language);
    this.onDevice = onDevice;
    this.month = month;
    this.look = { width: this.host.clientWidth < 640 ? 320 : 600, dark: false };
    this.taking.clear();
    this.#rest();
    // The styles of fields and boxes would change the calendar, so they stand only while the panel does.
    this.#undress ??= wear(this.host.shadowRoot, [controls, boxes, newsletterStyles]);
    this.#page = page;
    void this.load();
  }

  /** Fetches what makes letters, and the lessons in the languages that are asked for. */
  async load(): Promise<void> {
    const { language } = this.choices;
    try {
      this.#publish ??= await import('../../../publish/year/index.js');
      if (this.#lessons?.key !== language) {
        const lesson = await this.#publish.lessonWords(language);
        // Another language may have been chosen meanwhile.
        if (language === this.choices.language) this.#lessons = { key: language, lesson };
      }
      this.isLost = false;
    } catch {
      this.isLost = true;
    }
    this.host.requestUpdate();
  }

  /** What the coach changed. */
  choose(change: Partial<Choices>): void {
    if (this.#kept?.isErased) this.#reset();
    this.choices = { ...this.choices, ...change };
    this.#keep();
    this.taking.clear();
    if (change.language) void this.load();
    this.host.requestUpdate();
  }

  /** The coach's own words, as they are typed. */
  write(language: 'en' | 'es', words: string): void {
    this.#rest();
    this.#typing = window.setTimeout(() => {
      this.#rest();
      this.host.requestUpdate();
    }, pause);
    this.choose({ paragraphs: { ...this.choices.paragraphs, [language]: words } });
  }

  chooseMonth(month: number): void {
    this.month = month;
    this.taking.clear();
    this.host.requestUpdate();
  }

  /** Whether it stays on this device for next month. */
  keepOnDevice(onDevice: boolean): void {
    this.onDevice = onDevice;
    this.#keep();
    this.host.requestUpdate();
  }

  see(look: Partial<Look>): void {
    this.look = { ...this.look, ...look };
    this.host.requestUpdate();
  }

  /** The letter to look at: while words are typed it stays as it was. */
  get shown(): Letter | undefined {
    if (this.#typing === 0 || !this.#shown) this.#shown = this.letter;
    return this.#shown;
  }

  /** Whether the picture came out as it was drawn. */
  drew(draws: boolean): void {
    if (this.draws === draws) return;
    this.draws = draws;
    // Told while the view is rendered.
    queueMicrotask(() => this.host.requestUpdate());
  }

  /** The letter as chosen; undefined until its functions have come. */
  get letter(): Letter | undefined {
    const [page, publish] = [this.#page, this.#publish];
    if (!page || !publish) return undefined;
    const { choices, month } = this;
    const colours = choices.colours ? pageColours(this.host.shadowRoot) : {};
    const lesson = this.#lessons?.key === choices.language ? this.#lessons.lesson : undefined;
    const key = JSON.stringify([choices, month, colours, page.year.zone, lesson !== undefined]);
    if (this.#made?.key !== key) {
      this.#made = { key, letter: letterOf(publish, { year: page.year, month, choices, colours, lesson }) };
    }
    return this.#made.letter;
  }

  /** Nothing is being typed. */
  #rest(): void {
    clearTimeout(this.#typing);
    this.#typing = 0;
  }

  #keep(): void {
    this.isKept = this.#kept?.write(JSON.stringify(this.choices), this.onDevice) ?? false;
  }

  /** Everything was erased: what stands here goes too. */
  #reset(): void {
    this.#kept?.forget();
    this.#rest();
    this.choices = firstChoices(this.#page?.language ?? 'en');
    this.onDevice = false;
    this.#made = undefined;
    this.taking.clear();
    this.host.requestUpdate();
  }
}
