import { askMarkName, eraseMarkName, exitChoiceName } from '../domain/names.js';
import { readArea, writeArea } from './areas.js';

/** What quick exit left behind, and what was chosen for it. */
export class Marks {
  readonly #program: string;

  constructor(program: string) {
    this.#program = program;
  }

  /** Everything must be erased before anything is read. */
  get erase(): boolean {
    return readArea('localStorage', eraseMarkName(this.#program)) !== undefined;
  }

  /** The next opening must ask before anything is shown. */
  get ask(): boolean {
    return readArea('localStorage', askMarkName(this.#program)) !== undefined;
  }

  /** What quick exit does here. */
  get exitChoice(): 'keep' | 'erase' | undefined {
    const choice = readArea('localStorage', exitChoiceName(this.#program));
    return choice === 'keep' || choice === 'erase' ? choice : undefined;
  }

  choose(choice: 'keep' | 'erase'): void {
    writeArea('localStorage', exitChoiceName(this.#program), choice);
  }

  /** From here on a kill cannot stop the erasing: the next start goes on with it. */
  markErase(): void {
    writeArea('localStorage', eraseMarkName(this.#program), '1');
  }

  answered(): void {
    writeArea('localStorage', askMarkName(this.#program), undefined);
  }

  clear(): void {
    writeArea('localStorage', askMarkName(this.#program), undefined);
    writeArea('localStorage', exitChoiceName(this.#program), undefined);
    writeArea('localStorage', eraseMarkName(this.#program), undefined);
  }
}
