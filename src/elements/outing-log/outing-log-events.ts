/** What the events of the outings tell: which record, never its words. */
export interface OutingLogDetail {
  /** The record's id. */
  readonly id: string;
}

const options = (id: string): CustomEventInit<OutingLogDetail> => ({
  bubbles: true,
  composed: true,
  detail: { id },
});

/** A person's words became a revision of an outing, of somebody in their circle, or of their numbers for the day. */
export class ImlOutingLogSaved extends CustomEvent<OutingLogDetail> {
  constructor(id: string) {
    super('iml-outing-log-saved', options(id));
  }
}

/** A person pressed send, or said that they showed or gave an outing to their coach. */
export class ImlOutingLogShared extends CustomEvent<OutingLogDetail> {
  constructor(id: string) {
    super('iml-outing-log-shared', options(id));
  }
}

/** A person deleted an outing or somebody of their circle. */
export class ImlOutingLogRemoved extends CustomEvent<OutingLogDetail> {
  constructor(id: string) {
    super('iml-outing-log-removed', options(id));
  }
}
