import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { messagePacks } from '../i18n/registry.js';
import { speech, type SpeechMessages } from '../i18n/en/speech.js';
import { button } from './controls/button.js';
import { piecesToSpeak } from './speech/sentences.js';
import { languageOfText } from './speech/text-language.js';
import { localVoices, voiceFor } from './speech/voices.js';
import { Words } from './words.js';
import { laterIcons } from './controls/later-icons.js';

/** What can be read aloud. */
export interface ReadAloudView {
  /** Id of the button, unique in the element. */
  readonly id: string;
  readonly text: string;
  /** BCP 47; unless told, it is read off the text, with the page's language where the text does not say. */
  readonly language?: string | undefined;
  /** One short button that begins and stops, and nothing where no voice is: beside a line or two. */
  readonly isBrief?: boolean | undefined;
}

/** What is being read. */
interface Reading {
  readonly id: string;
  readonly text: string;
  readonly pieces: readonly string[];
  readonly language: string;
  /** The piece that is spoken, or that was when it was paused. */
  at: number;
  paused: boolean;
}

const packs = () =>
  messagePacks<SpeechMessages>('speech', {
    es: () => import('../i18n/es/speech.js').then((pack) => pack.speech),
  });

/** The browser's speech synthesis; some web views have none. */
const synthesis = (): SpeechSynthesis | undefined =>
  (window as Partial<Pick<Window, 'speechSynthesis'>>).speechSynthesis;

/** Browsers bring their voices a little after they are asked; after so many milliseconds there are none. */
const patience = 2000;

/** The window has one voice: whoever begins to read ends the other's reading. */
const present = new Set<ReadAloud>();

/**
 * Reads aloud with voices of the device only: a remote voice would send the words to a third party (S6). It falls
 * silent when the page is hidden or left, and as soon as what it reads is no longer on the screen.
 */
