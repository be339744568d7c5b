import type { Revision } from '../domain/record.js';

/** What goes to the site: exactly what the preview showed, and ids. */
export interface Parcel {
  /** UUID made at the press: the idempotency id, kept for retries, never reused for changed content. */
  readonly id: string;
  readonly program: string;
  /** Random for each program, made at the first sending, replaceable. */
  readonly sender: string;
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
  readonly purpose: string;
  readonly readers: string;
  readonly language: string;
  readonly endpoint: string;
  readonly format: string;
  /** 32 random bytes, base64url: whoever has it may take the parcel back. */
  readonly withdrawalKey: string;
  readonly body: unknown;
}

/** What one try came to. `unknown`: it may have arrived; ask or send again with the same id. */
export type Receipt =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'unknown' }
  /** Try later; `retryAfter` in seconds where the site said so. */
  | { readonly outcome: 'later'; readonly retryAfter?: number }
  /** 401, 403: the endpoint pauses. */
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'refused'; readonly reason: 'group-word' | 'refused' | 'too-large' | 'gone' };

/** What a transport may use of the outside world. */
export interface TransportTools {
  readonly fetch: typeof fetch;
  /** Headers from the host, asked anew for each request. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly signal: AbortSignal;
}

/** One wire format. Hosts register their own; a preset is such a transport with its rules filled in. */
export interface Transport {
  readonly format: string;
  /** Whether the site gives a receipt for taking back. */
  readonly canWithdraw: boolean;
  send(parcel: Parcel, tools: TransportTools): Promise<Receipt>;
  /** Asks the site to take the parcel back. */
  withdraw?(parcel: Parcel, tools: TransportTools): Promise<Receipt>;
  /** Asks whether the site has the parcel: `accepted` if so, `later` or `unknown` if nobody knows. */
  isThere?(parcel: Parcel, tools: TransportTools): Promise<Receipt | { readonly outcome: 'not-there' }>;
}

/** What a coach's device reads from a site: the way back of {@link Transport}. */
export interface Source {
  readonly format: string;
  /** Parcels after a mark, oldest first, and the mark to go on from. */
  list(
    after: string | undefined,
    tools: TransportTools,
  ): Promise<{ readonly parcels: readonly Parcel[]; readonly next: string | undefined }>;
}
