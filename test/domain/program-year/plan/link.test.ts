import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { withChanges, type PlanWish } from '../../../../src/domain/program-year/plan/edits.js';
import { linkMark, linkOf, longestLink, readLink } from '../../../../src/domain/program-year/plan/link.js';
import { readProgram } from '../../../../src/domain/program-year/plan/read-program.js';
import { wish } from './arbitraries.js';

const settings = readProgram({ programId: 'sample', start: '2026-01-05', meets: 'Tuesday 18:00' }).settings;
const on = '2026-03-02';
const raw = (value: unknown): string =>
  linkMark +
  btoa(unescape(encodeURIComponent(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const cancel = ['meeting', '2026-03-10', { kind: 'cancelled', day: '2026-03-10' }];
const whole = { v: 1, p: 'sample', f: 'Coach', d: on, e: [cancel] };

describe('a link that carries changes', () => {
  it('says what the edits say', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 4 }), (wishes) => {
        const edits = withChanges([], wishes, settings, on);
        fc.pre(edits.length > 0);
        const fragment = linkOf('sample', 'Coach Ñandú', on, edits);
        fc.pre(fragment !== undefined);
        const read = readLink(`#${fragment ?? ''}`);
        const carried: readonly PlanWish[] = edits.map(
          ({ kind, at, value }) => ({ kind, at, value }) as PlanWish,
        );
        expect(read).to.deep.equal({ program: 'sample', from: 'Coach Ñandú', on, wishes: carried });
      }),
      { numRuns: 150 },
    );
  });

  it('is not made where the changes do not fit into a message', () => {
    const many = Array.from({ length: 61 }, (_, at): PlanWish => {
      const day = `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
      return { kind: 'meeting', at: day, value: { kind: 'cancelled', day } };
    });
    expect(linkOf('sample', '', on, withChanges([], many, settings, on))).to.equal(undefined);
  });

  it('reads none where another fragment stands', () => {
    for (const hash of ['', '#', '#week', '#iml-planning=1']) expect(readLink(hash)).to.equal(undefined);
  });

  it('reads nothing of what does not fit', () => {
    expect(readLink(raw(whole))).to.be.an('object');
    const bad: unknown[] = [
      null,
      [],
      'text',
      { ...whole, v: 2 },
      { ...whole, e: [] },
      { ...whole, d: '2026-02-30' },
      { ...whole, f: 'x'.repeat(61) },
      { ...whole, e: [['meeting', '2026-02-30', null]] },
      { ...whole, e: [['meeting', '2026-03-10', { kind: 'cancelled', day: '2026-03-17' }]] },
      { ...whole, e: [['break', '2026-03-10', '2026-03-01']] },
      { ...whole, e: [['theme', '13', null]] },
      { ...whole, e: [['time', '', '25:00']] },
      { ...whole, e: [['lesson', '2026-03-10', 'javascript:alert(1)']] },
      { ...whole, e: [['endpoint', '', 'https://example.org/']] },
      { ...whole, e: [['__proto__', '', { polluted: true }]] },
      { ...whole, e: [['place', '', { en: 'x'.repeat(301) }]] },
      { ...whole, e: [['place', '', { '<b>': 'x' }]] },
      { ...whole, e: [['place', '', { en: 7 }]] },
      { ...whole, e: [cancel, ['place', '', 'x']] },
    ];
    for (const value of bad) expect(readLink(raw(value)), JSON.stringify(value)).to.equal('unreadable');
    expect(readLink(`${linkMark}%%%`)).to.equal('unreadable');
    expect(readLink(`${linkMark}AAAA`)).to.equal('unreadable');
    expect(readLink(linkMark + 'A'.repeat(longestLink))).to.equal('unreadable');
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => raw(JSON.parse(text))),
        ),
        (text) => {
          readLink(`#${linkMark}${text}`);
          readLink(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});
