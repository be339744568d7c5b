import { expect } from '@open-wc/testing';
import { emptyEntry } from '../../src/domain/journal/entry.js';
import type { Kit } from '../../src/kit/types.js';
import { createKit } from '../../src/kit/create-kit.js';
import { KitError } from '../../src/errors.js';
import { cleanUp, newProgram, until } from '../storage/helpers.js';
import { settingsFor } from '../outbox/harness.js';

let kit: Kit;

beforeEach(async () => {
  const program = newProgram();
  kit = await createKit({ settings: settingsFor(program, 'https://example.org/records') });
});
afterEach(async () => {
  await kit.close();
  await cleanUp();
});

const write = (day: string, text: string) =>
  kit.records.save('journal-entry', { body: { ...emptyEntry, text }, day });

describe('the days of a kit', () => {
  it('gives pages, months and counts by day, and reads again after a change', async () => {
    const months: (readonly string[])[] = [];
    const counts: number[] = [];
    kit.watch(kit.days.months('journal-entry'), (value) => months.push(value));
    kit.watch(kit.days.count('journal-entry', { from: '2026-01-01' }), (value) => counts.push(value));
    await write('2026-01-05', 'b');
    await write('2025-12-31', 'a');
    const last = await write('2026-02-01', 'c');
    await until(() => months.at(-1)?.length === 3 && counts.at(-1) === 2);
    expect(months.at(-1)).to.deep.equal(['2026-02', '2026-01', '2025-12']);
    const page = await kit.days.page('journal-entry', { limit: 2 }).read();
    expect(page.records.map(({ body }) => body.text)).to.deep.equal(['c', 'b']);
    expect(page.next).to.deep.equal({ day: '2026-01-05', order: page.records[1]?.order });
    const rest = await kit.days.page('journal-entry', page.next ? { before: page.next } : {}).read();
    expect(rest.records.map(({ body }) => body.text)).to.deep.equal(['a']);
    expect(rest).not.to.have.property('next');
    await kit.records.trash(last.id);
    await until(() => months.at(-1)?.length === 2 && counts.at(-1) === 1);
  });

  it('finds by words', async () => {
    await write('2026-01-05', 'A walk by the river');
    await write('2026-01-06', 'At home');
    const found = await new Promise<readonly string[]>((resolve, reject) => {
      const listener = (all: readonly { readonly day?: string }[], done: boolean) => {
        if (done) resolve(all.map(({ day = '' }) => day));
      };
      kit.days.find('journal-entry', { words: 'river' }, listener, { failed: reject });
    });
    expect(found).to.deep.equal(['2026-01-05']);
  });

  it('a day that does not exist is refused by name, and nothing is written', async () => {
    const refused = await write('2026-02-30', 'x').catch((thrown: unknown) => thrown);
    expect(refused).to.be.instanceOf(KitError).with.property('code', 'record-invalid');
    expect(await kit.records.list('journal-entry').read()).to.deep.equal([]);
  });
});
