import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Storage } from '../../src/storage/types.js';
import { cleanUp, closeAll, goals, newProgram, open, textOf } from './helpers.js';

afterEach(cleanUp);

/** What a person does, in any order. */
const act = fc.oneof(
  fc.record({ type: fc.constant('write' as const), id: fc.nat(3), text: fc.string() }),
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
  live: { id: string; text: string; trashed: boolean }[];
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
      await storage.commit({ records: [{ id, kind: 'goal', schema: 1, body: { text: step.text } }] });
      model.live = [
        ...model.live.filter((record) => record.id !== id),
        { id, text: step.text, trashed: false },
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
      }
      await cleanUp();
    }),
    { numRuns: 25 },
  );
}).timeout(60_000);
