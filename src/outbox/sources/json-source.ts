import { z } from '../../domain/zod.js';
import { SourceError } from './source-error.js';
import { readAnswer } from '../answer.js';
import type { Source } from '../types.js';
import { readSent } from './read-parcel.js';

/** Longest page that is read, in bytes: two hundred records of the greatest size that the demo server takes. */
const longestPage = 60_000_000;

const pageSchema = z.object({ records: z.array(z.unknown()), next: z.int().check(z.gte(0)) });
const withdrawnSchema = z.object({ id: z.string(), status: z.literal('withdrawn') });

/**
 * Reads `GET <address>?after=<n>` as the demo server answers it. Rejects with `not-allowed` where nobody is
 * signed in, `silent` where nobody answers, and `unreadable` where what came is no list of records.
 */
export const jsonSource = (address: string): Source => ({
  format: 'json',
  list: async (after, tools) => {
    const url = new URL(address);
    url.searchParams.set('after', after ?? '0');
    const headers = new Headers(await tools.headers());
    headers.set('Accept', 'application/json');
    const answer = await tools
      .fetch(url.href, {
        headers,
        credentials: tools.credentials,
        cache: 'no-store',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: tools.signal,
      })
      .then((response) => readAnswer(response, tools.now(), longestPage))
      .catch((thrown: unknown) => {
        throw new SourceError('silent', thrown);
      });
    const { status, json } = answer;
    // A redirect (0) leads to a page to sign in on.
    if (status === 401 || status === 403 || status === 0) throw new SourceError('not-allowed');
    if (status >= 500 || status === 408 || status === 429) throw new SourceError('silent');
    const page = z.safeParse(pageSchema, json);
    if (status !== 200 || !page.success) throw new SourceError('unreadable');
    const { records, next } = page.data;
    const withdrawn = records.flatMap((one) => {
      const read = z.safeParse(withdrawnSchema, one);
      return read.success ? [read.data.id] : [];
    });
    const parcels = records.flatMap((one) => readSent(one, { endpoint: address, format: 'json' }) ?? []);
    // A record that cannot be read must not be passed over in silence.
    if (withdrawn.length + parcels.length !== records.length) throw new SourceError('unreadable');
    return { parcels, withdrawn, next: records.length === 0 ? undefined : String(next) };
  },
});