class ReadAloud implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: Words<SpeechMessages>;
  /** What stands on the screen with a control: texts by id. */
  readonly #shown = new Map<string, string>();
  #reading: Reading | undefined;
  /** Held here, since an engine may lose the events of an utterance that nobody holds. */
  #spoken: SpeechSynthesisUtterance | undefined;
  /** Whose reading broke off. */
  #failed: string | undefined;
  #waited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#words = new Words(host, speech, packs());
    host.addController(this);
  }

  /** The control, or one line why there is none. */
  control(view: ReadAloudView): unknown {
    this.#shown.set(view.id, view.text);
    if (!this.#words.ready) return nothing;
    const { t } = this.#words;
    const voices = synthesis()?.getVoices() ?? [];
    const language = view.language ?? languageOfText(view.text, this.#words.locale);
    if (voices.length === 0 && !this.#waited) return nothing;
    if (view.isBrief) return this.#brief(view, language);
    if (localVoices(voices).length === 0) return html`<p class="second">${t.noVoices}</p>`;
    if (!voiceFor(voices, language)) {
      const name = new Intl.DisplayNames([this.#words.locale], { type: 'language' }).of(language) ?? language;
      return html`<p class="second">${t.noVoiceFor(name)}</p>`;
    }
    const now = this.#reading?.id === view.id ? this.#reading : undefined;
    return html`<div class="actions read-aloud">
        ${button({
          kind: 'text',
          id: view.id,
          icon: now && !now.paused ? laterIcons.pause : laterIcons.sound,
          label: now ? (now.paused ? t.goOn : t.pause) : t.read,
          onPress: () => this.#press(view, language),
        })}
        ${now ? button({ kind: 'text', label: t.stop, onPress: () => this.#stopByHand(view.id) }) : nothing}
      </div>
      ${this.#failed === view.id ? html`<p class="second" role="status">${t.failed}</p>` : nothing}`;
  }

  #brief(view: ReadAloudView, language: string): unknown {
    const { t } = this.#words;
    if (!voiceFor(synthesis()?.getVoices() ?? [], language)) return nothing;
    const isRead = this.#reading?.id === view.id;
    return button({
      kind: 'text',
      id: view.id,
      label: isRead ? t.briefStop : t.brief,
      onPress: () => (isRead ? this.stop() : this.#begin(view, language)),
    });
  }

  hostConnected(): void {
    present.add(this);
    synthesis()?.addEventListener('voiceschanged', this.#onVoices);
    this.#timer = setTimeout(this.#onVoices, synthesis() ? patience : 0);
  }

  hostDisconnected(): void {
    present.delete(this);
    synthesis()?.removeEventListener('voiceschanged', this.#onVoices);
    clearTimeout(this.#timer);
    this.stop();
  }

  hostUpdate(): void {
    this.#shown.clear();
  }

  /** A covered page, a page that is left and another view have no control any more: nothing is read on there. */
  hostUpdated(): void {
    const reading = this.#reading;
    if (reading && this.#shown.get(reading.id) !== reading.text) this.stop();
  }

  /** Falls silent at once. */
  stop(): void {
    if (!this.#reading) return;
    this.#letGo();
    this.#silence();
    this.#host.requestUpdate();
  }

  /** Nothing is read any more: the page is listened to only meanwhile. */
  #letGo(): void {
    this.#reading = undefined;
    document.removeEventListener('visibilitychange', this.#onHidden);
    window.removeEventListener('pagehide', this.#onPageHide);
  }

  readonly #onVoices = (): void => {
    this.#waited = true;
    this.#host.requestUpdate();
  };

  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') this.stop();
  };

  readonly #onPageHide = (): void => this.stop();

  #press(view: ReadAloudView, language: string): void {
    const reading = this.#reading;
    if (reading?.id !== view.id) this.#begin(view, language);
    else if (reading.paused) this.#speak({ ...reading, paused: false });
    else this.#pause(reading);
  }

  #begin({ id, text }: ReadAloudView, language: string): void {
    for (const other of present) if (other !== this) other.stop();
    this.#failed = undefined;
    this.#silence();
    this.#speak({ id, text, language, pieces: piecesToSpeak(text), at: 0, paused: false });
  }

  /** Engines differ in `pause` (some never go on): it ends here, and begins again with the same sentence. */
  #pause(reading: Reading): void {
    this.#reading = { ...reading, paused: true };
    this.#silence();
    this.#host.requestUpdate();
  }

  #silence(): void {
    this.#spoken = undefined;
    const engine = synthesis();
    // Some engines swallow what is spoken right after a `cancel` that had nothing to end.
    if (engine?.speaking || engine?.pending) engine.cancel();
  }

  #speak(reading: Reading): void {
    const engine = synthesis();
    const piece = reading.pieces[reading.at];
    const voice = engine && voiceFor(engine.getVoices(), reading.language);
    this.#host.requestUpdate();
    if (!engine || !voice || piece === undefined) {
      this.#end();
      return;
    }
    this.#reading = reading;
    document.addEventListener('visibilitychange', this.#onHidden);
    window.addEventListener('pagehide', this.#onPageHide);
    const spoken = new SpeechSynthesisUtterance(piece);
    spoken.voice = voice;
    spoken.lang = voice.lang.replace(/_/g, '-');
    spoken.onend = () => {
      if (this.#spoken === spoken) this.#speak({ ...reading, at: reading.at + 1 });
    };
    spoken.onerror = ({ error }) => {
      if (this.#spoken !== spoken) return;
      // Something else on the page took the voice: that is no failure.
      if (error !== 'canceled' && error !== 'interrupted') this.#failed = reading.id;
      this.#end();
    };
    this.#spoken = spoken;
    engine.speak(spoken);
  }

  #stopByHand(id: string): void {
    this.stop();
    this.#rest(id);
  }

  /** Came to its end, or broke off. The focus is not lost with the button that goes. */
  #end(): void {
    const id = this.#reading?.id;
    const active = this.#host.shadowRoot?.activeElement;
    const wasHere = active?.closest('.read-aloud') !== null && active !== null && active !== undefined;
    this.#letGo();
    this.#spoken = undefined;
    this.#host.requestUpdate();
    if (id !== undefined && wasHere) this.#rest(id);
  }

  #rest(id: string): void {
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }
}

const readers = new WeakMap<LitElement, ReadAloud>();

/**
 * A control that reads a text aloud on the device: begin, pause, go on, stop. Where the device has no voice of its own
 * for the text's language there is no control, and one plain line why. The text goes nowhere.
 */
export function readAloud(host: LitElement, view: ReadAloudView): unknown {
  let one = readers.get(host);
  if (!one) readers.set(host, (one = new ReadAloud(host)));
  return one.control(view);
}
