import { KitError } from '../errors.js';
import { json } from './formats/json.js';
import type { Transport } from './types.js';

/** A transport, or where it is loaded from at its first use. */
type Entry = Transport | (() => Promise<Transport>);

const known = new Map<string, Entry>([[json.format, json]]);

/** Makes a wire format known to every outbox of this page. A later one of the same name takes its place. */
export function registerTransport(transport: Transport): void {
  known.set(transport.format, transport);
}

/** The same for a format that is loaded only when something is sent with it. */
export function registerPreset(format: string, load: () => Promise<Transport>): void {
  known.set(format, load);
}

/** The formats of one outbox: the host's own first, then those of the page. */
export interface Formats {
  knows(format: string): boolean;
  /** Rejects with `format-unknown`, or with `kit-not-loaded` where its file does not come. */
  find(format: string): Promise<Transport>;
}

/** Formats with a host's own transports, which stay with this one program. */
export function createFormats(own: readonly Transport[] = []): Formats {
  const entryOf = (format: string): Entry | undefined =>
    own.find((transport) => transport.format === format) ?? known.get(format);
  return {
    knows: (format) => entryOf(format) !== undefined,
    find: async (format) => {
      const entry = entryOf(format);
      if (!entry) throw new KitError('format-unknown');
      if (typeof entry !== 'function') return entry;
      try {
        return await entry();
      } catch (thrown) {
        throw KitError.from(thrown, 'kit-not-loaded');
      }
    },
  };
}
