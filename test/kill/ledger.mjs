/** So many milliseconds before a kill an acknowledgement must be safe; those after it are counted apart. */
const windowMs = 2_000;

/** What the page was told is saved. Values only rise, so that a later, unacknowledged change is no loss. */
export class Ledger {
  #records = new Map();
  #draft;
  #killedAt = Infinity;
  acknowledged = 0;
  lost = 0;
  lostInWindow = 0;
  restores = 0;
  highest = 0;

  note({ type, id, value, at }) {
    if (type !== 'saved' && type !== 'draft') return;
    this.acknowledged += 1;
    this.highest = Math.max(this.highest, value);
    if (type === 'saved') this.#records.set(id, { value, at });
    else this.#draft = { value, at };
  }

  killed(at) {
    this.#killedAt = at;
  }

  #miss(entry) {
    if (this.#killedAt - entry.at < windowMs) this.lostInWindow += 1;
    else this.lost += 1;
  }

  /** Compares what a start found. A loss is counted once. */
  check({ records, drafts, keeping }) {
    if (keeping.restored) this.restores += 1;
    const found = new Map(records.map(({ id, want }) => [id, Number(want)]));
    for (const [id, entry] of this.#records) {
      if ((found.get(id) ?? -1) >= entry.value) continue;
      this.#miss(entry);
      this.#records.delete(id);
    }
    const newest = Math.max(-1, ...drafts.map(Number));
    if (this.#draft && newest < this.#draft.value) {
      this.#miss(this.#draft);
      this.#draft = undefined;
    }
    return keeping.mode === 'device' && keeping.place === 'database';
  }
}
