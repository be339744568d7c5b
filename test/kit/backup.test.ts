import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { backupFormat, type BackupCounts } from '../../src/domain/backup.js';
import { emptyGoal } from '../../src/domain/goal/goal.js';
import { emptyEntry } from '../../src/domain/journal/entry.js';
import { readSettings } from '../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../src/domain/program-year/source.js';
import { createKit } from '../../src/kit/create-kit.js';
import type { BackupAnswer, Kit } from '../../src/kit/types.js';

const settings = (programId: string) => ({ ...readSettings(sourceOf({})).settings, programId });

const counts = (change: Partial<BackupCounts>): BackupCounts => ({
  new: 0,
  newer: 0,
  same: 0,
  older: 0,
  both: 0,
  ...change,
});

const textOf = (made: Blob | 'stopped'): Promise<string> => {
  if (made === 'stopped') throw new Error('stopped');
  return made.text();
};
const fileOf = (made: Blob | 'stopped'): Blob => {
  if (made === 'stopped') throw new Error('stopped');
  return made;
};

const contents = (answer: BackupAnswer): BackupCounts => {
  if (typeof answer === 'string') throw new Error(answer);
  return answer.counts;
};

describe('a backup', () => {
  const kits: Kit[] = [];
  let kit: Kit;

  const open = async (program = `backup-${crypto.randomUUID()}`): Promise<Kit> => {
    const opened = await createKit({ settings: settings(program) });
    kits.push(opened);
    return opened;
  };
  const write = (text: string, day = '2026-03-10') =>
    kit.records.save('journal-entry', { day, body: { ...emptyEntry, text }, links: [] });
  const texts = async (of: Kit): Promise<readonly string[]> =>
    (await of.records.list('journal-entry', { limit: 1000 }).read()).map(({ body }) => body.text);

  beforeEach(async () => (kit = await open()));
  afterEach(async () => {
    await Promise.all(kits.splice(0).map((one) => one.close()));
  });

  it('is one JSON object that an editor can show, with everything of each record', async () => {
    const goal = await kit.records.save('goal', { body: { ...emptyGoal, want: 'A walk' } });
    const entry = await kit.records.save('journal-entry', {
      day: '2026-03-10',
      links: [goal.id],
      body: { ...emptyEntry, text: 'We went 🎲 "far"\n</script>', mood: 'glad' },
    });
    const deleted = await write('Not in it');
    await kit.records.trash(deleted.id);
    const text = await textOf(await kit.backup.make());
    const file = JSON.parse(text) as { records: unknown[] };
    expect(file).to.include({ format: backupFormat, version: 1, program: kit.program, count: 2 });
    expect(file.records[1]).to.deep.equal({
      id: entry.id,
      kind: 'journal-entry',
      schema: 1,
      revision: entry.revision,
      createdAt: entry.createdAt,
      updatedAt: entry.updatedAt,
      day: '2026-03-10',
      links: [goal.id],
      body: entry.body,
    });
    expect(text.split('\n')).to.have.length(5);
  });

  it('comes back on another device as it was, in the same order, and only once', async () => {
    for (let at = 0; at < 450; at += 1) await write(`Entry ${at}`);
    const file = fileOf(await kit.backup.make());
    const there = await open();
    const steps: number[] = [];
    expect(contents(await there.backup.look(file))).to.deep.equal(counts({ new: 450 }));
    expect(await texts(there)).to.deep.equal([]);
    const done = await there.backup.bringBack(file, { progress: (count) => steps.push(count) });
    expect(contents(done)).to.deep.equal(counts({ new: 450 }));
    expect(steps[steps.length - 1]).to.equal(450);
    expect(await texts(there)).to.deep.equal(await texts(kit));
    const [one] = await there.records.list('journal-entry', { limit: 1 }).read();
    const [before] = await kit.records.list('journal-entry', { limit: 1 }).read();
    expect(one).to.deep.include({
      id: before?.id,
      revision: before?.revision,
      createdAt: before?.createdAt,
      updatedAt: before?.updatedAt,
      day: before?.day,
    });
    expect(contents(await there.backup.bringBack(file))).to.deep.equal(counts({ same: 450 }));
    expect(await texts(there)).to.have.length(450);
  });

  it('takes what was written on there, and leaves what was written on here', async () => {
    const entry = await write('First');
    const old = fileOf(await kit.backup.make());
    const change = (base: typeof entry, text: string, of = kit) =>
      of.records.save('journal-entry', { id: entry.id, base: base.revision, body: { ...emptyEntry, text } });
    const second = await change(entry, 'Second');
    const file = fileOf(await kit.backup.make());
    expect(contents(await kit.backup.bringBack(old))).to.deep.equal(counts({ older: 1 }));
    expect(await texts(kit)).to.deep.equal(['Second']);
    const there = await open();
    await there.backup.bringBack(old);
    expect(contents(await there.backup.look(file))).to.deep.equal(counts({ newer: 1 }));
    await there.backup.bringBack(file);
    const now = await there.records.one('journal-entry', entry.id).read();
    expect(now).to.deep.include({ revision: second.revision, body: second.body });
    const past = await there.records.versions('journal-entry', entry.id).read();
    expect(past.map(({ body }) => body.text)).to.deep.equal(['First']);
  });

  it('keeps both texts where one record was changed in two places', async () => {
    const entry = await write('First');
    const there = await open();
    await there.backup.bringBack(fileOf(await kit.backup.make()));
    const change = (of: Kit, text: string) =>
      of.records.save('journal-entry', {
        id: entry.id,
        base: entry.revision,
        body: { ...emptyEntry, text },
      });
    await change(kit, 'Here');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await change(there, 'There');
    const [fromHere, fromThere] = [fileOf(await kit.backup.make()), fileOf(await there.backup.make())];
    expect(contents(await kit.backup.bringBack(fromThere))).to.deep.equal(counts({ both: 1 }));
    expect(contents(await there.backup.bringBack(fromHere))).to.deep.equal(counts({ both: 1 }));
    for (const one of [kit, there]) {
      expect(await texts(one)).to.deep.equal(['There']);
      const past = await one.records.versions('journal-entry', entry.id).read();
      expect(past.map(({ body }) => body.text)).to.include.members(['Here', 'First']);
    }
    expect(contents(await kit.backup.bringBack(fromThere)).both).to.equal(0);
  });

  it('does not bring back to life what waits in the trash here, and can undo a delete for good', async () => {
    await kit.keeping.justMe();
    const entry = await write('First');
    const file = fileOf(await kit.backup.make());
    await kit.records.trash(entry.id);
    expect(contents(await kit.backup.bringBack(file))).to.deep.equal(counts({ same: 1 }));
    expect(await texts(kit)).to.deep.equal([]);
    await kit.records.purge(entry.id);
    expect(contents(await kit.backup.bringBack(file))).to.deep.equal(counts({ new: 1 }));
    expect(await texts(kit)).to.deep.equal(['First']);
  });

  it('is read also where an editor has formatted it anew, with a mark at its beginning', async () => {
    await write('First');
    const file: unknown = JSON.parse(await textOf(await kit.backup.make()));
    const there = await open();
    const formatted = new Blob(['\uFEFF', JSON.stringify(file, undefined, 4).replace(/\n/g, '\r\n')]);
    expect(contents(await there.backup.bringBack(formatted))).to.deep.equal(counts({ new: 1 }));
  });

  it('stops when it is asked to, and goes on later', async () => {
    for (let at = 0; at < 250; at += 1) await write(`Entry ${at}`);
    const stop = new AbortController();
    const stopAt = (most: number) => (done: number) => {
      if (done >= most) stop.abort();
    };
    expect(await kit.backup.make({ signal: stop.signal, progress: stopAt(200) })).to.equal('stopped');
    const file = fileOf(await kit.backup.make());
    const there = await open();
    const halfway = new AbortController();
    const answer = await there.backup.bringBack(file, {
      signal: halfway.signal,
      progress: () => halfway.abort(),
    });
    expect(answer).to.equal('stopped');
    const brought = (await texts(there)).length;
    const rest = contents(await there.backup.bringBack(file));
    expect(rest).to.deep.equal(counts({ new: 250 - brought, same: brought }));
    expect(await texts(there)).to.deep.equal(await texts(kit));
  });

  describe('that is no good', () => {
    let good: string;
    let there: Kit;
    const look = (text: string | Blob) => there.backup.look(new Blob([text]));
    /** Told, and nothing is changed by trying it all the same. */
    const refused = async (text: string | Blob, problem: string) => {
      const shown = typeof text === 'string' ? text.slice(0, 200) : 'a file';
      expect(await look(text), shown).to.equal(problem);
      expect(await there.backup.bringBack(new Blob([text])), shown).to.equal(problem);
      expect(await texts(there)).to.deep.equal([]);
    };

    beforeEach(async () => {
      await write('First');
      await write('Second');
      good = await textOf(await kit.backup.make());
      there = await open();
    });

    it('is told: another kind of file', async () => {
      for (const text of ['', '{}', '[]', 'null', 'Dear diary', '{"format":"other","version":1}', '\0\0'])
        await refused(text, 'foreign');
      await refused(new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]), 'foreign');
    });

    it('is told: made by a newer kit', async () => {
      await refused(good.replace('"version":1', '"version":2'), 'newer');
      await refused(good.replace('"kind":"journal-entry"', '"kind":"something-new"'), 'newer');
      await refused(good.replace('"schema":1', '"schema":2'), 'newer');
    });

    it('is told: cut off anywhere', async () => {
      const step = Math.ceil(good.length / 60);
      for (let length = 30; length < good.length - 2; length += step)
        expect(await look(good.slice(0, length)), String(length)).to.equal('damaged');
      await refused(good.slice(0, good.length - 3), 'damaged');
    });

    it('is told: a record twice, one too few, or one that does not fit', async () => {
      const lines = good.split('\n');
      await refused([lines[0], `${lines[2] ?? ''},`, ...lines.slice(2)].join('\n'), 'damaged');
      await refused([lines[0], ...lines.slice(2)].join('\n'), 'damaged');
      await refused(good.replace('"count":2', '"count":3'), 'damaged');
      await refused(good.replace('"text":"Second"', '"text":7'), 'damaged');
      await refused(good.replace('"day":"2026-03-10"', '"day":"2026-02-30"'), 'damaged');
      await refused(good.replace(/"number":1/, '"number":1e99'), 'damaged');
      await refused(`${good}{}`, 'damaged');
      await refused(new Blob([good, new Uint8Array([0xff])]), 'damaged');
    });

    it('reaches no prototype', async () => {
      const hostile = good
        .replace('"body":{', '"body":{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},')
        .replace('{"id"', '{"__proto__":{"hacked":1},"id"');
      expect(contents(await there.backup.bringBack(new Blob([hostile])))).to.deep.equal(counts({ new: 2 }));
      expect(({} as Record<string, unknown>).hacked).to.be.undefined;
      const [entry] = await there.records.list('journal-entry').read();
      expect((entry?.body as unknown as Record<string, unknown>).hacked).to.be.undefined;
    });

    it('is refused where it is nested without end', async () => {
      const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
      await refused(good.replace('"topics":[]', `"topics":[],"more":${deep}`), 'damaged');
    });

    it('never harms: whatever is changed in it, it is refused whole or its records are whole', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(good.length - 1),
          fc.nat(6),
          fc.oneof(fc.constant(''), fc.string({ maxLength: 8 }), fc.constantFrom('"', '}', ',', '\\', '9')),
          async (at, cut, put) => {
            const answer = await look(good.slice(0, at) + put + good.slice(at + cut));
            if (typeof answer === 'string') expect(answer).to.be.oneOf(['damaged', 'newer', 'foreign']);
            else expect(answer.counts.new).to.equal(2);
          },
        ),
        { numRuns: 75 },
      );
      expect(await texts(there)).to.deep.equal([]);
    });

    it('never harms: any JSON in the place of a record', async () => {
      await fc.assert(
        fc.asyncProperty(fc.json({ maxDepth: 4 }), async (json) => {
          const text = good.replace(/^\{"id".*$/m, json.replace(/[\r\n]/g, ''));
          expect(await look(text)).to.be.oneOf(['damaged', 'newer']);
        }),
        { numRuns: 60 },
      );
    });
  });
});
