import { expect } from '@open-wc/testing';
import { readParcel } from '../../src/outbox/parcel-row.js';
import { builtIn } from '../../src/outbox/built-in.js';
import { toEvent } from '../../src/outbox/formats/cloudevents.js';
import { createFormats, registerFormat } from '../../src/outbox/registry.js';
import type { Parcel, Transport, TransportTools } from '../../src/outbox/types.js';
import { sendingProblems } from '../../src/kit/sending-problems.js';
import { Bench, parcelFor, settingsFor } from './harness.js';

const endpoint = 'https://site.example/door?key=1';
const id = '4f2a9e70-0000-4000-8000-000000000001';
const page = '<!doctype html><title>Sign in</title>';
const accepted = { outcome: 'accepted' };
const unknown = { outcome: 'unknown' };
const refused = { outcome: 'refused', reason: 'refused' };

const parcel: Parcel = {
  ...parcelFor('our group', endpoint, {
    id,
    body: {
      want: 'Sing in a choir',
      ownArea: 'music',
      steps: [{ what: 'Call' }, { what: '=1+1', done: '2026-03-04' }],
    },
  }),
  order: 7,
  pressedAt: '2026-03-04T18:05:06.000Z',
};

type Said = readonly [status: number, body?: string | object];

/** A site that says what it is told to, one answer a request, and the requests that came to it. */
async function ask(
  format: string,
  way: 'send' | 'withdraw' | 'isThere',
  ...answers: readonly Said[]
): Promise<{ receipt: unknown; requests: Request[] }> {
  const transport = await createFormats().find(format);
  const requests: Request[] = [];
  const tools: TransportTools = {
    fetch: (input, init) => {
      requests.push(new Request(input, init));
      const [status, body = ''] = answers[requests.length - 1] ?? [500];
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return Promise.resolve(new Response(status === 204 ? null : text, { status }));
    },
    headers: () => Promise.resolve({ 'X-WP-Nonce': 'n' }),
    credentials: 'include',
    now: () => 0,
    signal: new AbortController().signal,
  };
  return { receipt: await transport[way]?.(parcel, tools), requests };
}

const receiptOf = async (...given: Parameters<typeof ask>): Promise<unknown> => (await ask(...given)).receipt;

