import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { emptyEntry } from '../../src/domain/journal/entry.js';
import type { Kit } from '../../src/kit/types.js';
import { kitOf } from '../helpers/program.js';

/** What happens on two devices: somebody writes a new page, changes one, or takes the file of the other device. */
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ act: fc.constant('write' as const), on: fc.nat(1) }) },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('change' as const), on: fc.nat(1), which: fc.nat(1) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('carry' as const), on: fc.nat(1) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
/** One page stands on both devices from the beginning: else two would seldom write upon the same text. */
const begun: readonly Step[] = [
  { act: 'write', on: 0 },
  { act: 'carry', on: 1 },
];

describe('files that go both ways', () => {
  it('lose nothing, double nothing, and change nothing at the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const kits: readonly [Kit, Kit] = [
          await kitOf(`merge-${crypto.randomUUID()}`),
          await kitOf(`merge-${crypto.randomUUID()}`),
        ];
        const kitAt = (on: number): Kit => kits[on === 0 ? 0 : 1];
        const entries = async (of: Kit) => of.records.list('journal-entry', { limit: 1000 }).read();
        const carry = async (from: Kit, to: Kit) => {
          const file = await from.backup.make();
          if (file === 'stopped') throw new Error(file);
          const answer = await to.backup.bringBack(file);
          if (typeof answer === 'string') throw new Error(answer);
          return answer.counts;
        };
        try {
          const written = new Set<string>();
          let number = 0;
          for (const one of [...begun, ...steps]) {
            const kit = kitAt(one.on);
            if (one.act === 'carry') {
              await carry(kitAt(1 - one.on), kit);
              continue;
            }
            const text = `text ${(number += 1)}`;
            const body = { ...emptyEntry, text };
            const there = await entries(kit);
            const old = one.act === 'change' ? there[one.which % Math.max(1, there.length)] : undefined;
            await kit.records.save('journal-entry', {
              day: '2026-03-10',
              body,
              ...(old ? { id: old.id, base: old.revision } : {}),
            });
            written.add(text);
          }
          await carry(kits[0], kits[1]);
          await carry(kits[1], kits[0]);
          // The same file once more: nothing is new in it.
          const again = await carry(kits[1], kits[0]);
          expect(again).to.deep.include({ new: 0, newer: 0, both: 0 });
          const [here, there] = [await entries(kits[0]), await entries(kits[1])];
          const ids = (list: typeof here) => list.map(({ id }) => id).sort();
          expect(ids(here)).to.deep.equal(ids(there));
          expect(new Set(ids(here)).size).to.equal(here.length);
          // Both devices show the same: where two wrote upon one text, the same one stands on top on both.
          const tops = (list: typeof here) => list.map(({ id, body }) => `${id} ${body.text}`).sort();
          expect(tops(here)).to.deep.equal(tops(there));
          // Every text that anybody wrote is still on one of the devices: on top, or among the past texts.
          const kept = new Set<string>();
          for (const kit of kits)
            for (const { id, body } of await entries(kit)) {
              kept.add(body.text);
              for (const past of await kit.records.versions('journal-entry', id).read())
                kept.add(past.body.text);
            }
          expect([...written].filter((text) => !kept.has(text))).to.deep.equal([]);
        } finally {
          await Promise.all(kits.map((kit) => kit.close()));
        }
      }),
      { numRuns: 25 },
    );
  }).timeout(60_000);
});
