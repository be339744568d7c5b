/**
 * The script for a Google Sheet and the proxy for Airtable, run as they are pasted and tried by `check-endpoint`. Only what
 * stands behind them is played here: a sheet in memory, and the table of Airtable's API.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import vm from 'node:vm';
import { root } from '../../scripts/lib/paths.mjs';
import { check } from './check.mjs';

const site = 'https://site.example';

const as = (format) => ['--yes', '--origin', site, '--format', format];

/** The rows of one spreadsheet, with as much of Google's `Sheet` as the script calls. */
function openSheet() {
  const sheets = new Map();
  const makeSheet = (rows) => ({
    rows,
    hidden: undefined,
    appendRow: (row) => rows.push([...row]),
    setFrozenRows: () => undefined,
    hideColumns(from, many) {
      this.hidden = [from, many];
    },
    getRange: (at) => ({
      getValues: () => [[...rows[at - 1]]],
      setValues: ([row]) => (rows[at - 1] = [...row]),
    }),
    createTextFinder: (text) => ({
      matchEntireCell: () => ({
        findNext() {
          const at = rows.findIndex((row) => row.includes(text));
          if (at < 0) return null;
          return { getRow: () => at + 1, getColumn: () => rows[at].indexOf(text) + 1 };
        },
      }),
    }),
  });
  const globals = {
    SpreadsheetApp: {
      flush: () => undefined,
      getActiveSpreadsheet: () => ({
        getSheetByName: (name) => sheets.get(name) ?? null,
        insertSheet(name) {
          sheets.set(name, makeSheet([]));
          return sheets.get(name);
        },
      }),
    },
    LockService: {
      getScriptLock: () => ({ tryLock: () => true, releaseLock: () => undefined }),
    },
    Utilities: {
      DigestAlgorithm: { SHA_256: 'sha256' },
      computeDigest: (name, text) => createHash(name).update(text).digest(),
      base64Encode: (bytes) => Buffer.from(bytes).toString('base64'),
    },
    ContentService: {
      MimeType: { JSON: 'application/json' },
      createTextOutput: (text) => ({ setMimeType: () => text }),
    },
  };
  return { sheets, globals };
}

/** What a web app of Apps Script does with a request: always 200, the parameters of the address, the body as text. */
function appsScript(globals) {
  const context = vm.createContext({ ...globals });
  vm.runInContext(readFileSync(join(root, 'docs/sending/google-sheet.gs'), 'utf8'), context);
  return async (address, init) => {
    const request = new Request(address, init);
    const text =
      request.method === 'POST'
        ? context.doPost({ postData: { contents: await request.text() } })
        : context.doGet({ parameter: Object.fromEntries(new URL(request.url).searchParams) });
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    return new Response(text, { headers });
  };
}

describe('the script for a Google Sheet', () => {
  it('has nothing to change for check-endpoint, and leaves rows without words', async () => {
    const { sheets, globals } = openSheet();
    const { bad, status } = await check('https://script.example/exec', as('google-sheet'), {
      fetch: appsScript(globals),
    });
    assert.deepEqual(bad, []);
    assert.equal(status, 0);
    const { rows, hidden } = sheets.get('iml-kit');
    assert.deepEqual(rows[0].slice(0, 4), ['date', 'from', 'what', 'text']);
    assert.deepEqual(hidden, [5, 4], 'the columns behind them are hidden');
    assert.ok(rows.length > 1, 'rows came');
    for (const [, from, what, text, , , , message] of rows.slice(1))
      assert.deepEqual(
        { from, what, text, message },
        { from: '', what: 'taken back', text: '', message: '' },
      );
  });

  it('writes a row that can be read, and no formula', async () => {
    const { sheets, globals } = openSheet();
    const send = appsScript(globals);
    const parcel = {
      iml: 1,
      type: 'parcel',
      id: '6f7c1a52-0f0e-4d6e-9b1a-3c5d7e9f1a2b',
      pressedAt: '2026-03-04T18:05:06.000Z',
      name: '=IMPORTXML("https://example.org")',
      record: { id: 'r', kind: 'goal' },
      withdrawalKey: 'the-key',
      body: { want: 'Sing', steps: [{ what: 'Call' }] },
    };
    const answer = await send('https://script.example/exec', {
      method: 'POST',
      body: JSON.stringify(parcel),
    });
    assert.deepEqual(await answer.json(), { id: parcel.id, status: 'accepted' });
    const [, row] = sheets.get('iml-kit').rows;
    assert.equal(row[0].toISOString(), parcel.pressedAt);
    assert.deepEqual(row.slice(1, 4), [`'${parcel.name}`, 'goal', 'want: Sing\nsteps 1 what: Call']);
    assert.ok(!JSON.stringify(row).includes('the-key'), 'the key itself is not kept');
  });
});

describe('the proxy for Airtable', () => {
  const env = { TOKEN: 'secret', BASE: 'app1', TABLE: 'Our records', ORIGIN: site };
  const table = `https://api.airtable.com/v0/${env.BASE}/${encodeURIComponent(env.TABLE)}`;
  const rows = new Map();
  const real = globalThis.fetch;
  let proxy;

  before(async () => {
    ({ default: proxy } = await import('../../docs/sending/airtable-proxy.mjs'));
    globalThis.fetch = async (address, { method, headers, body }) => {
      assert.ok(address.startsWith(table), address);
      assert.equal(headers.Authorization, 'Bearer secret');
      const { pathname, searchParams } = new URL(address);
      if (method === 'GET') {
        const [, id] = /^\{id\}='(.+)'$/.exec(searchParams.get('filterByFormula'));
        const found = [...rows].filter(([, fields]) => fields.id === id);
        return Response.json({ records: found.slice(0, 1).map(([key, fields]) => ({ id: key, fields })) });
      }
      const key = method === 'PATCH' ? pathname.split('/').pop() : `rec${rows.size}`;
      const fields = { ...rows.get(key), ...JSON.parse(body).fields };
      // Airtable leaves out what is empty.
      rows.set(key, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')));
      return Response.json({ id: key, fields });
    };
  });
  after(() => (globalThis.fetch = real));

  it('has nothing to change for check-endpoint, and leaves rows without words', async () => {
    const { bad, status } = await check('https://proxy.example/records', as('airtable'), {
      fetch: (address, init) => proxy.fetch(new Request(address, init), env),
    });
    assert.deepEqual(bad, []);
    assert.equal(status, 0);
    assert.ok(rows.size > 0, 'rows came');
    for (const { state, from, text } of rows.values())
      assert.deepEqual({ state, from, text }, { state: 'withdrawn', from: undefined, text: undefined });
  });
});
