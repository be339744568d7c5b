import type { Problem } from '../../domain/program-year/problem.js';
import type { YearSettings } from '../../domain/program-year/settings.js';
import { sourceOf, type AttributeSource } from '../../domain/program-year/source.js';

/** What a file or object said, once it is known. */
export interface Answer {
  readonly source?: AttributeSource;
  readonly year?: YearSettings;
  readonly problems: readonly Problem[];
}

/** Reading JSON with care needs the schema library, which comes with the store. */
const answers = () => import('./late-answers.js');

async function load(src: string): Promise<Response> {
  return fetch(new URL(src, document.baseURI), { headers: { accept: 'application/json' } });
}

async function fromFile(src: string): Promise<Answer> {
  // Both come at the same time.
  const coming = load(src);
  coming.catch(() => undefined);
  return (await answers()).fromFile(src, coming);
}

/** Names of what is read by a file of its own, in any language. */
const yearName = /^(themes|prompts|changes|lessons|shift-breaks|plan-changed|program-endpoint)(-|$)/;

async function fromYear(source: AttributeSource): Promise<Answer> {
  const { readYear } = await import('../../domain/program-year/read-year.js');
  return readYear(source);
}

/** Follows one of them: asks anew when its input changes and forgets answers that come too late. */
class LateSource<I> {
  answer: Answer | undefined;
  pending = false;
  #input: I | undefined;

  constructor(
    private readonly ask: (input: I) => Promise<Answer>,
    private readonly changed: () => void,
  ) {}

  set(input: I | undefined): void {
    if (input === this.#input) return;
    this.#input = input;
    this.answer = undefined;
    this.pending = input !== undefined;
    if (input === undefined) return;
    const settle = (answer: Answer) => {
      if (this.#input !== input) return;
      this.answer = answer;
      this.pending = false;
      this.changed();
    };
    this.ask(input).then(settle, () => {
      settle({ problems: [] });
    });
  }
}

/**
 * What is not there at once: the file that `src` names, the `config` property, and the readers of what few hosts say
 * about the year.
 */
export class LateSources {
  readonly #file: LateSource<string>;
  readonly #config: LateSource<unknown>;
  readonly #year: LateSource<string>;
  #source = sourceOf({});

  /** `changed` is called each time one of them has answered. */
  constructor(changed: () => void) {
    this.#file = new LateSource(fromFile, changed);
    this.#config = new LateSource(async (raw) => (await answers()).fromConfig(raw, 'config'), changed);
    this.#year = new LateSource(() => fromYear(this.#source), changed);
  }

  /** What to read; unchanged inputs are not read again. */
  set(src: string | undefined, config: unknown): void {
    this.#file.set(src);
    this.#config.set(config);
  }

  /** What is said about the year, in markup and in what has come. */
  setYear(source: AttributeSource): void {
    const said = source.names.filter((name) => yearName.test(name));
    this.#source = source;
    // One text to compare by; JSON is not the same on every page.
    this.#year.set(said.map((name) => `${name}=${source.get(name) ?? ''}`).join('\n') || undefined);
  }

  /** Themes, prompts, changes and lessons; empty until their readers are there. */
  get year(): YearSettings {
    return this.#year.answer?.year ?? {};
  }

  get pending(): boolean {
    return this.#file.pending || this.#config.pending;
  }

  /** Also what is read by a file of its own. */
  get isReading(): boolean {
    return this.pending || this.#year.pending;
  }

  /** The property stands above the file. */
  get sources(): readonly AttributeSource[] {
    return [this.#config.answer?.source, this.#file.answer?.source].flatMap((source) => source ?? []);
  }

  get problems(): readonly Problem[] {
    return [this.#config, this.#file, this.#year].flatMap(({ answer }) => answer?.problems ?? []);
  }

  /** The id that only the file gives, so that nothing can be kept before it has come. */
  get idInFile(): string | undefined {
    return this.#file.answer?.source?.get('program-id');
  }
}
