import type { Revision } from '../record.js';

/** What of a record a person gives by hand: exactly what the card shows, and ids. Without any server. */
export interface GivenRecord {
  /** UUID made for this giving. */
  readonly id: string;
  readonly program: string;
  /** What the coach calls the person, where they said it. */
  readonly name?: string;
  readonly record: {
    readonly id: string;
    readonly kind: string;
    readonly schema: number;
    readonly revision: Revision;
  };
  /** RFC 3339. */
  readonly givenAt: string;
  readonly language: string;
  readonly body: unknown;
}

/** A given record, ready to be handed over. */
export interface Given {
  /** One line of JSON, for a file. */
  readonly file: string;
  /** The same for a code to scan: packed where it is long. */
  readonly code: string;
  /** The name in it; empty where there is none. */
  readonly name: string;
}
