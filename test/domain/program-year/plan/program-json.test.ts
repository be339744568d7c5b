import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyEdits, withChanges } from '../../../../src/domain/program-year/plan/edits.js';
import { programFile } from '../../../../src/domain/program-year/plan/program-json.js';
import { readProgram } from '../../../../src/domain/program-year/plan/read-program.js';
import { host, wish } from './arbitraries.js';

/** Everything that a host can say. */
const everything = {
  programId: 'grace-church',
  name: { en: 'Peer Partners', es: 'Compañeros' },
  start: '2026-01-05',
  meets: 'Tuesday 18:30',
  timeZone: 'America/New_York',
  place: 'Room 4, "left" door',
  showPlace: true,
  breaks: [{ from: '2026-12-21', to: '2027-01-03' }],
  months: 'from-start',
  shiftBreaks: true,
  duration: 75,
  currency: 'USD',
  programMoney: '20.05',
  themes: Array.from({ length: 12 }, (_, at) => ({
    title: { en: `Theme ${at}`, es: `Tema ${at}` },
    area: 'social',
  })),
  prompts: ['What was good?', { en: 'And now?', es: '¿Y ahora?' }],
  changes: [
    { cancel: '2026-03-10', note: 'Snow, | or not; really' },
    { move: '2026-03-17', to: '2026-03-19 06:15', place: 'Hall', note: { en: 'A', es: 'B' } },
    { add: '2026-03-21 10:00', duration: 30 },
  ],
  lessons: ['2026-03-24 saying-hello', 'added-2026-03-21 good-sleep'],
  exitUrl: 'https://example.org/',
  localLine: '555-0100',
  localLineName: 'Warm line',
  helpContact: 'Ask us',
  complaintContact: 'office@example.org',
  endpoint: 'https://example.org/records',
  format: 'json',
  readers: 'Your coach',
  purpose: 'To talk',
  exceptions: 'None',
  contact: 'office@example.org',
  tally: true,
  replies: 'https://example.org/replies',
  movingTo: 'https://example.org/new',
  movingOn: '2026-11-01',
  planChanged: '2026-03-02',
  programEndpoint: `${location.origin}/church/program`,
  worker: `${location.origin}/worker.js`,
};

describe('the program.json of a plan', () => {
  it('reads back as the same settings, whatever a host said', () => {
    const { settings, problems } = readProgram(everything, document.baseURI);
    expect(problems).to.be.empty;
    const again = readProgram(JSON.parse(programFile(settings)), document.baseURI);
    expect(again.problems).to.be.empty;
    expect(again.settings).to.deep.equal(settings);
    expect(Object.keys(settings)).to.include.members(Object.keys(everything));
  });

  it('reads back with every edit, whatever its words', () => {
    fc.assert(
      fc.property(host, fc.array(wish, { maxLength: 6 }), (settings, wishes) => {
        const edited = applyEdits(settings, withChanges([], wishes, settings, '2026-03-02'));
        const { settings: again, problems } = readProgram(JSON.parse(programFile(edited)));
        expect(problems).to.be.empty;
        expect(again).to.deep.equal(edited);
      }),
      { numRuns: 150 },
    );
  });
});
