import { Watch } from '../../context/watch.js';
import { markerName } from '../../domain/names.js';
import type { Held, KeepingState, Kit, Mine } from '../../context/program.js';
import { KitError } from '../../errors.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import type { MyDataMessages } from '../../i18n/en/my-data.js';
import { focusOn } from '../../ui/focus.js';
import type { DeskHost, DeskShell } from '../base/desk.js';
import { Lazy } from '../base/lazy.js';
import { looksNew } from '../base/places.js';
import { allOfHeld } from './groups.js';
import type { DataViews } from './views/index.js';

/** What stands on the screen. */
export type View = 'home' | 'save' | 'bring' | 'move' | 'lock' | 'erase' | 'done';

/** What only the element itself can do for its views. */
export type ThingsShell = DeskShell<MyDataMessages>;

/** How much of the browser's room is used, in bytes. */
export interface Usage {
  readonly used: number;
  readonly quota: number;
}

/** Older than this, a backup is called old; in milliseconds. */
const old = 30 * 24 * 60 * 60_000;

/** Whether the second copy's marker stands, which is only where things are kept for good. */
function isMarked(program: string): boolean {
  try {
    return localStorage.getItem(markerName(program)) !== null;
  } catch {
    return false;
  }
}

/** Where a person is on the page of their own things, and what the page knows of these without reading them. */
export class Things {
  view: View = 'home';
  usage: Usage | undefined;
  /** What the browser answered to the wish to keep. */
  persisted: boolean | undefined;
  readonly held: Watch<Held>;
  readonly keeping: Watch<KeepingState>;
  readonly views: Lazy<DataViews, View>;
  #asked: Kit | undefined;
  #isTold = false;

  constructor(
    readonly host: DeskHost,
    readonly shell: ThingsShell,
  ) {
    this.held = new Watch(
      host,
      (kit) => ({
        kinds: this.#mineOf?.held().kinds ?? [],
        read: async () => (await kit.mine()).held().read(),
      }),
      () => this.#erased(),
    );
    this.keeping = new Watch(host, (kit) => kit.keeping.state());
    this.views = new Lazy<DataViews, View>(this, async () =>
      (
        await import('./views/index.js').catch((thrown: unknown) => {
          throw new KitError('kit-not-loaded', thrown);
        })
      ).create(this),
    );
    host.addController(this);
  }

  #mineOf: Mine | undefined;

  get t(): MyDataMessages {
    return this.shell.words.t;
  }

  get common(): CommonMessages {
    return this.shell.common.t;
  }

  get locale(): string {
    return this.shell.words.locale;
  }

  /** Whether a last backup is so old that a new one is suggested. */
  get isBackupOld(): boolean {
    const at = this.held.value?.backupAt;
    return at !== undefined && Date.now() - Date.parse(at) > old;
  }

  /** Whether nothing was ever written here, as far as that is known before the store is open. */
  get looksNew(): boolean {
    return looksNew(this.host.kitSource.program?.settings.programId);
  }

  /** How things are kept; a guess by what the browser holds until the store is open. */
  get mode(): KeepingState['mode'] {
    const id = this.host.kitSource.program?.settings.programId;
    return this.keeping.value?.mode ?? (id !== undefined && isMarked(id) ? 'device' : 'visit');
  }

  hostUpdated(): void {
    this.#tellKept();
    const { kit } = this.host.kitSource;
    if (!kit || kit === this.#asked) return;
    this.#asked = kit;
    void this.#learn(kit);
  }

  /** The store, also where a press comes before it is open. */
  async kit(): Promise<Kit> {
    const { kit, program } = this.host.kitSource;
    const opened = kit ?? (await program?.kit());
    if (!opened) throw new KitError('kit-not-loaded');
    return opened;
  }

  go(view: View, focus = 'view-heading'): void {
    this.view = view;
    this.views.views?.turned();
    this.shell.hideUndo();
    this.focus(view === 'home' && focus === 'view-heading' ? 'heading' : focus);
  }

  focus(id: string): void {
    focusOn(this.host, id);
  }

  update(): void {
    this.host.requestUpdate();
  }

  /** Runs a press; a failure is told kindly and the screen stays. */
  attempt(command: () => Promise<unknown>): void {
    command().catch((thrown: unknown) => this.shell.failed(thrown));
  }

  /** "Ask my browser to keep it". */
  async askToPersist(): Promise<void> {
    this.persisted = await (await this.kit()).keeping.askToPersist();
    this.shell.announce(this.persisted ? this.t.persist.yes : this.t.persist.no);
    this.focus('persist-said');
  }

  /** How much room is used; browsers round it, and some tell nothing. */
  async measure(): Promise<void> {
    const manager = (navigator as Partial<Navigator>).storage;
    const estimate = await manager?.estimate().catch(() => undefined);
    const { usage, quota } = estimate ?? {};
    this.usage = usage !== undefined && quota ? { used: usage, quota } : undefined;
    this.update();
  }

  /** The header says how things are kept as soon as there are any. */
  #tellKept(): void {
    const { value } = this.held;
    const isAny = value !== undefined && allOfHeld(value.counts) > 0;
    if (isAny === this.#isTold) return;
    this.#isTold = isAny;
    if (isAny) this.shell.saved('saved');
  }

  async #learn(kit: Kit): Promise<void> {
    void this.measure();
    try {
      this.#mineOf = await kit.mine();
      // Now it is known which changes to listen to.
      this.held.refresh();
    } catch (thrown) {
      this.shell.report(thrown);
    }
  }

  #erased(): void {
    this.view = 'home';
    this.views.views?.turned();
  }
}
