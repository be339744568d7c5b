import { nothing } from 'lit';
import { lock, type LockMessages } from '../../../../i18n/en/lock.js';
import { lockViews, type LockViewMessages } from '../../../../i18n/en/lock-views.js';
import { messagePacks } from '../../../../i18n/registry.js';
import { wear } from '../../../../ui/styles/wear.js';
import { Words } from '../../../../ui/words.js';
import type { LazyViews } from '../../../base/lazy.js';
import type { Things, View } from '../../things.js';
import { Locking } from './locking.js';
import { lockView } from './lock-view.js';
import { lockViewStyles } from './lock-view.styles.js';

/** Words of the cover, which say what is wrong with what was typed, and words of these views. */
export interface LockWords {
  readonly desk: LockMessages;
  readonly views: LockViewMessages;
}

/** The lock, among one's own things. */
export class LockViews implements LazyViews<View> {
  readonly #desk: Words<LockMessages>;
  readonly #views: Words<LockViewMessages>;
  readonly #locking: Locking;

  constructor(readonly things: Things) {
    const { host } = things;
    this.#desk = new Words(
      host,
      lock,
      messagePacks<LockMessages>('lock', {
        es: () => import('../../../../i18n/es/lock.js').then((pack) => pack.lock),
      }),
    );
    this.#views = new Words(
      host,
      lockViews,
      messagePacks<LockViewMessages>('lock-views', {
        es: () => import('../../../../i18n/es/lock-views.js').then((pack) => pack.lockViews),
      }),
    );
    this.#locking = new Locking(things, () => ({ desk: this.#desk.t, views: this.#views.t }));
    wear(host.shadowRoot, [lockViewStyles]);
  }

  render(): unknown {
    if (!this.#desk.ready || !this.#views.ready) return nothing;
    return lockView(this.#locking);
  }

  forget(): void {
    this.#locking.forget();
  }
}

/** Made once, at its first use. */
export const create = (things: Things): LockViews => new LockViews(things);
