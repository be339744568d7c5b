import type { ReactiveController } from 'lit';
import type { KitError } from '../errors.js';
import type { KitHost } from './kit-source.js';
import type { Kit, WatchedQuery } from './program.js';

/**
 * The value of a query, kept fresh while the element is on the page. `undefined` until the first answer, and
 * again from the moment of an erasure until what is left is read.
 * Call `refresh` when what the query asks for has changed.
 */
export class Watch<T> implements ReactiveController {
  value: T | undefined;
  error: KitError | undefined;

  readonly #host: KitHost;
  readonly #query: (kit: Kit) => WatchedQuery<T> | undefined;
  readonly #erased: () => void;
  #kit: Kit | undefined;
  #stop: (() => void) | undefined;

  /** `erased` is told at the moment of an erasure, before anything is written or read after it. */
  constructor(
    host: KitHost,
    query: (kit: Kit) => WatchedQuery<T> | undefined,
    erased: () => void = () => undefined,
  ) {
    this.#host = host;
    this.#query = query;
    this.#erased = erased;
    host.addController(this);
  }

  hostUpdate(): void {
    const { kit } = this.#host.kitSource;
    if (kit === this.#kit) return;
    this.#kit = kit;
    this.refresh();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#kit = undefined;
  }

  /** Asks anew; the old value stands until the new one is there, unless `forget` is set. */
  refresh(forget = false): void {
    this.#stop?.();
    this.#stop = undefined;
    if (forget) this.value = undefined;
    const query = this.#kit && this.#query(this.#kit);
    if (!this.#kit || !query) return;
    this.#stop = this.#kit.watch(
      query,
      (value) => {
        this.value = value;
        this.error = undefined;
        this.#host.requestUpdate();
      },
      (error) => {
        this.error = error;
        this.#host.requestUpdate();
      },
      () => {
        this.value = undefined;
        this.#erased();
        this.#host.requestUpdate();
      },
    );
  }
}
