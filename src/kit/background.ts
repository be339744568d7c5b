import type { ProgramSettings } from '../domain/program-year/settings.js';
import { backgroundName, isAnythingWaiting, readBackground, syncTag } from '../outbox/background.js';
import { safeEndpoint } from '../outbox/endpoint.js';
import { comesWithKit } from '../outbox/registry.js';
import type { SendingSettings } from '../outbox/types.js';
import type { Storage } from '../storage/types.js';
import type { KitOptions } from './types.js';

/** WICG, *Web Background Synchronization*, 3.2; no lib of TypeScript has it yet. */
interface SyncManager {
  register(tag: string): Promise<void>;
}

/** Sending ends by itself soon where there is a network: only what is left then needs the worker. In milliseconds. */
const soon = 2_000;

export interface BackgroundSending {
  /** The settings changed. */
  refresh(): void;
  close(): void;
}

type Options = Pick<KitOptions, 'getHeaders' | 'transports' | 'needsPage'> & {
  readonly storage: Storage;
  readonly settings: () => ProgramSettings;
};

/**
 * Lets the service worker send what waits once every page is closed, where the browser can wake it. Only a person who
 * keeps on this device and whose words stay at "Leave quickly" has it: no worker sees the marks of an erasure. And only
 * what needs nothing of the page: no headers of the host, no format of its own.
 */
export function createBackgroundSending(options: Options): BackgroundSending {
  const { storage } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = Promise.resolve();
  let closed = false;

  const look = (): void => {
    timer = undefined;
    work = work.then(() => settle(options)).catch(() => undefined);
  };
  const lookIn = (delay: number): void => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(look, delay);
  };
  const stop = storage.onChange(({ kind }) => {
    // A person who is offline may close the page at once.
    if (kind === 'parcel') lookIn(navigator.onLine ? soon : 0);
    if (kind === 'keeping') lookIn(0);
  });
  lookIn(soon);

  return {
    refresh: () => {
      lookIn(0);
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      stop();
    },
  };
}

/** What a worker may know; `null` where it may not send. */
function allowed({ storage, settings, ...host }: Options): SendingSettings | null {
  const { mode, onExit, mustAsk, place, lock } = storage.keeping();
  const { endpoint, format, readers, credentials } = settings();
  const address = safeEndpoint(endpoint)?.href;
  if (mode !== 'device' || place !== 'database' || mustAsk || onExit !== 'keep' || lock) return null;
  const needsPage = host.needsPage?.() ?? host.getHeaders !== undefined;
  const own = typeof host.transports === 'function' ? host.transports() : host.transports;
  if (!address || needsPage || own || !comesWithKit(format)) return null;
  return {
    endpoint: address,
    format,
    ...(readers ? { readers } : {}),
    ...(credentials ? { credentials } : {}),
  };
}

async function settle(options: Options): Promise<void> {
  const { storage } = options;
  const { mode, lock } = storage.keeping();
  if (mode !== 'device' || lock?.isClosed) return;
  const may = allowed(options);
  const known = readBackground(await storage.readValue(backgroundName)) ?? null;
  const sync = may && (await findSync());
  // Where no worker can be woken nothing is written; what was allowed once is taken back.
  const next = sync ? may : null;
  if (JSON.stringify(known) !== JSON.stringify(next)) await storage.writeValue(backgroundName, next);
  if (sync && (await isAnythingWaiting(storage))) await sync.register(syncTag);
}

async function findSync(): Promise<SyncManager | undefined> {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  const registration = await workers?.getRegistration();
  return registration?.active
    ? (registration as { readonly sync?: SyncManager } | undefined)?.sync
    : undefined;
}
