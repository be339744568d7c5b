import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { answerText, readAnswer } from '../../../src/domain/budget/answer-code.js';
import {
  readBudgetOwnDraft,
  readMonthDraft,
  readPurchaseDraft,
  readSpendingDraft,
  readSumsDraft,
} from '../../../src/domain/budget/draft.js';
import {
  addLine,
  changeIncoming,
  changeLine,
  copied,
  linksOf,
  moveOver,
  newLine,
  removeLine,
} from '../../../src/domain/budget/lines.js';
import {
  emptyMonth,
  monthId,
  monthsOfYear,
  monthsOn,
  mostLines,
  type MonthBody,
} from '../../../src/domain/budget/month.js';
import { emptyBudgetOwn } from '../../../src/domain/budget/own.js';
import { emptyPurchase } from '../../../src/domain/budget/purchase.js';
import {
  budgetOwnSchema,
  monthSchema,
  purchaseSchema,
  spendingSchema,
  sumsSchema,
} from '../../../src/domain/budget/schema.js';
import { monthToShare, purchaseToShare } from '../../../src/domain/budget/share.js';
import { emptySpending, isOwed, netOf, type SpendingBody } from '../../../src/domain/budget/spending.js';
import { isCurrent, type SumsBody } from '../../../src/domain/budget/sums.js';
import {
  addUp,
  besidePlan,
  enoughFor,
  noSpending,
  purseState,
  spentOn,
  toCarry,
  together,
} from '../../../src/domain/budget/totals.js';
import { mostMoney } from '../../../src/domain/money/money.js';
import { z } from '../../../src/domain/zod.js';

const spent = (amount: number, change: Partial<SpendingBody> = {}): SpendingBody => ({
  ...emptySpending('USD'),
  amount,
  ...change,
});
const bus = { ...newLine('transport', 'transport', 'program'), planned: 1200, each: 150 };
const phone = { ...newLine('phone', 'phone', 'mine'), planned: 2000, links: ['goal-1'] };
const march = { ...emptyMonth('USD', 4000), lines: [bus, phone] };

describe('the sums of a budget', () => {
  it('tell what is there, planned, spent and left of each purse', () => {
    const sums = addUp(
      [
        spent(450, { line: 'transport' }),
        spent(300, { line: 'transport', refund: 100 }),
        spent(2500, { line: 'phone', from: 'mine', payer: 'back' }),
        spent(50, { line: 'gone' }),
        spent(500, { currency: 'JPY' }),
      ],
      'USD',
    );
    expect(purseState(march, sums, 'program')).to.deep.equal({
      there: 4000,
      planned: 1200,
      spent: 700,
      left: 3300,
    });
    expect(purseState(march, sums, 'mine')).to.deep.equal({
      there: 0,
      planned: 2000,
      spent: 2500,
      left: -2500,
    });
    expect([spentOn(sums, 'transport'), spentOn(sums, 'food'), besidePlan(march, sums)]).to.deep.equal([
      650, 0, 50,
    ]);
    expect([sums.count, sums.others, sums.owed]).to.deep.equal([5, 1, 2500]);
    expect([toCarry(march, sums, 'program'), toCarry(march, sums, 'mine')]).to.deep.equal([3300, 0]);
  });

  it('know how many more the money is enough for only where one has a cost', () => {
    expect([
      enoughFor(bus, 550),
      enoughFor(bus, 149),
      enoughFor(bus, -1),
      enoughFor(phone, 500),
    ]).to.deep.equal([3, 0, undefined, undefined]);
    expect(enoughFor({ ...bus, each: 0 }, 500)).to.equal(undefined);
  });

  it('are the same in parts as in one, whatever the spendings are', () => {
    const spendings = fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: mostMoney }),
        line: fc.constantFrom('', 'transport', '__proto__', 'constructor'),
        from: fc.constantFrom('program' as const, 'mine' as const),
        payer: fc.constantFrom('me' as const, 'back' as const),
        currency: fc.constantFrom('USD', 'JPY'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(spendings, spendings, (one, other) => {
        const bodies = (list: typeof one) => list.map(({ amount, ...change }) => spent(amount, change));
        const whole = addUp(bodies([...one, ...other]), 'USD');
        expect(together([addUp(bodies(one), 'USD'), addUp(bodies(other), 'USD')])).to.deep.equal(whole);
        const lines = ['', 'transport', '__proto__', 'constructor'].map((line) => spentOn(whole, line));
        expect(lines.reduce((all, amount) => all + amount, 0)).to.equal(whole.program + whole.mine);
      }),
      { numRuns: 300 },
    );
  });

  it('that are kept count only while nothing was written since', () => {
    const kept: SumsBody = {
      currency: 'USD',
      seen: 9,
      trash: ['a'],
      months: { '2026-03': { ...noSpending, count: 4 } },
    };
    const now = {
      currency: 'USD',
      newest: 9,
      trash: ['a'],
      counts: { '2026-03': 4, '2026-04': 0 },
      touched: [],
    };
    expect(isCurrent(kept, '2026-03', now)).to.equal(true);
    expect(isCurrent(kept, '2026-04', now)).to.equal(false);
    expect(isCurrent(undefined, '2026-03', now)).to.equal(false);
    expect(isCurrent(kept, '2026-03', { ...now, counts: { '2026-03': 5 } })).to.equal(false);
    expect(isCurrent(kept, '2026-03', { ...now, trash: ['b'] })).to.equal(false);
    expect(isCurrent(kept, '2026-03', { ...now, trash: [] })).to.equal(false);
    expect(isCurrent(kept, '2026-03', { ...now, currency: 'JPY' })).to.equal(false);
    expect(isCurrent(kept, '2026-03', { ...now, newest: 12, touched: ['2026-04'] })).to.equal(true);
    expect(isCurrent(kept, '2026-03', { ...now, newest: 12, touched: ['2026-03'] })).to.equal(false);
    expect(isCurrent(kept, '2026-03', { ...now, newest: 12, touched: undefined })).to.equal(false);
  });
});

