import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DayPlace, Storage } from '../../src/storage/types.js';
import { cleanUp, closeAll, goals, newProgram, open, textOf } from './helpers.js';

afterEach(cleanUp);

/** What a person does, in any order. */
const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2027-01-01');
const act = fc.oneof(
  fc.record({
    type: fc.constant('write' as const),
    id: fc.nat(3),
    text: fc.string(),
    day: fc.option(day, { nil: undefined }),
  }),
  fc.record({ type: fc.constantFrom('trash' as const, 'restore' as const, 'purge' as const), id: fc.nat(3) }),
  fc.record({ type: fc.constant('draft' as const), id: fc.nat(3), text: fc.string() }),
  fc.record({ type: fc.constant('drop' as const), id: fc.nat(3) }),
  fc.record({ type: fc.constant('device' as const) }),
  fc.record({ type: fc.constant('visit' as const) }),
  fc.record({ type: fc.constant('reload' as const) }),
);

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** The same things, kept in the simplest way. */
interface Model {
  /** Oldest writing first. */
  live: { id: string; text: string; trashed: boolean; day: string | undefined }[];
  drafts: Map<string, string>;
}

const find = (model: Model, id: string) => model.live.find((record) => record.id === id);

/** A record goes for good with its draft. */
function letGo(model: Model, which: (record: Model['live'][number]) => boolean): void {
  for (const { id } of model.live.filter(which)) model.drafts.delete(id);
  model.live = model.live.filter((record) => !which(record));
}

async function perform(storage: Storage, model: Model, step: Act): Promise<void> {
  if (step.type === 'reload') return;
  if (step.type === 'device' || step.type === 'visit') {
    await (step.type === 'device' ? storage.keepOnDevice() : storage.keepForVisit());
    return;
  }
  const id = `id-${String(step.id)}`;
  const key = { kind: 'goal', record: id, tab: storage.tab };
  switch (step.type) {
    case 'write':
      await storage.commit({
        records: [
          { id, kind: 'goal', schema: 1, body: { text: step.text }, ...(step.day ? { day: step.day } : {}) },
        ],
      });
      model.live = [
        ...model.live.filter((record) => record.id !== id),
        { id, text: step.text, trashed: false, day: step.day ?? find(model, id)?.day },
      ];
      break;
    case 'draft':
      await storage.commit({ drafts: [{ ...key, value: step.text }] });
      model.drafts.set(id, step.text);
      break;
    case 'drop':
      await storage.commit({ dropDrafts: [key] });
      model.drafts.delete(id);
      break;
    case 'purge':
      await storage.commit({ purge: [id] });
      letGo(model, (record) => record.id === id);
      break;
    default: {
      await storage.commit({ [step.type]: [id] });
      const record = find(model, id);
      if (record) record.trashed = step.type === 'trash';
    }
  }
}

async function compare(storage: Storage, model: Model) {
  const shown = model.live.filter(({ trashed }) => !trashed).map(({ text }) => text);
  expect(await goals(storage)).to.deep.equal(shown.reverse());
  const trashed = model.live.filter((record) => record.trashed).map(({ text }) => text);
  const inTrash = (await storage.list({ kind: 'goal', trashed: true })).records.map(textOf);
  expect(inTrash).to.deep.equal(storage.keeping().mode === 'visit' ? [] : trashed.reverse());
  const drafts = new Map((await storage.drafts('goal')).map(({ record, value }) => [record, value]));
  expect([...drafts.keys()].sort()).to.deep.equal([...model.drafts.keys()].sort());
  model.drafts.forEach((text, id) => {
    expect(drafts.get(id)).to.equal(text);
  });
}

/** All of a stretch of days, a page at a time. */
async function readDays(storage: Storage, query: { from?: string; to?: string }, limit: number) {
  const texts: unknown[] = [];
  let before: DayPlace | undefined;
  do {
    const page = await storage.listByDay({ kind: 'goal', ...query, ...(before ? { before } : {}), limit });
    texts.push(...page.records.map(textOf));
    before = page.next;
  } while (before);
  return texts;
}

async function compareDays(storage: Storage, model: Model) {
  const days = model.live
    .filter(({ trashed, day }) => !trashed && day !== undefined)
    .map(({ text, day = '' }, at) => ({ text, day, at }))
    .sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))];
  expect(await storage.months('goal')).to.deep.equal(months);
  for (const query of [
    {},
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-01-31' },
    { to: '2026-01-01' },
  ]) {
    const { from = '', to = '9999-12-31' }: { from?: string; to?: string } = query;
    const texts = days.filter(({ day }) => day >= from && day <= to).map(({ text }) => text);
    for (const limit of [1, 50]) expect(await readDays(storage, query, limit)).to.deep.equal(texts);
    expect(await storage.countByDay({ kind: 'goal', ...query })).to.equal(texts.length);
  }
}

it('commits in any order leave what a plain list would hold, in a visit and on a device', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (steps) => {
      const program = newProgram();
      const model: Model = { live: [], drafts: new Map() };
      let storage = await open(program);
      for (const step of steps) {
        await perform(storage, model, step);
        if (step.type === 'reload') {
          // A visit has no trash: once the page is gone, its records are let go with what was drafted on them.
          if (storage.keeping().mode === 'visit') letGo(model, (record) => record.trashed);
          await closeAll();
          storage = await open(program);
        }
        await compare(storage, model);
        await compareDays(storage, model);
      }
      await cleanUp();
    }),
    { numRuns: 15 },
  );
}).timeout(60_000);
