import type { Problem } from '../../domain/program-year/problem.js';
import type { YearSettings } from '../../domain/program-year/settings.js';
import { sourceOf, type AttributeSource } from '../../domain/program-year/source.js';

/** What a file or object said, once it is known. */
interface Answer {
  readonly source?: AttributeSource;
  readonly year?: YearSettings;
  readonly problems: readonly Problem[];
}

const sample = '{ "programId": "my-program" }';
const problem = (code: Problem['code'], given: string, suggestion: string): Answer => ({
  problems: [{ code, attribute: 'src', given, suggestion }],
});

async function fromConfig(raw: unknown, from: 'src' | 'config'): Promise<Answer> {
  // Reading JSON with care needs the schema library, which comes with the store.
  const { sourceFromConfig } = await import('../../domain/program-year/settings-schema.js');
  return sourceFromConfig(raw, from);
}

async function fromFile(src: string): Promise<Answer> {
  let text: string;
  try {
    const response = await fetch(new URL(src, document.baseURI), { headers: { accept: 'application/json' } });
    if (!response.ok) return problem('src-missing', src, 'program.json');
    text = await response.text();
  } catch {
    return problem('src-missing', src, 'program.json');
  }
  if (/^\s*</.test(text)) return problem('src-is-page', src, 'program.json');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return problem('src-not-json', src, sample);
  }
  return fromConfig(raw, 'src');
}

/** Names of what is read by a file of its own, in any language. */
const yearName = /^(themes|prompts|changes|shift-breaks)(-|$)/;

async function fromYear(texts: string): Promise<Answer> {
  const { readYear } = await import('../../domain/program-year/read-year.js');
  const values: Record<string, string> = {};
  for (const line of texts.split('\u0001')) {
    const [name = '', value = ''] = line.split('\u0002');
    values[name] = value;
  }
  return readYear(sourceOf(values));
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

  /** `changed` is called each time one of them has answered. */
  constructor(changed: () => void) {
    this.#file = new LateSource(fromFile, changed);
    this.#config = new LateSource((raw) => fromConfig(raw, 'config'), changed);
    this.#year = new LateSource(fromYear, changed);
  }

  /** What to read; unchanged inputs are not read again. */
  set(src: string | undefined, config: unknown): void {
    this.#file.set(src);
    this.#config.set(config);
  }

  /** What is said about the year, in markup and in what has come. */
  setYear(source: AttributeSource): void {
    // One text to compare by; JSON is not the same on every page.
    const texts = source.names
      .filter((name) => yearName.test(name))
      .map((name) => `${name}\u0002${source.get(name) ?? ''}`);
    this.#year.set(texts.length > 0 ? texts.join('\u0001') : undefined);
  }

  /** Themes, prompts and changes; empty until their readers are there. */
  get year(): YearSettings {
    return this.#year.answer?.year ?? {};
  }

  get pending(): boolean {
    return this.#file.pending || this.#config.pending;
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
