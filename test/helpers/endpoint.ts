import { uuidv4 } from '../../src/domain/ids.js';

/** One way in which a site spoils one request: see `endpoint-middleware.mjs`. */
export interface Fault {
  readonly method?: 'GET' | 'POST' | 'REPLIES';
  readonly store?: boolean;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  readonly delay?: number;
  readonly drop?: boolean;
  readonly cut?: boolean;
}

/** What the site holds and what came to its door. */
export interface Ledger {
  readonly parcels: readonly {
    readonly id: string;
    readonly status: 'accepted' | 'withdrawn';
    /** How often it was stored. */
    readonly stored: number;
    readonly message?: Readonly<Record<string, unknown>>;
  }[];
  readonly requests: readonly {
    readonly method: string;
    readonly id?: string;
    readonly type?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly url: string;
    /** The whole question after answers. */
    readonly asked?: Readonly<Record<string, unknown>>;
  }[];
}

/** A site's endpoint of one test's own. */
export class Site {
  readonly #space = uuidv4();
  /** Where parcels go. */
  readonly endpoint = new URL(`/__endpoint__/${this.#space}/records`, location.href).href;

  /** Where answers wait. */
  get replies(): string {
    return this.endpoint.replace(/records$/, 'replies');
  }

  /** What the coach said, as the site tells it; a mailbox is given only what belongs to its own parcels. */
  mail(...replies: readonly object[]): Promise<void> {
    return this.#put('mail', replies);
  }

  /** Spoils the next requests, one fault each; null lets one pass. */
  script(...faults: readonly (Fault | null)[]): Promise<void> {
    return this.#put('script', faults);
  }

  rules(rules: { word?: string; headers?: Readonly<Record<string, string>> }): Promise<void> {
    return this.#put('rules', rules);
  }

  async ledger(): Promise<Ledger> {
    return (await (await fetch(`/__endpoint__/${this.#space}/ledger`)).json()) as Ledger;
  }

  async #put(door: string, value: unknown): Promise<void> {
    await fetch(`/__endpoint__/${this.#space}/${door}`, { method: 'PUT', body: JSON.stringify(value) });
  }
}
