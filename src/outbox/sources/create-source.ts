import type { GetHeaders } from '../../domain/program-year/settings.js';
import { SourceError } from './source-error.js';
import { safeEndpoint } from '../endpoint.js';
import { type Environment, pageEnvironment } from '../environment.js';
import { hostHeaders } from '../headers.js';
import { tellOnce } from '../host-trouble.js';
import type { ReadParcels, Source, TransportTools } from '../types.js';
import { jsonSource } from './json-source.js';
import { textSource } from './text-source.js';

/** Where to read: a site that lists records, or what was given by hand. */
export type SourceOptions =
  | {
      /** Of the list of records: absolute https (or localhost), such as `https://example.org/my-group/records`. */
      readonly address: string;
      /** Asked for each request, such as `{ Authorization: 'Bearer …' }`. */
      readonly getHeaders?: GetHeaders;
      /** Whether the coach's cookie goes along: to the same site unless told. */
      readonly credentials?: RequestCredentials;
    }
  /** A file that a person gave. */
  | { readonly file: Blob }
  /** The text of a code that was scanned, or of a message. */
  | { readonly text: string }
  /** A way of one's own. */
  | { readonly source: Source; readonly getHeaders?: GetHeaders; readonly credentials?: RequestCredentials };

/** Reads what people sent or gave. */
export interface Reader {
  /** A page of it: all that comes after the mark of the page before, oldest first. */
  list(after?: string): Promise<ReadParcels>;
}

function sourceFor(options: SourceOptions): Source {
  if ('source' in options) return options.source;
  if ('text' in options) return textSource(options.text);
  if ('file' in options) return textSource(options.file);
  const address = safeEndpoint(options.address);
  if (!address) throw new TypeError(`createSource: "${options.address}" is no https address`);
  return jsonSource(address.href);
}

/**
 * Reads what people sent or gave, on a coach's device. Every parcel is checked.
 *
 * @param options - Where to read.
 * @param environment - Another network, clock and timers than the page's own.
 * @throws TypeError where the address cannot be used.
 */
export function createSource(options: SourceOptions, environment: Partial<Environment> = {}): Reader {
  const source = sourceFor(options);
  const { getHeaders = undefined, credentials = 'same-origin' } =
    'address' in options || 'source' in options ? options : {};
  const tell = tellOnce(undefined);
  return {
    list: async (after) => {
      const { fetch, now, timers, timeout } = { ...pageEnvironment(), ...environment };
      const controller = new AbortController();
      const timer = timers.start(() => {
        controller.abort();
      }, timeout);
      const tools: TransportTools = {
        fetch,
        headers: () => hostHeaders(getHeaders, { timers, tell }),
        credentials,
        now,
        signal: controller.signal,
      };
      try {
        return await source.list(after, tools);
      } catch (thrown) {
        throw thrown instanceof SourceError ? thrown : new SourceError('silent', thrown);
      } finally {
        timers.stop(timer);
      }
    },
  };
}
