import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { uuidv4, uuidv7 } from '../../src/domain/ids.js';
import type { GivenRecord } from '../../src/domain/replies/given.js';
import { createSource, type Reader, type SourceOptions } from '../../src/outbox/sources/create-source.js';
import { toGiven } from '../../src/outbox/sources/given.js';
import { pack, unpack } from '../../src/outbox/sources/packed.js';
import { SourceError } from '../../src/outbox/sources/source-error.js';

const address = 'https://example.org/my-group/records';

/** A record as the demo server lists it. */
const listed = (seq: number, change: object = {}): object => ({
  id: uuidv4(),
  seq,
  status: 'accepted',
  program: 'my-group',
  sender: uuidv4(),
  record: { id: uuidv7(0), kind: 'goal', schema: 1, revision: { number: 1, tag: 'a1' } },
  order: 7,
  name: 'Sam',
  purpose: 'To talk about it together',
  readers: 'Your peer life coach',
  language: 'en',
  body: { want: 'Sing' },
  receivedAt: '2026-03-04T10:00:00.000Z',
  withdrawnAt: null,
  ...change,
});

const given = (body: unknown): GivenRecord => ({
  id: uuidv4(),
  program: 'my-group',
  name: 'Sam',
  record: { id: uuidv7(0), kind: 'outing', schema: 1, revision: { number: 2, tag: 'b2' } },
  givenAt: '2026-03-04T10:00:00.000Z',
  language: 'es',
  body,
});

const failure = async (reader: Reader): Promise<string> =>
  reader.list().then(
    () => 'nothing',
    (thrown: unknown) => (thrown instanceof SourceError ? thrown.code : String(thrown)),
  );

describe('reading what was sent', () => {
  const requests: { readonly url: string; readonly init: RequestInit }[] = [];
  const answering = (answer: () => Response, options: Partial<SourceOptions> = {}): Reader =>
    createSource(
      { address, ...options },
      {
        fetch: (url, init = {}) => {
          requests.push({ url: url instanceof Request ? url.url : url.toString(), init });
          return Promise.resolve().then(answer);
        },
      },
    );
  const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });

  beforeEach(() => requests.splice(0));

  it('asks after a mark with the host’s headers, and gives parcels, what was taken back, and where to go on', async () => {
    const gone = listed(5, { status: 'withdrawn', record: null, body: null });
    const reader = answering(() => json({ records: [listed(4), gone], next: 5 }), {
      getHeaders: () => ({ Authorization: 'Bearer secret' }),
      credentials: 'include',
    });
    const { parcels, withdrawn, next } = await reader.list('3');
    const [{ url, init } = { url: '', init: {} }] = requests;
    expect(url).to.equal(`${address}?after=3`);
    expect(init).to.include({ credentials: 'include', redirect: 'manual', cache: 'no-store' });
    expect(new Headers(init.headers).get('Authorization')).to.equal('Bearer secret');
    expect(withdrawn).to.deep.equal([(gone as { id: string }).id]);
    expect(next).to.equal('5');
    expect(parcels[0]).to.deep.include({
      name: 'Sam',
      body: { want: 'Sing' },
      endpoint: address,
      format: 'json',
      withdrawalKey: '',
      pressedAt: '2026-03-04T10:00:00.000Z',
    });
    expect(parcels[0]).not.to.have.any.keys('seq', 'status');
    const end = await answering(() => json({ records: [], next: 5 })).list('5');
    expect(end).to.deep.equal({ parcels: [], withdrawn: [], next: undefined });
  });

  it('says why nothing was read, and passes no record over in silence', async () => {
    const cases: readonly [string, () => Response][] = [
      ['not-allowed', () => json({ error: 'sign-in' }, 401)],
      ['silent', () => json({ error: 'try-again' }, 503)],
      ['silent', () => json({ error: 'slow-down' }, 429)],
      [
        'silent',
        () => {
          throw new TypeError('Failed to fetch');
        },
      ],
      ['unreadable', () => new Response('<!doctype html><title>Sign in</title>')],
      ['unreadable', () => json({ records: [listed(1)] })],
      ['unreadable', () => json({ records: 'none', next: 1 })],
      ['unreadable', () => json({ records: [listed(1), listed(2, { body: 'text' })], next: 2 })],
      ['unreadable', () => json({ records: [listed(1, { record: null })], next: 2 })],
      ['unreadable', () => json({ error: 'no-such-tenant' }, 404)],
    ];
    for (const [code, answer] of cases)
      expect(await failure(answering(answer)), String(answer)).to.equal(code);
    for (const bad of ['http://example.org/records', 'records', 'https://me:secret@example.org/'])
      expect(() => createSource({ address: bad }), bad).to.throw(TypeError);
  });

  it('ends a request that never ends', async () => {
    const reader = createSource(
      { address },
      {
        timeout: 10,
        fetch: (_url, init) =>
          new Promise((_, reject) => {
            init?.signal?.addEventListener('abort', () => {
              reject(new DOMException('', 'AbortError'));
            });
          }),
      },
    );
    expect(await failure(reader)).to.equal('silent');
  });
});

describe('reading what was given', () => {
  it('comes back from a file and a code as it was given, short or long', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
          fc.string({ unit: 'grapheme', maxLength: 400 }),
        ),
        async (body) => {
          const record = given(body);
          const { file, code, name } = await toGiven(record);
          expect(name).to.equal('Sam');
          expect(code.length).to.be.at.most(file.length);
          for (const source of [
            { file: new Blob([`\uFEFF${file}\n`]) },
            { text: code },
            { text: `${code}\n\n${file}` },
          ]) {
            const { parcels, next } = await createSource(source).list();
            expect(next).to.equal(undefined);
            for (const parcel of parcels)
              expect(parcel).to.deep.include({
                id: record.id,
                record: record.record,
                body,
                pressedAt: record.givenAt,
              });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes nothing that the kit did not give', async () => {
    const { file, code } = await toGiven(given({ want: 'a'.repeat(1_000) }));
    expect(code).to.match(/^iml-given\.[\w-]+$/);
    const bad: readonly (string | Blob)[] = [
      '',
      'Hello',
      '{"iml":1}',
      file.replace('"given"', '"parcel"'),
      file.replace('"id"', '"no"'),
      `${file}\nHello`,
      code.slice(0, -5),
      `${code.slice(0, 30)}.${code.slice(30)}`,
      'iml-given.',
      new Blob([new Uint8Array([0, 255, 1])]),
    ];
    for (const one of bad)
      expect(await failure(createSource(typeof one === 'string' ? { text: one } : { file: one }))).to.equal(
        'unreadable',
      );
  });

  it('unpacks nothing without end', async () => {
    expect(await unpack(await pack('a'.repeat(1_000)))).to.equal('a'.repeat(1_000));
    expect(await unpack(await pack(' '.repeat(3_000_000)))).to.equal(undefined);
  });
});
