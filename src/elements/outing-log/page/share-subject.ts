import type { SharingState } from '../../../domain/sharing.js';
import type { ShareSubject } from '../../base/share/share-desk.js';
import { ImlOutingLogShared } from '../outing-log-events.js';
import { keepOuting } from '../writing-commands.js';
import type { PageRoom } from './index.js';

/** What of an outing is the outings' own when it is shared. */
export class OutingToShare implements ShareSubject {
  readonly kind = 'outing';
  #told: readonly string[] = [];

  constructor(readonly room: PageRoom) {}

  get told(): readonly string[] {
    return this.#told;
  }

  /** Nothing that stays here is ticked, but what the person came for. */
  begin(about: 'not-right' | undefined): void {
    this.#told = about === 'not-right' ? ['notRight'] : [];
  }

  /** Ticks something that else stays here, or takes it back. */
  tell(name: string, isTold: boolean): void {
    this.#told = [...this.#told.filter((one) => one !== name), ...(isTold ? [name] : [])];
  }

  async keep(outing: string): Promise<void> {
    const { outings: o } = this.room;
    if (o.outing.id === outing) await keepOuting(o);
  }

  state(outing: string): SharingState | undefined {
    return this.room.states.value?.get(outing);
  }

  said(): { changed: string; given: string; waiting: string } {
    return this.room.page.share;
  }

  shared(outing: string): void {
    this.room.outings.shell.fire(new ImlOutingLogShared(outing));
  }

  leave(outing: string): void {
    this.room.outings.go({ view: 'outing', outing });
  }
}
