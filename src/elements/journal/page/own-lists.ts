import { emptyJournalOwn, journalOwnId, mostOwn, type JournalOwnBody } from '../../../domain/journal/own.js';
import { longestOwnTopic } from '../../../domain/journal/topics.js';
import { cleanText, shortText } from '../../../domain/text.js';
import type { Journal } from '../journal.js';

/** The two lists of a person's own. */
export type OwnListName = keyof JournalOwnBody;

const longest: Readonly<Record<OwnListName, number>> = { prompts: shortText, topics: longestOwnTopic };

/** A line of one's own as it is kept: one line, without white space around it. */
const tidy = (line: string): string => cleanText(line).replace(/\s+/g, ' ').trim();

/** What came of adding or changing a line. */
export type OwnOutcome = 'kept' | 'blank' | 'there' | 'full' | 'too-long' | 'failed';

/** A person's own questions and topics: every change is kept at once, one after the other. */
export class OwnLists {
  readonly #journal: Journal;
  /** What stands in the fields for a new line, and the line that is being changed. */
  typed: Readonly<Record<OwnListName, string>> = { prompts: '', topics: '' };
  changing: { readonly list: OwnListName; readonly line: string; readonly text: string } | undefined;
  #line: Promise<boolean> = Promise.resolve(true);

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get body(): JournalOwnBody {
    return this.#journal.ownRecord?.body ?? emptyJournalOwn;
  }

  /** Longest line of a list, in UTF-16 code units. */
  longest(list: OwnListName): number {
    return longest[list];
  }

  /** Another view is shown: a line that was being changed stays as it was. */
  close(): void {
    this.changing = undefined;
  }

  /** A person typed into the field for a new line. */
  type(list: OwnListName, text: string): void {
    this.typed = { ...this.typed, [list]: text };
    this.#journal.said.delete(`own-${list}`);
    this.#journal.host.requestUpdate();
  }

  /** Adds the line that was typed; `added` hears of it at once, also where it was there already. */
  async add(list: OwnListName, added: (line: string) => void): Promise<OwnOutcome> {
    const line = tidy(this.typed[list]);
    const refusal = this.#refusal(list, line);
    if (refusal === 'there') {
      this.typed = { ...this.typed, [list]: '' };
      added(line);
    }
    if (refusal) return refusal;
    if (this.body[list].length >= mostOwn) return 'full';
    added(line);
    this.typed = { ...this.typed, [list]: '' };
    return this.#change(
      (body) => ({ ...body, [list]: [...body[list], line] }),
      () => {
        this.typed = { ...this.typed, [list]: this.typed[list] || line };
      },
    );
  }

  /** Puts other words in the place of a line. */
  async replace(list: OwnListName, line: string, text: string): Promise<OwnOutcome> {
    const next = tidy(text);
    if (next === line) return 'kept';
    const refusal = this.#refusal(list, next);
    if (refusal) return refusal;
    return this.#change((body) => ({
      ...body,
      [list]: body[list].map((one) => (one === line ? next : one)),
    }));
  }

  /** Takes a line out. Entries keep what was ticked in them. */
  remove(list: OwnListName, line: string): Promise<OwnOutcome> {
    return this.#change((body) => ({ ...body, [list]: body[list].filter((one) => one !== line) }));
  }

  /** Puts a removed line back where it was. */
  putBack(list: OwnListName, line: string, at: number): Promise<OwnOutcome> {
    return this.#change((body) => {
      const rest = body[list].filter((one) => one !== line);
      return { ...body, [list]: [...rest.slice(0, at), line, ...rest.slice(at)] };
    });
  }

  #refusal(list: OwnListName, line: string): OwnOutcome | undefined {
    if (line === '') return 'blank';
    if (line.length > longest[list]) return 'too-long';
    return this.body[list].includes(line) ? 'there' : undefined;
  }

  async #change(
    change: (body: JournalOwnBody) => JournalOwnBody,
    failed: () => void = () => undefined,
  ): Promise<OwnOutcome> {
    const j = this.#journal;
    const save = async (): Promise<void> => {
      const kit = await j.whenOpen();
      const base = j.ownRecord?.revision;
      j.shell.saved('saving');
      const record = await kit.records.save('journal-own', {
        id: journalOwnId,
        body: change(this.body),
        ...(base ? { base } : {}),
      });
      j.rememberOwn(record);
      j.shell.kept(record.id);
    };
    this.#line = this.#line.then(() => j.attempt(save));
    if (await this.#line) return 'kept';
    j.shell.saved('failed');
    failed();
    return 'failed';
  }
}
