import { adoptStyles, css, html, nothing, render } from 'lit';
import { newer, type NewerMessages } from '../../i18n/en/newer.js';
import { messagePacks } from '../../i18n/registry.js';
import { followPage, namesColours } from '../../ui/colour-scheme.js';
import { undoBar } from '../../ui/controls/undo-bar.js';
import { languageOf, onLanguageChange } from '../../ui/language.js';
import { base } from '../../ui/styles/base.js';
import { boxes } from '../../ui/styles/boxes.js';
import { buttons } from '../../ui/styles/buttons.js';
import { tokens } from '../../ui/styles/tokens.js';

const packs = () =>
  messagePacks<NewerMessages>('newer', {
    es: () => import('../../i18n/es/newer.js').then((pack) => pack.newer),
  });

/** Nobody has touched the page for so long, in milliseconds: a moment between two sentences is shorter. */
const quiet = 20_000;
/** A page that was out of sight for so long starts anew by itself, in milliseconds, where that takes nothing away. */
const unseen = 30 * 60_000;

const touches = ['pointerdown', 'keydown'] as const;

const atTheFoot = css`
  .undo {
    position: fixed;
    inset: auto 12px 12px;
    max-width: 640px;
    margin-inline: auto;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** Whether a form of the host holds something that a reload would take away. */
const isHalfFilled = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
    (field) =>
      field.value !== field.defaultValue ||
      (field instanceof HTMLInputElement && field.checked !== field.defaultChecked),
  );

/** The words in the language of the page; English where its own do not come. */
async function wordsOfPage(): Promise<{ readonly t: NewerMessages; readonly language: string }> {
  const asked = languageOf(document.body);
  const known = packs();
  const language = [asked, asked.split('-')[0] ?? ''].find((code) => code in known) ?? 'en';
  const pack = await known[language]?.().catch(() => undefined);
  return pack ? { t: { ...newer, ...pack }, language } : { t: newer, language: 'en' };
}

/** What is said at the foot of the page about a newer kit. It never comes, and never reloads, under somebody's hands. */
class NewerBar {
  readonly #carrier = document.createElement('div');
  readonly #root = this.#carrier.attachShadow({ mode: 'open' });
  readonly #stopHearing: () => void;
  #isShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hiddenAt = 0;

  constructor() {
    this.#carrier.dataset['imlNewer'] = '';
    const styles = [tokens, base, buttons, boxes, atTheFoot];
    adoptStyles(this.#root, namesColours(document.body) ? [...styles, followPage] : styles);
    document.body.append(this.#carrier);
    for (const touch of touches)
      document.addEventListener(touch, this.#wait, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#onSight);
    this.#stopHearing = onLanguageChange(() => void this.#draw());
    this.#wait();
  }

  #remove(): void {
    for (const touch of touches) document.removeEventListener(touch, this.#wait, { capture: true });
    document.removeEventListener('visibilitychange', this.#onSight);
    this.#stopHearing();
    clearTimeout(this.#timer);
    this.#carrier.remove();
  }

  readonly #wait = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isShown = true;
      void this.#draw();
    }, quiet);
  };

  readonly #onSight = (): void => {
    if (document.hidden) this.#hiddenAt = Date.now();
    else if (Date.now() - this.#hiddenAt > unseen && !isHalfFilled()) location.reload();
  };

  async #draw(): Promise<void> {
    const { t, language } = await wordsOfPage();
    const bar = undoBar({
      text: t.ready,
      undo: { label: t.use, onPress: () => location.reload() },
      dismiss: { label: t.later, onPress: () => this.#remove() },
    });
    render(this.#isShown ? html`<div role="status" lang=${language}>${bar}</div>` : nothing, this.#root);
  }
}

/** Offers the newer kit on this page. */
export const offerNewer = (): unknown => new NewerBar();
