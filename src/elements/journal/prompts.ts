import type { EntryPrompt } from '../../domain/journal/entry.js';
import type { SkillArea } from '../../domain/program-year/skill-areas.js';
import type { Theme } from '../../domain/program-year/themes.js';
import type { Journal } from './journal.js';

type Questions = import('./questions.js').Questions;

/** Which question stands above the field. They come after the field is there, into room that is kept for them. */
export class Prompts {
  readonly #journal: Journal;
  #questions: Questions | undefined;
  #isAsked = false;
  /** How often "Another one" was pressed. */
  #turn = 0;
  #isHidden = false;
  /** The question under which the words were begun; it stays with them. */
  #begun: EntryPrompt | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
    journal.host.addController(this);
  }

  /** A new entry begins with the question of the week; words that were begun keep theirs. */
  begin(begun?: EntryPrompt): void {
    this.#begun = begun;
  }

  /** The question, if one is wanted and there. */
  get current(): EntryPrompt | undefined {
    if (this.#isHidden) return undefined;
    if (this.#begun) return this.#begun;
    const list = this.#questions?.list() ?? [];
    return list[this.#turn % Math.max(1, list.length)];
  }

  /** Reads the question aloud, once its file is there. */
  aloud(text: string): unknown {
    return this.#questions?.aloud(text);
  }

  /** The theme of the month, where the program has one today. */
  get theme(): Theme | undefined {
    return this.#questions?.theme();
  }

  /** The skill area of the month, or of the week. */
  get area(): SkillArea {
    return this.#questions?.area() ?? 'goals';
  }

  /** Whether the person took the question away. */
  get isHidden(): boolean {
    return this.#isHidden;
  }

  /** "Another one". */
  another(): void {
    this.#begun = undefined;
    this.#turn += 1;
    this.#journal.host.requestUpdate();
  }

  /** "No question", and "Show a question". */
  hide(isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.#journal.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#isAsked || !this.#journal.host.kitSource.program) return;
    this.#isAsked = true;
    import('./questions.js').then(
      ({ Questions: Made }) => {
        this.#questions = new Made(this.#journal);
        this.#journal.host.requestUpdate();
      },
      // Without the file there is no question: one can write all the same, and the next visit asks again.
      () => undefined,
    );
  }
}
