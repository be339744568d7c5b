import { KitError, type KitErrorCode } from '../errors.js';
import { subtle } from './codec.js';
import { copyDatabase } from './copy-database.js';
import type { Core } from './core.js';
import { DatabaseEngine } from './database.js';
import { eraseProgram } from './erase.js';
import { Feed } from './feed.js';
import { Idle } from './idle.js';
import { Keyring } from './keyring.js';
import { later, lockRoom } from './later-door.js';
import { freshState, Ledger } from './ledger.js';
import { Marks } from './marks.js';
import { createSecondCopy } from './second-copy/door.js';
import { Session } from './session.js';
import { start } from './start.js';
import { StateOfKeeping } from './state-of-keeping.js';
import { ProgramStorage, type Held } from './storage.js';
import { claimTab } from './tab.js';
import { today } from './today.js';
import type { Storage } from './types.js';
import { Visit } from './visit.js';

/** What a storage is opened with. */
export interface StorageOptions {
  readonly program: string;
  /** Unix time in milliseconds; the browser's clock unless told. */
  readonly now?: () => number;
  /** Told of each trouble with the storage when it begins, also before the promise resolves. */
  readonly onNotice?: (code: KitErrorCode) => void;
}

/**
 * Opens one program's storage. Where there is no database, or none that can be used, things are kept in this tab,
 * and `keeping()` says so. Rejects with the `KitError` `kit-not-loaded` where a file of the kit that is needed
 * before anything may be shown does not come.
 */
export async function openStorage({
  program,
  now = () => Date.now(),
  onNotice,
}: StorageOptions): Promise<Storage> {
  const marks = new Marks(program);
  const { tab, release: releaseTab } = await claimTab(program);
  const feed = new Feed(program);
  const keys = new Keyring();
  const database = new DatabaseEngine(program);
  const ledger = new Ledger(database);
  const late = { later, lockRoom };
  const core: Core = { program, tab, now, ledger, keys, feed, late, state: freshState(today(now())) };
  const idle = new Idle();
  const held: Held = {
    database,
    releaseTab: () => {
      idle.cancel();
      releaseTab();
    },
  };
  const copy = createSecondCopy({ program, database: copyDatabase(core, () => held.database ?? database) });
  ledger.afterCommit = (commit) => {
    copy.append(commit);
  };
  keys.refusesPlain = () => core.state.lock?.phase === 'sealed';
  const keeping = new StateOfKeeping(core, marks, onNotice ?? (() => undefined));
  const visit = new Visit(program, feed, keys);
  const session = new Session({ core, visit, keeping, copy, marks });
  ledger.afterMade = () => {
    if (ledger.engine === held.database)
      session.inBackground(later().then(({ registerProgram }) => registerProgram(program)));
  };
  const storage = new ProgramStorage(session, held);

  try {
    if (await honourEraseMark(session)) await chooseEngine(session, held);
    else await useMemory(session, held, 'storage-failed');
    await start(session);
  } catch (thrown) {
    await storage.close().catch(() => undefined);
    throw thrown;
  }
  // Files that are seldom needed come while nothing else is to be done: they must be there without a network too.
  idle.ask(() => {
    void later().catch(() => undefined);
    void copy.prepare();
  });
  return storage;
}

/** Erases what quick exit marked, before anything is read. False where the browser refuses: then nothing is. */
async function honourEraseMark({ parts: { core, copy, marks } }: Session): Promise<boolean> {
  if (!marks.erase) return true;
  core.feed.post({ type: 'erased' });
  return eraseProgram(core.program, copy);
}

/** The database where it opens and may be used; otherwise memory, and why. */
async function chooseEngine(session: Session, held: Held): Promise<void> {
  const { core, keeping } = session.parts;
  const database = core.ledger.engine as DatabaseEngine;
  try {
    await database.open();
    if (database.newer) keeping.set({ trouble: 'storage-newer' });
    core.state = await core.ledger.begin(today(core.now()));
  } catch (thrown) {
    await useMemory(session, held, KitError.from(thrown, 'storage-failed').code);
    return;
  }
  // Without cryptography nothing can be sealed, so that a visit must not reach the database.
  if (!subtle() && core.state.mode === 'visit') await useMemory(session, held, undefined);
}

async function useMemory(session: Session, held: Held, trouble: KitErrorCode | undefined): Promise<void> {
  const { core, keeping } = session.parts;
  const { MemoryEngine } = await later();
  await held.database?.close();
  held.database = undefined;
  core.ledger.engine = new MemoryEngine(core.program);
  core.state = await core.ledger.begin(today(core.now()));
  keeping.set({ trouble });
}