describe('formats', () => {
  it('carry the names under which they are found, and say truly whether they can delete', async () => {
    const able: string[] = [];
    for (const name of Object.keys(builtIn)) {
      const transport = await createFormats().find(name);
      expect(transport.format).to.equal(name);
      if (transport.canWithdraw) able.push(name);
    }
    expect(able).to.deep.equal([
      'json',
      'text',
      'google-sheet',
      'wordpress',
      'couchdb',
      'supabase',
      'airtable',
    ]);
  });

  it('send the headers and cookies of the host, and follow no redirect but a script’s', async () => {
    for (const name of Object.keys(builtIn)) {
      const { requests } = await ask(name, 'send', [201]);
      const [request] = requests;
      expect(request?.headers.get('x-wp-nonce'), name).to.equal('n');
      expect(request?.credentials, name).to.equal('include');
      const follows = name === 'text' || name === 'google-sheet';
      expect(request?.redirect, name).to.equal(follows ? 'follow' : 'manual');
    }
  });

  it('never take a page, a refusal in JSON or a lost server for a receipt', async () => {
    for (const name of Object.keys(builtIn)) {
      expect(await receiptOf(name, 'send', [200, page]), name).to.deep.equal(unknown);
      expect(await receiptOf(name, 'send', [502, page]), name).to.deep.equal(unknown);
      expect(await receiptOf(name, 'send', [401, page]), name).to.deep.equal({ outcome: 'not-allowed' });
      expect(await receiptOf(name, 'send', [429]), name).to.deep.equal({ outcome: 'later' });
      expect(await receiptOf(name, 'send', [413]), name).to.deep.equal({
        outcome: 'refused',
        reason: 'too-large',
      });
      expect(await receiptOf(name, 'send', [200, { status: 'failed', error: 'x' }]), name).not.to.deep.equal(
        accepted,
      );
    }
  });

  it('form: one flat field a value, the readable ones first', async () => {
    const { requests, receipt } = await ask('form', 'send', [200, { ok: true }]);
    expect(receipt).to.deep.equal(accepted);
    const text = await requests[0]?.text();
    expect(requests[0]?.headers.get('content-type')).to.match(/^application\/x-www-form-urlencoded/);
    const fields = [...new URLSearchParams(text)];
    expect(fields.slice(0, 5)).to.deep.equal([
      ['date', '2026-03-04 18:05 UTC'],
      ['from', 'Sam'],
      ['word', ''],
      ['what', 'goal'],
      [
        'text',
        'want: Sing in a choir\nown area: music\nsteps 1 what: Call\nsteps 2 what: =1+1\nsteps 2 done: 2026-03-04',
      ],
    ]);
    expect(fields.filter(([name]) => name.startsWith('goal'))).to.deep.equal([
      ['goal_want', 'Sing in a choir'],
      ['goal_own_area', 'music'],
      ['goal_steps_1_what', 'Call'],
      ['goal_steps_2_what', '=1+1'],
      ['goal_steps_2_done', '2026-03-04'],
    ]);
    expect(text).not.to.contain(parcel.withdrawalKey);
    const multipart = (await ask('form-multipart', 'send', [204])).requests[0];
    expect(multipart?.headers.get('content-type')).to.match(/^multipart\/form-data; ?boundary=/);
    expect((await multipart?.formData())?.get('goal_want')).to.equal('Sing in a choir');
  });

  it('form: knows what services answer', async () => {
    for (const body of [
      { success: 'true' },
      { success: true },
      { status: 'mail_sent' },
      { id },
      `<p class="iml-kit-accepted">`,
    ]) {
      expect(await receiptOf('form', 'send', [200, body]), JSON.stringify(body)).to.deep.equal(accepted);
    }
    for (const body of [
      { success: 'false', message: 'x' },
      { ok: false },
      { errors: [] },
      { status: 'validation_failed' },
    ]) {
      expect(await receiptOf('form', 'send', [200, body]), JSON.stringify(body)).to.deep.equal(refused);
    }
    expect(await receiptOf('form', 'send', [200, {}])).to.deep.equal(unknown);
    expect(await receiptOf('form', 'send', [422, { errors: ['x'] }])).to.deep.equal(refused);
  });

  it('form service: a neutral subject, and a withdrawal that asks a person', async () => {
    const sent = new URLSearchParams(
      await (await ask('form-service', 'send', [200, { ok: true }])).requests[0]?.text(),
    );
    expect(sent.get('_subject')).to.equal('Form from the website');
    expect(sent.get('form-name')).to.equal('iml-kit');
    const { requests, receipt } = await ask('form-service', 'withdraw', [200, { ok: true }]);
    const asked = new URLSearchParams(await requests[0]?.text());
    expect([asked.get('what'), asked.get('id'), asked.get('text')]).to.deep.equal([
      'please delete',
      id,
      null,
    ]);
    expect(receipt).to.deep.equal(accepted);
  });

  it('text: a simple request, and errors with status 200', async () => {
    const { requests, receipt } = await ask('google-sheet', 'send', [200, { id, status: 'accepted' }]);
    expect(requests[0]?.headers.get('content-type')).to.equal('text/plain;charset=utf-8');
    expect(((await requests[0]?.json()) as Record<string, unknown>)['pressedAt']).to.equal(parcel.pressedAt);
    expect(receipt).to.deep.equal(accepted);
    for (const [error, wanted] of [
      ['busy', { outcome: 'later' }],
      ['group-word', { outcome: 'refused', reason: 'group-word' }],
      ['not-allowed', { outcome: 'not-allowed' }],
      ['constructor', refused],
    ] as const) {
      expect(await receiptOf('text', 'send', [200, { error }])).to.deep.equal(wanted);
    }
    const there = await ask('text', 'isThere', [200, { error: 'not-here' }]);
    expect(there.receipt).to.deep.equal({ outcome: 'not-there' });
    expect(there.requests[0]?.url).to.equal(`https://site.example/door?key=1&id=${id}`);
    expect(await receiptOf('text', 'isThere', [200, page])).to.deep.equal({ outcome: 'later' });
    expect(await receiptOf('text', 'withdraw', [200, { error: 'not-here' }])).to.deep.equal(accepted);
    expect(await receiptOf('text', 'withdraw', [200, page])).to.deep.equal(unknown);
  });

  it('cloudevents: structured, known by source and id', async () => {
    const { requests } = await ask('cloudevents', 'send', [202]);
    expect(requests[0]?.headers.get('content-type')).to.equal('application/cloudevents+json');
    const event = (await requests[0]?.json()) as Record<string, unknown>;
    expect(event).to.deep.equal(JSON.parse(JSON.stringify(toEvent(parcel))));
    expect([event['id'], event['source'], event['time']]).to.deep.equal([
      id,
      '/iml-kit/our%20group',
      parcel.pressedAt,
    ]);
    const batch = (await ask('cloudevents-batch', 'send', [200])).requests[0];
    expect(batch?.headers.get('content-type')).to.equal('application/cloudevents-batch+json');
    expect(await batch?.json()).to.deep.equal([event]);
  });

  it('cloudevents: a broker may answer nothing or any JSON that names no trouble, and a page is no receipt', async () => {
    const event = `${id}-withdrawal`;
    for (const format of ['cloudevents', 'cloudevents-batch']) {
      for (const way of ['send', 'withdraw'] as const) {
        const named = { id: way === 'send' ? id : event, status: 'accepted' };
        const foreign = { id: 'the broker’s own', status: 'accepted' };
        for (const status of [200, 201, 202]) {
          for (const body of ['', '{}', { offset: 17 }, { id: 'the broker’s own' }, foreign, named]) {
            expect(await receiptOf(format, way, [status, body])).to.deep.equal(accepted);
          }
          for (const body of [page, { error: 'full' }, { errors: ['full'] }, { id, status: 'failed' }]) {
            expect(await receiptOf(format, way, [status, body])).to.deep.equal(unknown);
          }
        }
        expect(await receiptOf(format, way, [204])).to.deep.equal(accepted);
        expect(await receiptOf(format, way, [207, '{}'])).to.deep.equal(unknown);
      }
    }
  });

  it('wordpress: asks below its route, also without pretty addresses', async () => {
    const formats = createFormats();
    const wordpress = await formats.find('wordpress');
    const asked: string[] = [];
    const tools = {
      fetch: (input: RequestInfo | URL) => (
        asked.push(new Request(input).url),
        Promise.resolve(new Response('{}'))
      ),
      headers: () => Promise.resolve({}),
      credentials: 'same-origin',
      now: () => 0,
      signal: new AbortController().signal,
    } satisfies TransportTools;
    await wordpress.isThere?.(
      { ...parcel, endpoint: 'https://a.example/?rest_route=/iml-kit/v1/records' },
      tools,
    );
    expect(new URL(asked[0] ?? '').searchParams.get('rest_route')).to.equal(`/iml-kit/v1/records/${id}`);
  });

  it('couchdb: asks at a conflict, deletes by revision, and tells a missing document from a missing database', async () => {
    const { receipt, requests } = await ask(
      'couchdb',
      'send',
      [409, { error: 'conflict' }],
      [200, { _id: id, _rev: '1-a' }],
    );
    expect(receipt).to.deep.equal(accepted);
    expect(requests.map(({ method, url }) => [method, new URL(url).pathname])).to.deep.equal([
      ['PUT', `/door/${id}`],
      ['GET', `/door/${id}`],
    ]);
    const gone = await ask('couchdb', 'withdraw', [200, { _id: id, _rev: '1-a' }], [200, { ok: true }]);
    expect(gone.receipt).to.deep.equal(accepted);
    expect(new URL(gone.requests[1]?.url ?? '').searchParams.get('rev')).to.equal('1-a');
    const missing = { error: 'not_found', reason: 'missing' };
    expect(await receiptOf('couchdb', 'isThere', [404, missing])).to.deep.equal({ outcome: 'not-there' });
    expect(await receiptOf('couchdb', 'withdraw', [404, missing])).to.deep.equal(accepted);
    const noDatabase = { error: 'not_found', reason: 'Database does not exist.' };
    expect(await receiptOf('couchdb', 'isThere', [404, noDatabase])).to.deep.equal({
      outcome: 'refused',
      reason: 'gone',
    });
    expect(await receiptOf('couchdb', 'isThere', [404, { ...missing, reason: 'deleted' }])).to.deep.equal(
      refused,
    );
  });

  it('supabase: a row, its key as the duplicate rule, a function that takes back', async () => {
    expect(await receiptOf('supabase', 'send', [201])).to.deep.equal(accepted);
    expect(await receiptOf('supabase', 'send', [409, { code: '23505' }])).to.deep.equal(accepted);
    expect(await receiptOf('supabase', 'send', [409, { code: '23503' }])).to.deep.equal(refused);
    const { requests, receipt } = await ask('supabase', 'withdraw', [200, { id, status: 'withdrawn' }]);
    expect(new URL(requests[0]?.url ?? '').pathname).to.equal('/rpc/iml_take_back');
    expect(await requests[0]?.json()).to.deep.equal({ parcel: id, key: parcel.withdrawalKey });
    expect(receipt).to.deep.equal(accepted);
  });

  it('refuse a host’s own that is no transport, and say which part', () => {
    const good = {
      format: 'ours',
      canWithdraw: false,
      idempotent: true,
      send: () => Promise.resolve(accepted),
    };
    for (const [change, said] of [
      [{ format: 'Our Server' }, /format must be a name/],
      [{ send: 1 }, /send must be a function/],
      [{ canWithdraw: undefined }, /canWithdraw must be/],
      [{ idempotent: 'yes' }, /idempotent must be/],
      [{ isThere: {} }, /isThere must be/],
      [{ canWithdraw: true }, /withdraw must be a function/],
    ] as const) {
      expect(() => registerFormat({ ...good, ...change } as unknown as Transport)).to.throw(TypeError, said);
    }
    expect(() => registerFormat(undefined as unknown as Transport)).to.throw(TypeError);
    expect(() => registerFormat('Ours', () => Promise.reject(new Error()))).to.throw(TypeError);
    expect(() => registerFormat('ours', 1 as never)).to.throw(TypeError);
  });

  it('are told to the host where their name or address cannot be right', () => {
    const codes = (format: string, address?: string) =>
      sendingProblems(settingsFor('p', address ?? endpoint, { format })).map(({ code }) => code);
    expect(codes('jsno')).to.deep.equal(['format-unknown']);
    expect(codes('constructor')).to.deep.equal(['format-unknown']);
    expect(codes('google-sheet', 'https://docs.google.com/spreadsheets/d/x/edit')).to.deep.equal([
      'endpoint-unlike',
    ]);
    expect(codes('google-sheet', 'https://script.google.com/macros/s/AKf/dev')).to.deep.equal([
      'endpoint-unlike',
    ]);
    expect(codes('google-sheet', 'https://script.google.com/macros/s/AKf/exec')).to.deep.equal([]);
    expect(codes('airtable', 'https://api.airtable.com/v0/app/records')).to.deep.equal(['endpoint-unlike']);
    expect(codes('wordpress', 'https://a.example/wp-json/iml-kit/v1/records')).to.deep.equal([]);
    expect(codes('json')).to.deep.equal([]);
  });
});

