/** What the events of the journal tell: which record, never its words. */
export interface JournalDetail {
  /** The record's id. */
  readonly id: string;
}

const options = (id: string): CustomEventInit<JournalDetail> => ({
  bubbles: true,
  composed: true,
  detail: { id },
});

/** A person's words became a revision of an entry, a letter, a card, or of what they made for their journal. */
export class ImlJournalSaved extends CustomEvent<JournalDetail> {
  constructor(id: string) {
    super('iml-journal-saved', options(id));
  }
}

/** A person pressed send, or said that they read, showed or gave a card to their coach or group. */
export class ImlJournalShared extends CustomEvent<JournalDetail> {
  constructor(id: string) {
    super('iml-journal-shared', options(id));
  }
}

/** A person deleted an entry, a letter or a card. */
export class ImlJournalRemoved extends CustomEvent<JournalDetail> {
  constructor(id: string) {
    super('iml-journal-removed', options(id));
  }
}
