import type { GetHeaders } from '../domain/program-year/settings.js';
import type { Revision } from '../domain/record.js';
import type { ParcelStorage } from '../storage/types.js';
import { Delivery } from './delivery.js';
import { safeEndpoint } from './endpoint.js';
import { type Environment, pageEnvironment } from './environment.js';
import { Queue } from './queue.js';
import { type TellHost, tellOnce } from './host-trouble.js';
import { betterAddress, createFormats, type OwnFormats } from './registry.js';
import { ParcelRows } from './rows.js';
import type { NewParcel, SendingSettings } from './types.js';

/** What an outbox is made of. */
export interface OutboxOptions {
  readonly storage: ParcelStorage;
  /** Asked before each try, since attributes change at run time. */
  readonly settings: () => SendingSettings;
  readonly getHeaders?: GetHeaders | undefined;
  /** The host's own wire formats. */
  readonly transports?: OwnFormats | undefined;
  /** Hears what a host should mend, each thing once; the console unless told. */
  readonly tellHost?: TellHost | undefined;
  /** Anything else than the page's own network, clock and timers. */
  readonly environment?: Partial<Environment> | undefined;
}

/** What a person has let go, on its way to the site. Every promise rejects with a `KitError` only. */
export interface Outbox {
  /** Whether settings name a safe endpoint and a format that is known. */
  canSend(): boolean;
  /** Queues a parcel in one strict transaction; delivery follows by itself. `ticked`: what the person ticked. */
  add(parcel: NewParcel, ticked?: readonly string[]): Promise<void>;
  /** Takes the newest parcel of a record out of the queue, or asks the site to take back all it has of it. */
  takeBack(record: string): Promise<void>;
  /** Looked at and not sent. */
  dismiss(record: string): Promise<void>;
  /** Takes what is settled of a record off the list; gives the way back. */
  forget(record: string): Promise<() => Promise<void>>;
  /** Shown or handed over in person. */
  give(record: string, revision: Revision): Promise<void>;
  /** Tries what waits now; resolves when nothing is on its way any more. */
  deliver(): Promise<void>;
  /** Settings, headers or formats may have changed: what waited for that is tried. */
  refresh(): void;
  /** Ends every request and leaves neither listener, timer nor lock behind. Close it before the storage. */
  close(): Promise<void>;
}

/** Opens the queue of one program and begins to deliver what waits in it. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { storage, settings, getHeaders } = options;
  const environment: Environment = { ...pageEnvironment(), ...options.environment };
  const formats = createFormats(options.transports);
  const rows = new ParcelRows(storage, environment.locks);
  const queue = new Queue(rows, environment.now);
  const tell = tellOnce(options.tellHost);
  const delivery = new Delivery({ storage, rows, formats, environment, settings, getHeaders, tell });
  const canSend = (): boolean => {
    const { endpoint, format } = settings();
    const address = safeEndpoint(endpoint);
    if (!address) return false;
    if (!formats.knows(format)) {
      tell('format-unknown', 'format', format, 'json');
      return false;
    }
    const better = betterAddress(format, address.href);
    if (better !== undefined) tell('endpoint-unlike', 'endpoint', address.href, better);
    return true;
  };

  const stopListening = environment.listen((signal) => {
    if (signal === 'online') delivery.cameBack();
    else delivery.nudge(false);
  });
  const stopWatching = storage.onChange(({ kind, ids }) => {
    if (kind === 'parcel') delivery.noticed(ids);
  });
  const thenDeliver = async (done: Promise<void>): Promise<void> => {
    await done;
    delivery.pressed();
  };
  delivery.nudge(false);

  return {
    canSend,
    add: (parcel, ticked = []) => thenDeliver(queue.add(parcel, ticked)),
    takeBack: (record) => thenDeliver(queue.takeBack(record)),
    dismiss: (record) => thenDeliver(queue.dismiss(record)),
    forget: (record) => queue.forget(record),
    give: (record, revision) => queue.give(record, revision),
    deliver: () => delivery.deliver(true),
    refresh: () => {
      delivery.nudge(true);
    },
    close: () => {
      stopListening();
      stopWatching();
      return delivery.close();
    },
  };
}
