import type { TransportTools } from '../../outbox/types.js';

/** How long one answer may take, in milliseconds: as long as a page would wait. */
const patience = 30_000;

/** What is asked of the network. */
export interface SiteOptions {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Of the page that would send: `https://example.org`. */
  readonly origin: string;
  /** Of the host, for every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Somebody wants it to end. */
  readonly stopped: AbortSignal;
}

/** The head of an answer. */
export type Head = Pick<Response, 'status' | 'headers'>;

/** A site as a page of another site meets it, with what it answered last. */
export class Site {
  last: Head | undefined;
  readonly #options: SiteOptions;

  constructor(options: SiteOptions) {
    this.#options = options;
  }

  get origin(): string {
    return this.#options.origin;
  }

  /** Names of the host's headers, in small letters. */
  get headerNames(): readonly string[] {
    return Object.keys(this.#options.headers).map((name) => name.toLowerCase());
  }

  /** For one request; `evenStopped` for what must still be put right after that. */
  tools(evenStopped = false): TransportTools {
    const { headers, now, stopped } = this.#options;
    const late = AbortSignal.timeout(patience);
    return {
      fetch: (input, init) => this.#ask(input, init),
      headers: () => Promise.resolve(headers),
      credentials: 'same-origin',
      now,
      signal: evenStopped ? late : AbortSignal.any([late, stopped]),
    };
  }

  /** One request of our own, of which only the head counts; undefined where no answer came. */
  async head(address: string, init: RequestInit): Promise<Head | undefined> {
    try {
      const answer = await this.#ask(address, {
        redirect: 'manual',
        signal: this.tools().signal,
        ...init,
      });
      await answer.body?.cancel();
      return answer;
    } catch {
      return undefined;
    }
  }

  async #ask(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    this.last = undefined;
    const headers = new Headers(init.headers);
    headers.set('Origin', this.#options.origin);
    const answer = await this.#options.fetch(input, { ...init, headers });
    this.last = { status: answer.status, headers: answer.headers };
    return answer;
  }
}

/** Whether a browser lets a page of that origin read this answer (Fetch, CORS check; no cookies). */
export const isReadable = ({ headers }: Head, origin: string): boolean =>
  ['*', origin].includes(headers.get('Access-Control-Allow-Origin') ?? '');

const names = (value: string | null): readonly string[] =>
  (value ?? '').split(',').map((name) => name.trim().toLowerCase());

/** Whether an answer names something in a list such as `Access-Control-Allow-Headers`; `*` names everything. */
export function lists({ headers }: Head, header: string, wanted: string): boolean {
  const listed = names(headers.get(header));
  return listed.includes(wanted) || (listed.includes('*') && wanted !== 'authorization');
}