describe('what a host should mend', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await new Bench().open();
  });
  afterEach(() => bench.close());

  it('is told once, and nothing is lost: headers that throw, hang or break a line', async () => {
    const told: string[] = [];
    let turn = 0;
    const tab = bench.tab({
      tellHost: ({ code, given }) => told.push(`${code} ${given}`.trim()),
      getHeaders: () => {
        turn += 1;
        if (turn === 1) throw new RangeError('secret');
        if (turn === 2) return new Promise(() => undefined);
        return { 'X-Token': 'a\r\nCookie: b', 'X-Good': 'yes' };
      },
    });
    const one = bench.parcel();
    await tab.outbox.add(one);
    const [row] = await bench.settled();
    expect(row?.state).to.equal('sent');
    expect(told).to.deep.equal(['headers-failed RangeError', 'headers-slow', 'header-unusable X-Token']);
    const { parcels, requests } = await bench.site.ledger();
    expect(parcels.map(({ id: each, stored }) => [each, stored])).to.deep.equal([[one.id, 1]]);
    expect(requests[0]?.headers).to.include({ 'x-good': 'yes' });
    expect(requests[0]?.headers).not.to.have.property('x-token');
  });

  it('is told of a format that throws, never settles or is unknown, and of a closed door', async () => {
    const told: string[] = [];
    let turn = 0;
    const own: Transport = {
      format: 'ours',
      canWithdraw: false,
      idempotent: true,
      send: () => {
        turn += 1;
        if (turn === 1) throw new Error('boom');
        return turn === 2 ? new Promise(() => undefined) : Promise.resolve({ outcome: 'not-allowed' });
      },
    };
    const later: Transport[] = [];
    const tab = bench.tab(
      {
        transports: () => later,
        getHeaders: () => ({}),
        tellHost: ({ code }) => {
          told.push(code);
          throw new Error('the host’s own');
        },
      },
      { format: 'ours' },
    );
    expect(tab.outbox.canSend()).to.equal(false);
    await tab.outbox.add(bench.parcel({ format: 'ours' }));
    later.push(own);
    tab.outbox.refresh();
    const [row] = await bench.until((rows) => rows[0]?.state === 'paused');
    expect(told).to.deep.equal(['format-unknown', 'transport-failed', 'transport-silent', 'not-let-in']);
    expect(readParcel(row)?.content.letter?.body).to.deep.equal({ want: 'Sing in a choir' });
  });

  it('hears of a backend that cannot delete: asked, heard, never "taken back"', async () => {
    const tab = bench.tab(
      {
        transports: [
          {
            format: 'ours',
            canWithdraw: false,
            idempotent: true,
            send: () => Promise.resolve({ outcome: 'accepted' }),
            withdraw: () => Promise.resolve({ outcome: 'accepted' }),
          },
        ],
      },
      { format: 'ours' },
    );
    const mine = bench.parcel({ format: 'ours' });
    await tab.outbox.add(mine);
    await bench.settled();
    await tab.outbox.takeBack(mine.record.id);
    const [row] = await bench.until((rows) => rows[0]?.state === 'asked-back');
    expect(readParcel(row)?.content.heard).to.equal(true);
  });
});
