import { DraftKeeper, type DraftState } from '../../context/draft-keeper.js';
import type { KitHost } from '../../context/kit-source.js';
import type { Kit } from '../../context/program.js';
import type { Bodies, Drafted, Kind, KitRecord, RecordHead, Revision } from '../../domain/record.js';
import { KitError } from '../../errors.js';

/** What the one who writes wants to hear about a record on its way to the disk. */
export interface WritingEvents<K extends Kind> {
  saving(): void;
  saved(record: KitRecord<K>): void;
  failed(error: KitError): void;
}

/** Joins what a person writes with the record's head, for kinds of which a day or links are written too. */
export interface Heading<K extends Kind> {
  /** A record as it is written on. */
  read(record: KitRecord<K>): Drafted[K];
  /** What of the draft goes to the head. */
  head(value: Drafted[K]): Partial<Pick<RecordHead, 'day' | 'links'>>;
  /** What of it goes to the body. */
  body(value: Drafted[K]): Bodies[K];
}

/** One press on Next, Done or a tick: what was there at that moment. */
interface Press<K extends Kind> {
  readonly id: string;
  readonly typed: Drafted[K];
  readonly tidied: Drafted[K];
  readonly erasures: number;
}

/**
 * One record at a time between the hands and the store: every input is kept as a draft, and a commit makes the
 * draft a revision. Commits follow each other, each from the revision that the last one made, so that quick
 * presses never conflict with themselves.
 */
export class Writing<K extends Kind> {
  /** The id under which the record is or will be kept; empty while nothing is taken up. */
  id = '';
  /** Words that are on no disk yet though the person has gone on to another record. */
  readonly stranded = new Map<string, Drafted[K]>();
  /** How many commits are on their way. */
  pending = 0;
  readonly #keeper: DraftKeeper<K>;
  readonly #host: KitHost;
  readonly #kind: K;
  readonly #events: WritingEvents<K>;
  readonly #bases = new Map<string, Revision>();
  readonly #heading: Heading<K> | undefined;
  #kept: Drafted[K] | undefined;
  /** What the last press took that is still on its way. */
  #pressed: Drafted[K] | undefined;
  #line: Promise<void> = Promise.resolve();
  /** Counts erasures: what waits in the line from before one is let go. */
  #erasures = 0;
  #waiting: ((kit: Kit) => void)[] = [];

  constructor(host: KitHost, kind: K, events: WritingEvents<K>, heading?: Heading<K>) {
    this.#host = host;
    this.#kind = kind;
    this.#events = events;
    this.#heading = heading;
    this.#keeper = new DraftKeeper(host, kind);
    host.addController(this);
  }

  /** What stands in the fields now. */
  get value(): Drafted[K] | undefined {
    return this.#keeper.value;
  }

  /** The revision that the words stand on; undefined for a record that is not kept yet. */
  get base(): Revision | undefined {
    return this.#keeper.base;
  }

  /** Where the draft stands between the keyboard and the disk. */
  get state(): DraftState {
    return this.#keeper.state;
  }

  /** Whether the fields hold something that is no revision yet. */
  get isDirty(): boolean {
    return this.value !== undefined && this.value !== this.#kept;
  }

  /** Takes a record up, or a new one without `base`; `draft` is what was already written on top of it. */
  open(id: string, body: Drafted[K], base?: Revision, draft?: Drafted[K]): void {
    if (this.id !== id) this.#park();
    this.id = id;
    this.#kept = body;
    if (base) this.#bases.set(id, base);
    this.#keeper.begin(id, draft ?? body, base);
    if (draft) this.#keeper.change(draft);
  }

  /** A person changed something. */
  change(value: Drafted[K]): void {
    this.#keeper.change(value);
  }

  /** Writes the draft now (a field was left). */
  flush(): Promise<void> {
    return this.#keeper.flush();
  }

  /** Makes the draft a revision; `tidy` takes out what nobody wrote into. Resolves when that is settled. */
  commit(tidy: (value: Drafted[K]) => Drafted[K] = (value) => value): Promise<void> {
    const { id, value } = this;
    // The same words are on their way already: a second revision would leave them as a draft of themselves.
    if (!id || !value || !this.isDirty || value === this.#pressed) return this.#line;
    this.#pressed = value;
    const press = { id, typed: value, tidied: tidy(value), erasures: this.#erasures };
    this.pending += 1;
    this.#line = this.#line
      .then(() => this.#save(press))
      .finally(() => {
        this.pending -= 1;
        if (this.#pressed === press.typed) this.#pressed = undefined;
        this.#host.requestUpdate();
      });
    return this.#line;
  }

  /** Puts away what was typed since the last revision, also from the disk. */
  async drop(): Promise<void> {
    const { key } = this.#keeper;
    this.close();
    await this.#keeper.flush();
    if (key) await this.#host.kitSource.kit?.drafts.drop(key);
  }

  /** Stops here; a stored draft stays for later. */
  close(): void {
    this.id = '';
    this.#kept = undefined;
    this.#keeper.end();
  }

  /** Keeps what is still unsaved of the record that is being left. */
  #park(): void {
    const { id, value, base } = this;
    if (!id || !value || !this.isDirty) return;
    this.stranded.set(id, value);
    this.#line = this.#line.then(async () => {
      const kit = await this.#kit();
      if (this.stranded.get(id) !== value) return;
      try {
        await kit.drafts.keep(this.#kind, id, value, base);
        this.stranded.delete(id);
      } catch (thrown) {
        this.#events.failed(KitError.from(thrown, 'storage-failed'));
      }
    });
  }

  /** Everything was erased: nothing of it is held or written again. */
  forget(): void {
    this.#erasures += 1;
    this.close();
    this.stranded.clear();
    this.#bases.clear();
  }

  hostUpdated(): void {
    const { kit } = this.#host.kitSource;
    if (!kit || this.#waiting.length === 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve(kit);
  }

  #kit(): Promise<Kit> {
    const { kit } = this.#host.kitSource;
    return kit ? Promise.resolve(kit) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #save(press: Press<K>): Promise<void> {
    const { id } = press;
    const isGone = () => press.erasures !== this.#erasures;
    if (isGone()) return;
    this.#events.saving();
    const kit = await this.#kit();
    await this.#keeper.flush();
    if (isGone()) return;
    const base = this.#bases.get(id);
    try {
      const record = await kit.records.save(this.#kind, {
        id,
        body: this.#heading?.body(press.tidied) ?? press.tidied,
        ...this.#heading?.head(press.tidied),
        ...(base ? { base } : {}),
        draft: { kind: this.#kind, record: id, tab: kit.drafts.tab },
      });
      if (isGone()) return;
      this.stranded.delete(id);
      this.#settle(record, press);
      this.#events.saved(record);
    } catch (thrown) {
      if (isGone()) return;
      if (this.id !== id) this.stranded.set(id, press.typed);
      this.#events.failed(KitError.from(thrown, 'storage-failed'));
    }
  }

  /** What was typed while the record was on its way goes on as a draft of the new revision. */
  #settle(record: KitRecord<K>, press: Press<K>): void {
    this.#bases.set(record.id, record.revision);
    const { value } = this;
    if (this.id !== record.id || value === undefined) return;
    const typedOn = value !== press.typed;
    this.open(
      record.id,
      this.#heading?.read(record) ?? record.body,
      record.revision,
      typedOn ? value : undefined,
    );
    // The commit took the stored draft with it, also one that was newer than itself.
    if (typedOn) void this.flush();
  }
}
