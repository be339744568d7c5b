import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { partedName, visitKeyName } from '../../src/domain/names.js';
import type { Storage } from '../../src/storage/types.js';
import { cleanUp, close, newProgram, open, until, writeGoal } from './helpers.js';

afterEach(cleanUp);

const parted = (program: string): string | null => sessionStorage.getItem(partedName(program));

const draftOf = (storage: Storage, value: unknown) => ({
  kind: 'goal',
  record: 'new',
  tab: storage.tab,
  value,
});

/** Types words that reach the disk; from then on, words can be kept at once. */
async function typed(storage: Storage, value: unknown): Promise<void> {
  await storage.commit({ drafts: [draftOf(storage, value)] });
  // Made ready a moment after the first draft: until then a page that goes away keeps what was written.
  await until(() => {
    storage.part({ ...draftOf(storage, ''), record: 'probe' });
    return parted(storage.program) !== null;
  });
  await storage.commit({ dropDrafts: [{ ...draftOf(storage, ''), record: 'probe' }] });
  expect(parted(storage.program)).to.equal(null);
}

const draftsIn = async (storage: Storage): Promise<unknown[]> =>
  (await storage.drafts('goal')).map(({ value }) => value);

for (const mode of ['visit', 'device'] as const)
  describe(`what was typed last before a page went away (${mode})`, () => {
    let program: string;
    let storage: Storage;

    beforeEach(async () => {
      program = newProgram();
      storage = await open(program);
      if (mode === 'device') await storage.keepOnDevice();
    });

    it('comes back as the draft of this tab, and lies nowhere in clear', async () => {
      await typed(storage, { text: 'I went' });
      storage.part(draftOf(storage, { text: 'I went to the choir 👩‍👩‍👧' }));
      expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.match(/choir|I went/);
      await close(storage);
      const again = await open(program);
      expect(await draftsIn(again)).to.deep.equal([{ text: 'I went to the choir 👩‍👩‍👧' }]);
      expect(parted(program)).to.equal(null);
      expect((await again.drafts('goal'))[0]?.tab).to.equal(storage.tab);
    });

    it('outlives an older text that was still on its way to the disk', async () => {
      await close(storage);
      const now = Date.now();
      storage = await open(program, { now: () => now });
      await typed(storage, 'One');
      const older = storage.commit({ drafts: [draftOf(storage, 'One. Tw')] });
      storage.part(draftOf(storage, 'One. Two'));
      await older;
      await close(storage);
      expect(await draftsIn(await open(program))).to.deep.equal(['One. Two']);
    });

    it('is let go where the page stayed and the words reached the disk', async () => {
      await typed(storage, 'One');
      const value = { text: 'One. Two' };
      storage.part(draftOf(storage, value));
      await storage.commit({ drafts: [draftOf(storage, value)] });
      expect(parted(program)).to.equal(null);
    });

    it('never seals two texts with the same bytes', async () => {
      await typed(storage, 'a');
      const zeros = '0'.repeat(64);
      const words = () => (JSON.parse(parted(program) ?? '[]') as { words: string }[])[0]?.words;
      const seen = new Set<unknown>();
      for (let time = 0; time < 20; time += 1) {
        storage.part(draftOf(storage, zeros));
        seen.add(words());
      }
      expect(seen.size).to.equal(20);
    });

    it('is not brought back over newer words, nor beside the record that they became', async () => {
      await typed(storage, 'old');
      storage.part(draftOf(storage, 'older'));
      storage.part({ ...draftOf(storage, 'kept'), record: 'a' });
      const left = parted(program) ?? '';
      await new Promise((resolve) => setTimeout(resolve, 5));
      await storage.commit({ drafts: [draftOf(storage, 'newest')] });
      await writeGoal(storage, 'kept', { id: 'a' });
      sessionStorage.setItem(partedName(program), left);
      await close(storage);
      expect(await draftsIn(await open(program))).to.deep.equal(['newest']);
    });

    it('is gone with an erasure, also where it was in another tab while this one was away', async () => {
      await typed(storage, 'old');
      storage.part(draftOf(storage, 'secret'));
      const left = parted(program) ?? '';
      await storage.erase();
      expect(parted(program)).to.equal(null);
      storage.part(draftOf(storage, 'after'));
      expect(parted(program)).to.equal(null);
      await close(storage);
      sessionStorage.setItem(partedName(program), left);
      const again = await open(program);
      expect(await draftsIn(again)).to.deep.equal([]);
      expect(again.keeping().trouble).to.equal(undefined);
      expect(parted(program)).to.equal(null);
    });

    it('has room for long words, once such have been written', async () => {
      const long = 'It was a long day. '.repeat(5_400);
      await typed(storage, 'a');
      storage.part(draftOf(storage, long));
      expect(parted(program)).to.equal(null);
      await storage.commit({ drafts: [draftOf(storage, long)] });
      await until(() => {
        storage.part(draftOf(storage, `${long}!`));
        return parted(program) !== null;
      });
      await close(storage);
      expect(await draftsIn(await open(program))).to.deep.equal([`${long}!`]);
    });

    it('opens with the words, whatever lies where they were kept', async () => {
      await typed(storage, 'on the disk');
      storage.part(draftOf(storage, 'parted'));
      const good = JSON.parse(parted(program) ?? '[]') as Record<string, unknown>[];
      await close(storage);
      const names = fc.constantFrom(
        'kind',
        'record',
        'tab',
        'updatedAt',
        'tag',
        'pad',
        'at',
        'words',
        'base',
      );
      const hostile = fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .tuple(names, fc.jsonValue())
          .map(([name, value]) => JSON.stringify([{ ...good[0], [name]: value }, ...good])),
      );
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          sessionStorage.setItem(partedName(program), text);
          const again = await open(program);
          const drafts = await draftsIn(again);
          const { trouble } = again.keeping();
          await close(again);
          expect(drafts.length).to.be.greaterThan(0);
          expect(trouble).to.equal(undefined);
        }),
        { numRuns: 25 },
      );
    });
  });

it('what was sealed in a visit comes back after the words were kept on the device', async () => {
  const program = newProgram();
  const storage = await open(program);
  await typed(storage, 'old');
  storage.part(draftOf(storage, 'in the visit'));
  // Another tab says "Just me" while this one is away, with its own copy of the visit's key.
  const [left, key] = [parted(program) ?? '', sessionStorage.getItem(visitKeyName(program)) ?? ''];
  await storage.keepOnDevice();
  sessionStorage.setItem(partedName(program), left);
  sessionStorage.setItem(visitKeyName(program), key);
  await close(storage);
  expect(await draftsIn(await open(program))).to.deep.equal(['in the visit']);
});
