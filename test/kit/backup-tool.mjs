/**
 * `npm run test:backup`: a page of the built kit seals a backup of 100,000 records, and Debian's `age`, which shares
 * nothing with ours, opens it with the passphrase; what `age` seals, the page opens. Needs `age`, `script` (util-linux) and
 * a build; its own script, since few machines have them. `IML_RECORDS` sets another number.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld } from '../loader/visit.mjs';

const passphrase = 'cuatro palabras pequeñas 🎲';
const records = Number(process.env.IML_RECORDS ?? 100_000);

for (const tool of ['age', 'script']) {
  if (spawnSync(tool, ['--version']).error) {
    console.error(`${tool} is not here. On Debian: apt-get install age util-linux`);
    process.exit(1);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'iml-backup-'));
const at = (name) => join(folder, name);

/** Runs age at a terminal of its own: it asks for the passphrase there and nowhere else. */
function age(args, answers) {
  const command = ['age', ...args].map((word) => `'${word}'`).join(' ');
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    input: answers.map((answer) => `${answer}\n`).join(''),
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(status, 0, `age said: ${stdout}`);
}

const world = await openWorld();
try {
  const visit = await world.visit(
    '<script src="/dist/iml-kit.js"></script><iml-program program-id="backup-tool"><iml-my-data></iml-my-data></iml-program>',
  );
  const { page } = visit;
  page.setDefaultTimeout(600_000);
  await page.waitForFunction(() => document.querySelector('iml-my-data')?.kitSource?.kit);
  const made = await page.evaluate(
    async (count, words) => {
      const { kit } = document.querySelector('iml-my-data').kitSource;
      await kit.keeping.justMe();
      const workers = [];
      const Real = Worker;
      window.Worker = class extends Real {
        constructor(...args) {
          super(...args);
          workers.push(args[0]);
        }
      };
      const head = `{"format":"iml-kit-backup","version":1,"program":"backup-tool","madeAt":"2026-01-01T00:00:00Z","records":[\n`;
      const lines = [];
      for (let number = 0; number < count; number += 1) {
        const id = `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
        const body = { text: `Entry ${number}: we went out, ñ 🎲`, topics: [], noticedBy: '' };
        const stamp = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
        const revision = { number: 1, tag: '0a' };
        lines.push(
          JSON.stringify({
            id,
            kind: 'journal-entry',
            schema: 1,
            revision,
            ...stamp,
            day: '2026-01-01',
            links: [],
            body,
          }),
        );
      }
      const file = new Blob([head, lines.join(',\n'), `\n],"count":${count}}\n`]);
      const times = {};
      const timed = async (name, act) => {
        let longest = 0;
        let tasks = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) {
            longest = Math.max(longest, duration);
            tasks += 1;
          }
        });
        observer.observe({ type: 'longtask' });
        const begun = performance.now();
        const result = await act();
        await new Promise((resolve) => setTimeout(resolve, 50));
        observer.disconnect();
        times[name] = { ms: Math.round(performance.now() - begun), longest: Math.round(longest), tasks };
        return result;
      };
      const told = [];
      const came = await timed('bring back', () => kit.backup.bringBack(file));
      const mine = await kit.mine();
      const plain = await timed('make', () => kit.backup.make({ progress: (done) => told.push(done) }));
      const sealed = await timed('seal', () => mine.seal(plain, words));
      const opened = await timed('open', () => mine.open(sealed, words));
      const look = await timed('look', () => kit.backup.look(opened));
      window.sealed = sealed;
      window.mine = mine;
      const small = await mine.seal(new Blob(['{"small":true}\n']), words);
      return {
        came,
        look,
        workers,
        times,
        told: told.length,
        size: sealed.size,
        armored: await mine.asText(small),
      };
    },
    records,
    passphrase,
  );
  assert.equal(made.came.counts.new, records);
  assert.equal(made.look.counts.same, records, 'what was opened is what is here');
  assert.ok(made.told > records / 200, 'progress is told');
  assert.ok(
    made.workers.length >= 2 && made.workers.every((url) => url.endsWith('/age-work.js')),
    'in a worker',
  );
  console.log(`${records} records, ${(made.size / 1e6).toFixed(1)} MB sealed`);
  for (const [name, { ms, longest, tasks }] of Object.entries(made.times))
    console.log(`  ${name}: ${ms} ms, longest task ${longest} ms, ${tasks} over 50 ms`);

  const pieces = [];
  for (let from = 0; from < made.size; from += 8_000_000)
    pieces.push(
      Buffer.from(
        await page.evaluate(async (start) => {
          const bytes = new Uint8Array(await window.sealed.slice(start, start + 8_000_000).arrayBuffer());
          let text = '';
          for (let each = 0; each < bytes.length; each += 8192)
            text += String.fromCharCode(...bytes.subarray(each, each + 8192));
          return btoa(text);
        }, from),
        'base64',
      ),
    );
  await writeFile(at('mine.age'), Buffer.concat(pieces));
  age(['-d', '-o', at('mine.json'), at('mine.age')], [passphrase]);
  const { records: found, count } = JSON.parse(await readFile(at('mine.json'), 'utf8'));
  assert.equal(count, records);
  assert.equal(found.length, records);
  assert.equal(found[0].body.text, 'Entry 0: we went out, ñ 🎲');
  console.log('age opened the backup and read every record.');

  await writeFile(at('message.txt'), made.armored);
  age(['-d', '-o', at('message.json'), at('message.txt')], [passphrase]);
  assert.equal(await readFile(at('message.json'), 'utf8'), '{"small":true}\n');
  console.log('age opened the message.');

  await writeFile(at('theirs.json'), '{"theirs":true}\n');
  for (const armor of [[], ['-a']]) {
    age(['-p', ...armor, '-o', at('theirs.age'), at('theirs.json')], [passphrase, passphrase]);
    const theirs = (await readFile(at('theirs.age'))).toString('base64');
    const text = await page.evaluate(
      async (data, words) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const opened = await window.mine.open(new Blob([bytes]), words);
        return typeof opened === 'string' ? opened : opened.text();
      },
      theirs,
      passphrase,
    );
    assert.equal(text, '{"theirs":true}\n');
    await rm(at('theirs.age'));
  }
  console.log('The page opened what age sealed, as bytes and as text.');
  assert.deepEqual(visit.errors, []);

  // Trusted Types refuse the address of a worker: then the page does the work itself, in slices.
  const strict = await world.visit(
    '<script src="/dist/iml-kit.js"></script><iml-program program-id="backup-strict"><iml-my-data></iml-my-data></iml-program>',
    {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
      },
    },
  );
  await strict.page.waitForFunction(() => document.querySelector('iml-my-data')?.kitSource?.kit);
  const [text, longest] = await strict.page.evaluate(async (words) => {
    let most = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most = Math.max(most, duration);
    }).observe({ type: 'longtask' });
    const mine = await document.querySelector('iml-my-data').kitSource.kit.mine();
    const sealed = await mine.seal(new Blob(['strict'.repeat(1_000_000)]), words);
    const opened = await mine.open(sealed, words);
    return [typeof opened === 'string' ? opened : String((await opened.text()).length), most];
  }, passphrase);
  assert.equal(text, '6000000');
  console.log(
    `Under a strict policy the page seals and opens by itself; longest task ${Math.round(longest)} ms.`,
  );
  // The icon of the test's own page apart.
  const refused = (await strict.page.evaluate(() => window.refused)).filter(
    (one) => !one.startsWith('img-src'),
  );
  assert.ok(
    refused.length > 0 && refused.every((one) => one.includes('Worker')),
    `only a worker is refused: ${refused.join(', ')}`,
  );
  assert.deepEqual(strict.errors, []);
} finally {
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
