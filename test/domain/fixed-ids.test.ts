import { expect } from '@open-wc/testing';
import { monthId } from '../../src/domain/budget/month.js';
import { budgetOwnId } from '../../src/domain/budget/own.js';
import { sumsId } from '../../src/domain/budget/sums.js';
import { socialPlanId } from '../../src/domain/goal/social-plan.js';
import { journalOwnId } from '../../src/domain/journal/own.js';
import { outingOwnId } from '../../src/domain/outing/own.js';
import { planId } from '../../src/domain/program-year/plan/edits.js';
import { tallyOf } from '../../src/elements/journal/meeting/ids.js';

describe('ids of which there is one in a program', () => {
  it('are UUIDs, and never the same for two kinds', () => {
    const ids = [socialPlanId, journalOwnId, planId, budgetOwnId, outingOwnId];
    for (const year of ['2025', '2026', '2603']) ids.push(sumsId(year));
    for (const month of ['2026-03', '2026-12', '0202-60']) ids.push(monthId(month), tallyOf(month));
    for (const id of ids)
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