describe('a plan', () => {
  it('has lines that are added once, changed, copied and taken out', () => {
    expect(addLine(march, bus)).to.equal(march);
    expect(changeLine(march, 'transport', { each: undefined }).lines[0]).not.to.have.property('each');
    expect(removeLine(march, 'phone').lines).to.deep.equal([bus]);
    expect(linksOf(march)).to.deep.equal(['goal-1']);
    expect(copied(march, emptyMonth('USD', 5000))).to.deep.equal({ ...march, program: 5000 });
    const incoming = changeIncoming(march, 'job', { what: 'A job', amount: 100 });
    expect(incoming.incoming).to.deep.equal([{ id: 'job', what: 'A job', amount: 100 }]);
    expect(changeIncoming(incoming, 'job', undefined).incoming).to.deep.equal([]);
    let full: MonthBody = march;
    for (let at = 0; at < 100; at++) full = addLine(full, newLine(`line-${at}`, 'own', 'mine'));
    expect(full.lines).to.have.length(mostLines);
  });

  it('moves planned money only where there is enough, and never between purses', () => {
    const food = { ...newLine('food', 'food', 'program'), planned: 500 };
    const month = { ...march, lines: [bus, phone, food] };
    expect(moveOver(month, 'transport', 'food', 300).lines.map(({ planned }) => planned)).to.deep.equal([
      900, 2000, 800,
    ]);
    for (const [from, amount] of [
      ['transport', 1300],
      ['phone', 100],
      ['gone', 100],
      ['transport', -5],
    ] as const)
      expect(moveOver(month, from, 'food', amount)).to.equal(month);
  });

  it('stands in its month', () => {
    expect(monthsOn('2026-01', -1)).to.equal('2025-12');
    expect(monthsOn('2026-12', 1)).to.equal('2027-01');
    expect(monthsOfYear('2026')[11]).to.equal('2026-12');
    expect(monthId('2026-03')).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('what is kept and sent of a budget', () => {
  it('keeps what fits and refuses what does not', () => {
    expect(z.parse(monthSchema, march)).to.deep.equal(march);
    expect(z.parse(purchaseSchema, emptyPurchase('KWD'))).to.deep.equal(emptyPurchase('KWD'));
    expect(z.parse(budgetOwnSchema, emptyBudgetOwn)).to.deep.equal(emptyBudgetOwn);
    const sums = { currency: 'USD', seen: 3, trash: [], months: { '2026-03': addUp([spent(5)], 'USD') } };
    expect(z.parse(sumsSchema, sums)).to.deep.equal(sums);
    for (const wrong of [
      { amount: -1 },
      { amount: 0.001 },
      { amount: 1e21 },
      { amount: Number.NaN },
      { currency: 'dollars' },
      { refund: 6 },
      { from: 'theirs' },
      { backBy: '2026-02-30' },
      { pictures: Array<string>(7).fill('picture') },
    ])
      expect(() => z.parse(spendingSchema, { ...spent(5), ...wrong }), JSON.stringify(wrong)).to.throw();
    expect(z.parse(spendingSchema, { ...spent(5), later: 'field' })).to.have.property('later', 'field');
  });

  it('reads any draft without throwing, and keeps every text and everything typed', () => {
    const readers = [readMonthDraft, readSpendingDraft, readPurchaseDraft, readBudgetOwnDraft, readSumsDraft];
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const read of readers) expect(read(read(value))).to.deep.equal(read(value));
      }),
      { numRuns: 200 },
    );
    expect(
      readSpendingDraft({ what: 'Bus', typed: { amount: 'abc' }, refund: 9, day: '2026-02-30' }),
    ).to.deep.include({
      what: 'Bus',
      typed: { amount: 'abc' },
      refund: 0,
      currency: 'USD',
    });
    expect(z.parse(monthSchema, readMonthDraft({ lines: ['Guitar', { planned: -5 }] })).lines).to.have.length(
      2,
    );
    expect(z.parse(spendingSchema, readSpendingDraft({}))).to.deep.equal(emptySpending('USD'));
  });

  it('never sends my money, unless it is ticked', () => {
    const month = changeIncoming({ ...march, carriedMine: 50 }, 'job', {
      what: 'My secret job',
      amount: 100,
    });
    const sent = monthToShare(month);
    expect(JSON.stringify(sent))
      .not.to.contain('phone')
      .and.not.to.contain('secret')
      .and.not.to.contain('incoming');
    expect(sent.lines).to.deep.equal([{ kind: 'transport', planned: 1200, each: 150 }]);
    const told = monthToShare(month, ['mine']);
    expect(told.incoming).to.equal(150);
    expect(told.lines[1]).to.deep.equal({ kind: 'phone', planned: 2000, mine: true });
    expect(JSON.stringify(told)).not.to.contain('secret').and.not.to.contain('goal-1');
    expect(
      purchaseToShare({ ...emptyPurchase('USD'), what: 'Guitar', amount: 1500, line: 'x' }),
    ).to.deep.equal({
      what: 'Guitar',
      amount: 1500,
      currency: 'USD',
    });
  });

  it('knows what is owed and what it cost in the end', () => {
    expect(netOf(spent(500, { refund: 100 }))).to.equal(400);
    expect([
      isOwed(spent(5, { payer: 'back' })),
      isOwed(spent(5, { payer: 'back', gotBack: '2026-03-01' })),
    ]).to.deep.equal([true, false]);
  });
});

describe("a coach's answer", () => {
  const answer = {
    purchase: 'id-1',
    answer: 'no',
    reason: 'Too dear',
    day: '2026-03-10',
    by: 'Your coach',
  } as const;

  it('comes back from a file or a message, also out of a reply', () => {
    expect(readAnswer(answerText(answer))).to.deep.equal(answer);
    const reply = `Hello\r\n> ${answerText(answer).trim().split('\n').join('\r\n> ')}\r\nBye`;
    expect(readAnswer(reply)).to.deep.equal(answer);
    expect(readAnswer('**IML-Answer**: id-1\nAnswer: YES\nDay: 2026-03-10')).to.deep.include({
      answer: 'yes',
      reason: '',
    });
  });

  it('is not read out of anything else', () => {
    for (const text of [
      '',
      'answer: yes',
      answerText(answer).replace('no', 'yes / no'),
      answerText(answer).replace('2026-03-10', 'soon'),
      answerText(answer).replace('id-1', 'x'.repeat(65)),
    ])
      expect(readAnswer(text), text).to.equal(undefined);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readAnswer(text);
      }),
    );
  });
});
