import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  applyEdits,
  editState,
  holdEdit,
  isSameField,
  openEdits,
  withChanges,
  withoutEdit,
  withWish,
  type PlanEdit,
  type PlanWish,
} from '../../../../src/domain/program-year/plan/edits.js';
import { addedAt, readField } from '../../../../src/domain/program-year/plan/fields.js';
import { readProgram } from '../../../../src/domain/program-year/plan/read-program.js';
import type { ProgramSettings } from '../../../../src/domain/program-year/settings.js';
import { host, wish } from './arbitraries.js';

const on = '2026-03-02';
const said = (more: object = {}): ProgramSettings =>
  readProgram({ programId: 'sample', start: '2026-01-05', meets: 'Tuesday 18:00', ...more }).settings;
const cancel = (day: string): PlanWish => ({ kind: 'meeting', at: day, value: { kind: 'cancelled', day } });
const editsOf = (settings: ProgramSettings, ...wishes: PlanWish[]): readonly PlanEdit[] =>
  withChanges([], wishes, settings, on);
const runs = { numRuns: 150 };

describe('edits of the plan', () => {
  it('give the same when they are applied twice', () => {
    fc.assert(
      fc.property(host, fc.array(wish, { maxLength: 6 }), (settings, wishes) => {
        const edits = editsOf(settings, ...wishes);
        const once = applyEdits(settings, edits);
        expect(applyEdits(once, edits)).to.deep.equal(once);
      }),
      runs,
    );
  });

  it('of different fields give the same in any order', () => {
    fc.assert(
      fc.property(host, wish, wish, (settings, a, b) => {
        fc.pre(!isSameField(a, b));
        const [first, second] = [editsOf(settings, a), editsOf(settings, b)];
        const ab = applyEdits(applyEdits(settings, first), second);
        expect(applyEdits(applyEdits(settings, second), first)).to.deep.equal(ab);
        expect(applyEdits(settings, [...first, ...second])).to.deep.equal(ab);
      }),
      runs,
    );
  });

  it('of two extra meetings on one day stand by their time', () => {
    const added = (time?: string): PlanWish => {
      const value = { kind: 'added' as const, day: '2026-03-03', ...(time === undefined ? {} : { time }) };
      return { kind: 'added', at: addedAt(value), value };
    };
    const [none, nine, eight] = [added(), added('09:00'), added('08:00')];
    for (const order of [
      [none, nine, eight],
      [nine, eight, none],
      [eight, none, nine],
    ]) {
      const { changes = [] } = applyEdits(said(), editsOf(said(), ...order));
      expect(changes.map((change) => 'time' in change && change.time)).to.deep.equal([
        false,
        '08:00',
        '09:00',
      ]);
    }
  });

  it('never lose one another', () => {
    fc.assert(
      fc.property(host, fc.array(wish, { maxLength: 8 }), wish, (settings, wishes, more) => {
        const before = editsOf(settings, ...wishes);
        const after = withWish(before, more, settings, on);
        for (const edit of before) if (!isSameField(edit, more)) expect(after).to.deep.include(edit);
        const plan = applyEdits(settings, after);
        for (const edit of [...after, more]) {
          const { kind, at, value } = after.find((each) => isSameField(each, edit)) ?? edit;
          expect(readField(plan, kind, at), `${kind} ${at}`).to.deep.equal(value);
        }
      }),
      runs,
    );
  });

  it('touch nothing else of what the host said', () => {
    fc.assert(
      fc.property(host, wish, wish, (settings, edited, other) => {
        fc.pre(!isSameField(edited, other));
        const plan = applyEdits(settings, editsOf(settings, edited));
        expect(readField(plan, other.kind, other.at)).to.deep.equal(
          readField(settings, other.kind, other.at),
        );
      }),
      runs,
    );
  });

  it('remember what the host said before the first of them', () => {
    const settings = said({ place: 'Room 4' });
    const first = editsOf(settings, { kind: 'place', at: '', value: { '': 'Room 5' } });
    const [second] = withWish(first, { kind: 'place', at: '', value: { '': 'Room 6' } }, settings, on);
    expect(second?.was).to.deep.equal({ '': 'Room 4' });
  });

  it('go when somebody wishes for what the host says', () => {
    const settings = said();
    const edits = editsOf(settings, cancel('2026-03-10'));
    expect(withWish(edits, { kind: 'meeting', at: '2026-03-10', value: null }, settings, on)).to.be.empty;
    expect(withoutEdit(edits, cancel('2026-03-10'))).to.be.empty;
  });

  it('stand beside what the host says later, until the coach chooses', () => {
    const edits = editsOf(said({ place: 'Room 4' }), { kind: 'place', at: '', value: { '': 'Room 5' } });
    const [edit] = edits as readonly [PlanEdit];
    expect(editState(said({ place: 'Room 4' }), edit)).to.equal('mine');
    const later = said({ place: 'Hall' });
    expect(editState(later, edit)).to.equal('both');
    expect(editState(later, holdEdit(edits, edit, later)[0] ?? edit)).to.equal('mine');
    expect(applyEdits(later, edits).place).to.deep.equal({ '': 'Room 5' });
    const there = said({ place: 'Room 5' });
    expect(editState(there, edit)).to.equal('there');
    expect(openEdits(there, edits)).to.be.empty;
  });

  it('of a break that the host made longer are told, not lost', () => {
    const short = said({ breaks: ['2026-12-21/2027-01-03'] });
    const edits = editsOf(short, { kind: 'break', at: '2026-12-21', value: null });
    expect(applyEdits(short, edits).breaks).to.be.empty;
    const longer = said({ breaks: ['2026-12-21/2027-01-10'] });
    expect(editState(longer, edits[0] as PlanEdit)).to.equal('both');
  });

  it('carry the day of the last change', () => {
    const edits = editsOf(said(), cancel('2026-03-10'));
    expect(applyEdits(said(), edits).planChanged).to.equal(on);
    expect(applyEdits(said({ planChanged: '2026-04-01' }), edits).planChanged).to.equal('2026-04-01');
    expect(applyEdits(said(), []).planChanged).to.equal(undefined);
  });
});
