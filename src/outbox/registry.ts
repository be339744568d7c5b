import { KitError } from '../errors.js';
import { builtIn } from './built-in.js';
import type { Transport } from './types.js';

type Load = () => Promise<Transport>;

const registered = new Map<string, Load>();

const name = /^[a-z][a-z0-9-]{0,39}$/;

/** What is wrong with a transport, in words for whoever wrote it; undefined where nothing is. */
function fault(transport: unknown): string | undefined {
  const { format, send, sendMany, canWithdraw, idempotent, withdraw, isThere } = (transport ??
    {}) as Partial<Transport>;
  if (typeof format !== 'string' || !name.test(format)) {
    return 'format must be a name of small letters, digits and dashes, such as "our-server"';
  }
  if (typeof send !== 'function') return 'send must be a function';
  if (sendMany !== undefined && typeof sendMany !== 'function') return 'sendMany must be a function';
  if (typeof canWithdraw !== 'boolean') return 'canWithdraw must be true or false';
  if (typeof idempotent !== 'boolean') return 'idempotent must be true or false';
  if (withdraw !== undefined && typeof withdraw !== 'function') return 'withdraw must be a function';
  if (isThere !== undefined && typeof isThere !== 'function') return 'isThere must be a function';
  return canWithdraw && !withdraw ? 'canWithdraw is true, so withdraw must be a function' : undefined;
}

/**
 * Makes a host's own wire format known to every program of this page, under the name that `format="…"` then says.
 * A later one of the same name takes the place of the earlier one, also of one of the kit's.
 *
 * @param transport - How a parcel is sent, taken back and asked for.
 * @throws TypeError that says which part of it cannot be used.
 */
export function registerFormat(transport: Transport): void;
/**
 * The same for a format that is loaded only when something is sent with it.
 *
 * @param format - Its name: small letters, digits and dashes.
 * @param load - Brings it. Where it fails, what waits is tried again later.
 */
export function registerFormat(format: string, load: () => Promise<Transport>): void;
export function registerFormat(given: Transport | string, load?: Load): void {
  if (typeof given === 'string') {
    if (!name.test(given)) throw new TypeError(`registerFormat: "${given}" is no name of a format`);
    if (typeof load !== 'function')
      throw new TypeError('registerFormat: a name needs a function that loads it');
    registered.set(given, load);
    return;
  }
  const wrong = fault(given);
  if (wrong !== undefined) throw new TypeError(`registerFormat: ${wrong}`);
  registered.set(given.format, () => Promise.resolve(given));
}

const loaderOf = (format: string): Load | undefined =>
  registered.get(format) ?? (Object.hasOwn(builtIn, format) ? builtIn[format]?.load : undefined);

/** Whether a format comes with the kit or was registered on this page. */
export const isFormat = (format: string): boolean => loaderOf(format) !== undefined;

/** Whether a format is the kit's own, which a worker has too; one that the page registered lives in the page. */
export const comesWithKit = (format: string): boolean =>
  !registered.has(format) && Object.hasOwn(builtIn, format);

/** An address as a format wants it, where the given one cannot be right; else undefined. */
export function betterAddress(format: string, endpoint: string): string | undefined {
  if (!comesWithKit(format)) return undefined;
  const { address, example } = builtIn[format] ?? {};
  return address?.test(endpoint) === false ? example : undefined;
}

/** The formats of one outbox: the host's own first, then those of the page. */
export interface Formats {
  knows(format: string): boolean;
  /** Rejects with `format-unknown`, or with `kit-not-loaded` where its file does not come or is no transport. */
  find(format: string): Promise<Transport>;
}

/** A host's own formats, which stay with one program; a function where they may come later. */
export type OwnFormats = readonly Transport[] | (() => readonly Transport[] | undefined);

/** Formats with a host's own transports, which stay with this one program. */
export function createFormats(own: OwnFormats = []): Formats {
  const ownOne = (format: string): Transport | undefined =>
    ((typeof own === 'function' ? own() : own) ?? []).find((transport) => transport.format === format);
  return {
    knows: (format) => ownOne(format) !== undefined || isFormat(format),
    find: async (format) => {
      const mine = ownOne(format);
      const load = mine ? () => Promise.resolve(mine) : loaderOf(format);
      if (!load) throw new KitError('format-unknown');
      try {
        const transport = await load();
        const wrong = fault(transport);
        if (wrong !== undefined) throw new TypeError(wrong);
        return transport;
      } catch (thrown) {
        throw KitError.from(thrown, 'kit-not-loaded');
      }
    },
  };
}
