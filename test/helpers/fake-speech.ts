/** A voice as a browser lists it. */
const voice = (lang: string, localService: boolean) =>
  ({ lang, localService, default: false, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;

/** The browser's speech synthesis, spoken into nothing: it stands at the edge, where a machine has no voice. */
export class FakeSpeech extends EventTarget {
  readonly spoken: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  speaking = false;
  pending = false;
  voices: SpeechSynthesisVoice[] = [];

  /** Takes the place of the browser's own; the returned function gives it back. */
  static install(): { readonly speech: FakeSpeech; readonly remove: () => void } {
    const speech = new FakeSpeech();
    const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
    const utterance = window.SpeechSynthesisUtterance;
    window.SpeechSynthesisUtterance = FakeUtterance as unknown as typeof SpeechSynthesisUtterance;
    const remove = () => {
      if (own) Object.defineProperty(window, 'speechSynthesis', own);
      else Reflect.deleteProperty(window, 'speechSynthesis');
      window.SpeechSynthesisUtterance = utterance;
    };
    return { speech, remove };
  }

  /** The browser has found its voices. */
  bring(...voices: readonly [language: string, local: boolean][]): void {
    this.voices = voices.map(([lang, local]) => voice(lang, local));
    this.dispatchEvent(new Event('voiceschanged'));
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance);
    this.speaking = true;
  }

  cancel(): void {
    this.cancelled += 1;
    this.speaking = false;
    this.fail('canceled');
  }

  /** The sentence that is spoken has come to its end. */
  finish(): void {
    this.speaking = false;
    this.spoken[this.spoken.length - 1]?.dispatchEvent(new Event('end'));
  }

  /** The engine gives up, or was ended. */
  fail(error: string): void {
    this.spoken[this.spoken.length - 1]?.dispatchEvent(Object.assign(new Event('error'), { error }));
  }

  /** What was given to the engine, in order. */
  get words(): readonly string[] {
    return this.spoken.map(({ text }) => text);
  }
}

/** A real one takes no voice but those of its own browser. */
class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  onend: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;

  constructor(readonly text: string) {
    super();
    this.addEventListener('end', (event) => this.onend?.(event));
    this.addEventListener('error', (event) => this.onerror?.(event));
  }
}
