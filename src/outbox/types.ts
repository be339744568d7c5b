import type { ProgramSettings } from '../domain/program-year/settings.js';
import type { Revision } from '../domain/record.js';

/** What delivery asks of a program's settings. */
export type SendingSettings = Pick<ProgramSettings, 'endpoint' | 'format' | 'readers' | 'credentials'>;

/** What a site needs to find a parcel again. It carries no word of the person. */
export interface ParcelReference {
  /** UUID made at the press: the idempotency id, kept for retries, never reused for changed content. */
  readonly id: string;
  readonly program: string;
  /** Random for each program, made at the first sending, replaceable. */
  readonly sender: string;
  readonly endpoint: string;
  readonly format: string;
  /** 32 random bytes, base64url: whoever has it may take the parcel back. */
  readonly withdrawalKey: string;
}

/** What goes to the site: exactly what the preview showed, and ids. */
export interface Parcel extends ParcelReference {
  /** 32 random bytes, base64url: whoever has it may read the answers. Only where the program has `replies`. */
  readonly mailbox?: string;
  readonly name?: string;
  readonly word?: string;
  readonly record: {
    readonly id: string;
    readonly kind: string;
    readonly schema: number;
    readonly revision: Revision;
  };
  /** The server orders by this, never by the revision alone. */
  readonly order: number;
  /** RFC 3339: the press of "Send". */
  readonly pressedAt: string;
  readonly purpose: string;
  readonly readers: string;
  readonly language: string;
  readonly body: unknown;
}

/** A parcel at the press, before the queue has given it a place. */
export type NewParcel = Omit<Parcel, 'order' | 'pressedAt'>;

/** Why a site will not take what was sent, however often it is sent. */
export type RefusalReason = 'group-word' | 'refused' | 'too-large' | 'gone';

/** What one try came to. */
export type Receipt =
  | { readonly outcome: 'accepted' }
  /** It may have arrived: ask, or send again with the same id. `retryAfter` in seconds where the site said so. */
  | { readonly outcome: 'unknown'; readonly retryAfter?: number }
  /** It was not taken; try later. With `retryAfter` (seconds) everything for that endpoint waits. */
  | { readonly outcome: 'later'; readonly retryAfter?: number }
  /** 401, 403: the endpoint pauses. */
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason };

/**
 * What a site says when asked whether it has a parcel. `not-there`: it says no. `unknown`: it does not answer
 * such questions, so the parcel is sent again. `later`: nobody answered.
 */
export type Whereabouts = Receipt | { readonly outcome: 'not-there' };

/** What came of one parcel that went with others. `alone`: they were refused together, so each is sent by itself. */
export type TogetherReceipt = Receipt | { readonly outcome: 'alone' };

/** What a transport may use of the outside world. It reaches the network by nothing else. */
export interface TransportTools {
  readonly fetch: typeof fetch;
  /** Headers from the host, asked anew for each request. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  /** Whether cookies go along, as the host says it. */
  readonly credentials: RequestCredentials;
  /** Unix time in milliseconds, for `Retry-After` given as a date. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/**
 * One wire format. Hosts register their own; a preset is such a transport with its rules filled in. A method
 * that throws or never ends counts as `unknown`, or as `later` where it had not called `fetch` yet.
 */
export interface Transport {
  readonly format: string;
  /** Whether the site gives a receipt for taking back. */
  readonly canWithdraw: boolean;
  /**
   * Whether the site keeps one copy however often the same id arrives. Where it does not, a parcel of which
   * nobody knows whether it arrived is sent once more at most, then waits for the person.
   */
  readonly idempotent: boolean;
  send(parcel: Parcel, tools: TransportTools): Promise<Receipt>;
  /**
   * Sends several parcels of one endpoint in one request, where a format can; gives the receipt of each, in their
   * order. What is missing counts as `unknown`, as all of them do where no answer comes: then each is asked for.
   */
  sendMany?(parcels: readonly Parcel[], tools: TransportTools): Promise<readonly TogetherReceipt[]>;
  /** Asks the site to take the parcel back. */
  withdraw?(parcel: ParcelReference, tools: TransportTools): Promise<Receipt>;
  /** Asks whether the site has the parcel. */
  isThere?(parcel: ParcelReference, tools: TransportTools): Promise<Whereabouts>;
}

/** What was read: parcels, oldest first, and where to go on. */
export interface ReadParcels {
  /** `withdrawalKey` is empty: only the person who sent it has that. */
  readonly parcels: readonly Parcel[];
  /** Ids of parcels that were taken back: whoever keeps them must delete them. */
  readonly withdrawn: readonly string[];
  /** Give it to read on; undefined where there is nothing after it. */
  readonly next: string | undefined;
}

/** What a coach's device reads: the way back of {@link Transport}. */
export interface Source {
  readonly format: string;
  /** Parcels after a mark, oldest first, and the mark to go on from. Rejects where nothing of it can be read. */
  list(after: string | undefined, tools: TransportTools): Promise<ReadParcels>;
}
