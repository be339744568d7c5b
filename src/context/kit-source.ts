import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KitError } from '../errors.js';
import { programContext, type Kit, type Program } from './program.js';

/** An element that shows what a kit holds. */
export type KitHost = ReactiveControllerHost & HTMLElement & { readonly kitSource: KitSource };

/**
 * Follows the nearest program and, where the element writes, opens its kit in the background. The kit is
 * asked for again at each connection, since the program may have closed it while the element was away.
 */
export class KitSource implements ReactiveController {
  program: Program | undefined;
  kit: Kit | undefined;
  error: KitError | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #asked: Program | undefined;

  /** `opens`: false for elements that only show the program year; where it becomes true later, `retry` opens the store. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    public opens = true,
  ) {
    this.#host = host;
    host.addController(this);
    new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (program) => {
        this.program = program;
        host.requestUpdate();
        this.#open();
      },
    });
  }

  hostConnected(): void {
    this.kit = undefined;
    this.#asked = undefined;
  }

  /** Tries again after `kit-not-loaded`. */
  retry(): void {
    this.#asked = undefined;
    this.#open();
  }

  #open(): void {
    const { program } = this;
    if (!this.opens || !program || program === this.#asked) return;
    this.#asked = program;
    program.kit().then(
      (kit) => {
        this.#settle(program, kit, undefined);
      },
      (thrown: unknown) => {
        this.#settle(program, undefined, KitError.from(thrown, 'kit-not-loaded'));
      },
    );
  }

  #settle(program: Program, kit: Kit | undefined, error: KitError | undefined): void {
    if (program !== this.#asked) return;
    this.kit = kit;
    this.error = error;
    this.#host.requestUpdate();
  }
}
