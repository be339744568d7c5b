import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptyPlan, withChanges } from '../../../../src/domain/program-year/plan/edits.js';
import { planSchema } from '../../../../src/domain/program-year/plan/schema.js';
import { z } from '../../../../src/domain/zod.js';
import { host, wish } from './arbitraries.js';

describe('the record of a plan', () => {
  it('takes every edit as it is', () => {
    fc.assert(
      fc.property(host, fc.array(wish, { maxLength: 6 }), (settings, wishes) => {
        const body = { ...emptyPlan, edits: withChanges([], wishes, settings, '2026-03-02') };
        expect(z.parse(planSchema, body)).to.deep.equal(body);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what a newer kit wrote beside it', () => {
    const edit = { kind: 'time', at: '', value: '18:00', was: null, on: '2026-03-02', more: 1 };
    const body = { ...emptyPlan, edits: [edit], later: 'x' };
    expect(z.parse(planSchema, body)).to.deep.equal(body);
  });

  it('refuses what does not fit', () => {
    const edit = { kind: 'break', at: '2026-03-10', value: '2026-03-01', was: null, on: '2026-03-02' };
    expect(() => z.parse(planSchema, { ...emptyPlan, edits: [edit] })).to.throw();
    expect(() => z.parse(planSchema, { ...emptyPlan, edits: [{ ...edit, value: '2026-03-32' }] })).to.throw();
    expect(() => z.parse(planSchema, { ...emptyPlan, page: 'x'.repeat(301) })).to.throw();
  });
});
