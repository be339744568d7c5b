import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer as demoServer } from '../../demo/server/app.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { emptyDatabase } from '../demo/server/helpers.mjs';
import { check } from './check.mjs';

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-expose-headers': 'Retry-After',
  'cache-control': 'no-store',
};

/**
 * A right endpoint of the `json` format in a few lines, with one thing wrong: `wrong` may answer in its place, by
 * returning true, or change what it holds.
 */
async function openSite(wrong = () => false) {
  const held = new Map();
  const server = createServer(async (request, response) => {
    let text = '';
    let size = 0;
    for await (const part of request) {
      size += part.length;
      if (size < 300_000) text += part;
    }
    const say = (status, body, headers = {}) => {
      response.writeHead(status, { ...cors, 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    let message;
    try {
      message = text === '' ? undefined : JSON.parse(text);
    } catch {
      message = undefined;
    }
    if (wrong({ request, response, message, held, say, size })) return;
    if (request.method === 'OPTIONS') return say(204);
    if (request.method === 'GET') {
      const id = request.url.split('/').pop();
      const known = held.get(id);
      return known ? say(200, { id, status: known.status }) : say(404, { error: 'not-here' });
    }
    if (size >= 300_000) return say(413, { error: 'too-large' });
    if (message?.iml !== 1) return say(400, { error: 'not-a-parcel' });
    const { id, type, withdrawalKey: key } = message;
    const known = held.get(id);
    if (type === 'withdrawal') {
      if (known && known.key !== key) return say(403, { error: 'withdrawal-key' });
      held.set(id, { status: 'withdrawn', key });
      return say(200, { id, status: 'withdrawn' });
    }
    const body = JSON.stringify(message.body);
    if (known?.status === 'accepted' && known.body !== body) return say(422, { error: 'changed-content' });
    if (!known) held.set(id, { status: 'accepted', key, body });
    return say(known ? 200 : 201, { id, status: held.get(id).status });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/records`,
    held,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** What a site with one fault gets. */
async function verdictOf(wrong, args, more) {
  const site = await openSite(wrong);
  try {
    const found = await check(site.address, args, more);
    return { ...found, held: site.held };
  } finally {
    await site.close();
  }
}

const isParcel = ({ message }) => message?.type === 'parcel';
const isWish = ({ message }) => message?.type === 'withdrawal';

describe('iml-kit check-endpoint', () => {
  describe('at the demo server', () => {
    let app;
    let address;
    before(async () => {
      app = await demoServer({
        database: await emptyDatabase(),
        tenants: [{ id: 'sample', name: 'Sample', password: 'for this test only', groupWords: ['maple'] }],
        limits: { posts: 0, signIns: 0 },
      });
      address = `${await app.listen({ port: 0, host: '127.0.0.1' })}/sample/records`;
    });
    after(() => app.close());

    it('finds nothing that must change, and takes back what it sent', async () => {
      const { status, findings, err } = await check(address, ['--yes', '--word', 'maple']);
      assert.deepEqual(
        findings.filter(({ verdict }) => verdict !== 'ok'),
        [],
      );
      assert.equal(findings.length, 17);
      assert.match(err, /Nothing must change/);
      assert.doesNotMatch(err, /may still be there/);
      assert.equal(status, 0);
    });

    it('finds nothing that must change at its address of answers', async () => {
      const replies = address.replace(/records$/, 'replies');
      const { status, findings } = await check(address, ['--yes', '--word', 'maple', '--replies', replies]);
      assert.deepEqual(
        findings.filter(({ verdict }) => verdict !== 'ok'),
        [],
      );
      assert.equal(findings.length, 24);
      assert.equal(status, 0);
    });

    it('says that the word of the group is wanted', async () => {
      const { status, by } = await check(address);
      assert.equal(by.send.advice, 'groupWord');
      assert.equal(status, 1);
    });
  });

  it('finds nothing to change at the server of the docs, which keeps no words of what was taken back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iml-small-'));
    const server = spawn(process.execPath, [join(root, 'docs/sending/small-server.mjs')], {
      env: { ...process.env, PORT: '0', FOLDER: folder, WORD: 'maple' },
    });
    try {
      const [line] = await once(server.stdout, 'data');
      const { findings, status } = await check(String(line).trim(), ['--yes', '--word', 'Maple ']);
      assert.deepEqual(
        findings.filter(({ verdict }) => verdict !== 'ok'),
        [],
      );
      assert.equal(status, 0);
      const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      assert.ok(kept.length > 0);
      assert.doesNotMatch(kept.join(''), /test by iml-kit/);
    } finally {
      server.kill();
      rmSync(folder, { recursive: true });
    }
  });

  it('finds nothing to change at a small right one, and leaves no words there', async () => {
    const { findings, held, status } = await verdictOf();
    assert.deepEqual(
      findings.filter(({ verdict }) => verdict !== 'ok'),
      [],
    );
    assert.equal(status, 0);
    assert.ok(held.size > 0);
    assert.deepEqual(
      [...held.values()].filter((one) => one.status !== 'withdrawn'),
      [],
    );
  });

  const faults = [
    [
      'no CORS at the preflight',
      'preflight',
      'allowOrigin',
      ({ request, response }) => {
        if (request.method !== 'OPTIONS') return false;
        response.writeHead(204).end();
        return true;
      },
    ],
    [
      'OPTIONS wants a sign-in',
      'preflight',
      'preflightStatus',
      ({ request, say }) => request.method === 'OPTIONS' && (say(401), true),
    ],
    [
      'Content-Type is not allowed',
      'preflight',
      'allowHeaders',
      ({ request, say }) =>
        request.method === 'OPTIONS' &&
        (say(204, undefined, { 'access-control-allow-headers': 'x-y' }), true),
    ],
    [
      'no CORS on the answer',
      'readable',
      'allowOrigin',
      (one) => {
        if (!isParcel(one)) return false;
        one.response.writeHead(201).end(JSON.stringify({ id: one.message.id, status: 'accepted' }));
        return true;
      },
    ],
    [
      'a redirect',
      'send',
      'redirect',
      (one) => isParcel(one) && (one.say(307, undefined, { location: '/elsewhere' }), true),
    ],
    [
      'a sign-in page with 200',
      'send',
      'noReceipt',
      (one) => {
        if (!isParcel(one)) return false;
        one.response.writeHead(200, { ...cors, 'content-type': 'text/html' }).end('<title>Sign in</title>');
        return true;
      },
    ],
    ['it wants a sign-in', 'send', 'notAllowed', (one) => isParcel(one) && (one.say(401), true)],
    ['it fails inside', 'send', 'serverError', (one) => isParcel(one) && (one.say(500), true)],
    [
      'the answer breaks off',
      'send',
      'cutAnswer',
      (one) => {
        if (!isParcel(one)) return false;
        one.response.writeHead(201, { ...cors, 'content-length': '100' }).write('{');
        setTimeout(() => one.response.destroy(), 50);
        return true;
      },
    ],
    [
      'an answer without an end',
      'send',
      'noReceipt',
      (one) => {
        if (!isParcel(one)) return false;
        one.response.writeHead(200, cors);
        const more = () => one.response.destroyed || one.response.write('x'.repeat(65_536), more);
        more();
        return true;
      },
    ],
    [
      '500 at the second copy, and no word whether it is there',
      'repeat',
      'repeatAnswer',
      (one) => {
        if (one.request.method === 'GET') return (one.say(405), true);
        return isParcel(one) && one.held.has(one.message.id) && (one.say(500), true);
      },
    ],
    [
      'it loses what it took',
      'there',
      'lost',
      (one) => isParcel(one) && (one.say(201, { id: one.message.id, status: 'accepted' }), true),
    ],
    [
      'it knows every id',
      'notThere',
      'saysYesToAll',
      ({ request, say }) =>
        request.method === 'GET' &&
        (say(200, { id: request.url.split('/').pop(), status: 'accepted' }), true),
    ],
    [
      'it does not understand taking back',
      'takeBack',
      'takeBackAnswer',
      (one) => isWish(one) && (one.say(200, { id: one.message.id, status: 'accepted' }), true),
    ],
    [
      'it keeps a late copy',
      'late',
      'lateCopy',
      (one) =>
        isParcel(one) &&
        (one.say(201, { id: one.message.id, status: 'accepted' }),
        one.held.set(one.message.id, {
          status: 'accepted',
          key: one.message.withdrawalKey,
          body: JSON.stringify(one.message.body),
        }),
        true),
    ],
    [
      'it fails on rare letters',
      'hardText',
      'anyText',
      (one) => isParcel(one) && one.message.body.want.includes('\u0000') && (one.say(500), true),
    ],
  ];
  for (const [name, checked, advice, wrong] of faults) {
    it(`${name}: must change`, async () => {
      const { status, by } = await verdictOf(wrong);
      assert.equal(by[checked]?.verdict, 'mend', JSON.stringify(by));
      assert.equal(by[checked].advice, advice);
      assert.equal(status, 1);
    });
  }

  describe('the address of answers', () => {
    const page = (replies) => ({ replies, next: replies.length });
    const reply = (parcel, more = {}) => ({
      id: parcel,
      seq: 1,
      parcel,
      seenAt: null,
      text: 'Well done.',
      by: null,
      language: 'en',
      at: '2026-03-04T18:05:00Z',
      status: 'accepted',
      ...more,
    });
    /** What a small site gets whose door of answers says what `answer` makes of a question. */
    const doorOf = async (answer) => {
      const mailboxes = new Map();
      const site = await openSite((one) => {
        if (isParcel(one) && one.message.mailbox) mailboxes.set(one.message.mailbox, one.message.id);
        if (!one.request.url.endsWith('/replies') || one.request.method !== 'POST') return false;
        answer({ ...one, mailboxes });
        return true;
      });
      try {
        const replies = site.address.replace(/records$/, 'replies');
        return await check(site.address, ['--yes', '--replies', replies]);
      } finally {
        await site.close();
      }
    };
    const first = ({ held }) => [...held.keys()].at(-1);

    it('a right one has nothing to change, with and without an answer', async () => {
      const { findings, status } = await doorOf(({ message, mailboxes, held, say }) => {
        const id = mailboxes.get(message.mailbox);
        const isTaken = held.get(id)?.status === 'withdrawn';
        say(200, page(id ? [reply(id, isTaken ? { text: null, at: null, status: 'withdrawn' } : {})] : []));
      });
      assert.deepEqual(
        findings.filter(({ verdict }) => verdict === 'mend').map(({ check: name }) => name),
        [],
      );
      assert.equal(status, 0);
    });

    const doors = [
      [
        'a sign-in page',
        'replies',
        'repliesAnswer',
        ({ response }) => response.writeHead(200, cors).end('<p>'),
      ],
      ['a redirect', 'replies', 'repliesAnswer', ({ say }) => say(307, undefined, { location: '/x' })],
      [
        'answers for everybody',
        'replies',
        'repliesOfOthers',
        (one) => one.say(200, page([reply(first(one))])),
      ],
      [
        'no CORS',
        'repliesReadable',
        'allowOrigin',
        ({ response }) => response.writeHead(200).end(JSON.stringify(page([]))),
      ],
    ];
    for (const [name, checked, advice, answer] of doors) {
      it(`${name}: must change`, async () => {
        const { by, status } = await doorOf(answer);
        assert.equal(by[checked]?.verdict, 'mend', JSON.stringify(by));
        assert.equal(by[checked].advice, advice);
        assert.equal(status, 1);
      });
    }

    it('answers of somebody else, and words after taking back: must change', async () => {
      const others = await doorOf((one) => {
        const isOpen = one.held.get(first(one)).status === 'accepted';
        one.say(200, page(isOpen ? [reply('d1b00000-0000-4000-8000-000000000001')] : []));
      });
      assert.equal(others.by.repliesOwn.advice, 'repliesMailbox');
      let asked = 0;
      const late = await doorOf((one) => {
        asked += 1;
        one.say(200, page(asked > 2 ? [reply(first(one))] : []));
      });
      assert.equal(late.by.repliesOwn.advice, 'repliesAfter');
    });
  });

  const weak = [
    [
      'anybody can take back',
      'wrongKey',
      'checkKey',
      (one) => {
        if (isWish(one)) one.held.delete(one.message.id);
        return false;
      },
    ],
    ['5 MB are taken', 'tooLarge', 'say413', ({ size, say }) => size > 300_000 && (say(500), true)],
    [
      'anything is taken for a record',
      'notParcel',
      'say400',
      ({ request, message, say }) =>
        request.method === 'POST' && message === undefined && (say(200, {}), true),
    ],
    [
      'other words under a known id are taken',
      'changed',
      'changedContent',
      (one) => {
        if (isParcel(one)) one.held.delete(one.message.id);
        return false;
      },
    ],
    [
      'it cannot be asked',
      'there',
      'cannotAsk',
      ({ request, say }) => request.method === 'GET' && (say(405), true),
    ],
    [
      'browsers keep what it says',
      'cache',
      'noStore',
      (one) => {
        if (one.request.method !== 'GET') return false;
        const id = one.request.url.split('/').pop();
        const status = one.held.get(id)?.status;
        one.say(status ? 200 : 404, status ? { id, status } : { error: 'not-here' }, {
          'cache-control': 'max-age=60',
        });
        return true;
      },
    ],
  ];
  for (const [name, checked, advice, wrong] of weak) {
    it(`${name}: could be better`, async () => {
      const { by } = await verdictOf(wrong);
      assert.equal(by[checked]?.verdict, 'better', JSON.stringify(by));
      assert.equal(by[checked].advice, advice);
    });
  }

  it('nobody answers, or the address is not safe', async () => {
    const gone = await openSite();
    await gone.close();
    assert.deepEqual((await check(gone.address)).bad, [
      { check: 'preflight', verdict: 'mend', advice: 'unreachable' },
    ]);
    const { bad, status } = await check('http://example.org/records');
    assert.deepEqual([bad[0].advice, status], ['https', 1]);
  });

  it('gives the headers of the host, and asks leave for them', async () => {
    let seen;
    const wrong = ({ request, say }) => {
      if (request.method === 'OPTIONS') {
        say(204, undefined, { 'access-control-allow-headers': 'content-type, x-key' });
        return true;
      }
      seen ??= [request.headers['x-key'], request.headers.origin];
      return false;
    };
    const args = ['--yes', '--header', 'X-Key: 1', '--origin', 'https://church.example/page'];
    const { by } = await verdictOf(wrong, args);
    assert.deepEqual(seen, ['1', 'https://church.example']);
    assert.equal(by.preflight.verdict, 'ok');
  });

  it('sends nothing before somebody says yes', async () => {
    for (const ask of [undefined, async () => 'n', async () => '']) {
      const { status, held, out } = await verdictOf(undefined, [], { ask });
      assert.deepEqual([status, held.size, out], [2, 0, '']);
    }
    const { status } = await verdictOf(undefined, [], { ask: async () => 'y' });
    assert.equal(status, 0);
  });

  it('takes back what it sent when it is stopped halfway', async () => {
    const stop = new AbortController();
    const wrong = (one) => {
      if (one.request.method === 'GET') stop.abort();
      return false;
    };
    const { status, held, err } = await verdictOf(wrong, ['--yes'], { stopped: stop.signal });
    assert.equal(status, 2);
    assert.deepEqual(
      [...held.values()].map((one) => one.status),
      ['withdrawn'],
    );
    assert.doesNotMatch(err, /may still be there/);
  });

  it('names what it could not take back', async () => {
    const { err, held } = await verdictOf((one) => isWish(one) && (one.say(500), true));
    for (const [id] of held) assert.ok(err.includes(id), err);
  });

  it('reads wrong commands kindly, in Spanish too', async () => {
    for (const args of [
      ['x'],
      ['https://example.org', '--format', 'no'],
      ['https://example.org', '--header', 'x'],
      ['https://example.org', '--origin', 'x'],
    ]) {
      const { status, err } = await check(args[0], [...args.slice(1), '--yes'], { language: 'es' });
      assert.equal(status, 2);
      assert.match(err, /[a-z]/);
    }
  });
});
