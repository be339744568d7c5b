import { askMarkName, eraseMarkName, newsletterName } from '../../../domain/names.js';

type Area = 'sessionStorage' | 'localStorage';

/** Web storage may be denied or full as a whole. */
const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/**
 * The coach's choices and words in this browser: until the visit ends, or, where the coach wants it, for next month. A
 * calendar never opens the store, so they are kept beside it, under a name that erasing knows.
 */
export class Kept {
  readonly #program: string;
  #erased: () => void;
  #wrote: string | undefined;

  /** `erased` is called where everything of the program is erased in another tab. */
  constructor(program: string, erased: () => void) {
    this.#program = program;
    this.#erased = erased;
  }

  /** What was kept; nothing after a quick exit until it is known whether that is to be erased. */
  read(): { readonly text: string | undefined; readonly onDevice: boolean } {
    const marked = (name: string) => quietly(() => localStorage.getItem(name)) != null;
    if (marked(eraseMarkName(this.#program))) this.forget();
    if (marked(askMarkName(this.#program))) return { text: undefined, onDevice: false };
    const device = this.#get('localStorage');
    this.#wrote = device ?? this.#get('sessionStorage');
    return { text: this.#wrote, onDevice: device !== undefined };
  }

  /** Keeps a text: on the device, or for the visit. False where the browser does not take it. */
  write(text: string, onDevice: boolean): boolean {
    const name = newsletterName(this.#program);
    const area: Area = onDevice ? 'localStorage' : 'sessionStorage';
    const kept = quietly(() => {
      globalThis[area].setItem(name, text);
      return true;
    });
    quietly(() => (onDevice ? sessionStorage : localStorage).removeItem(name));
    if (kept) this.#wrote = text;
    return kept ?? false;
  }

  /** Whether what was written is gone, because everything was erased on this page. */
  get isErased(): boolean {
    return (
      this.#wrote !== undefined &&
      this.#get('localStorage') === undefined &&
      this.#get('sessionStorage') === undefined
    );
  }

  forget(): void {
    const name = newsletterName(this.#program);
    this.#wrote = undefined;
    quietly(() => {
      sessionStorage.removeItem(name);
      localStorage.removeItem(name);
    });
  }

  /** Hears of an erasing in another tab, until `stop`. */
  listen(): void {
    window.addEventListener('storage', this.#heard);
  }

  stop(): void {
    window.removeEventListener('storage', this.#heard);
  }

  readonly #heard = ({ key, newValue }: StorageEvent): void => {
    if (key !== eraseMarkName(this.#program) || newValue === null) return;
    this.forget();
    this.#erased();
  };

  #get(area: Area): string | undefined {
    return quietly(() => globalThis[area].getItem(newsletterName(this.#program))) ?? undefined;
  }
}
