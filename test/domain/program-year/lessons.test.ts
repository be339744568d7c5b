import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { areaOfLesson, isLessonId, lessonsOf } from '../../../src/domain/program-year/lesson-ids.js';
import { lessonFor, lessonsOfYear, type LessonSettings } from '../../../src/domain/program-year/lessons.js';
import { isHeld, meetingsOf } from '../../../src/domain/program-year/meetings.js';
import { skillAreas } from '../../../src/domain/program-year/skill-areas.js';
import { defaultThemes } from '../../../src/domain/program-year/themes.js';
import { addDays } from '../../../src/domain/day-math.js';

const group: LessonSettings = {
  start: '2026-01-05',
  meets: { weekday: 2, time: '18:00' },
  timeZone: 'America/New_York',
  breaks: [],
  months: 'calendar',
  duration: 90,
};
const inMonth = (settings: LessonSettings, number: number) =>
  meetingsOf(settings)
    .filter(({ month }) => month === number)
    .map((meeting) => lessonFor(settings, meeting));

describe('the ids of the lessons', () => {
  it('are at least 52, each of one area, five for each of its months', () => {
    const ids = skillAreas.flatMap((area) => [...lessonsOf(area)]);
    expect(ids.length).to.be.at.least(52);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const area of skillAreas) {
      const months = defaultThemes.filter((theme) => theme.area === area).length;
      expect(lessonsOf(area).length, area).to.be.at.least(months * 5);
      for (const id of lessonsOf(area)) expect(areaOfLesson(id)).to.equal(area);
    }
    expect(isLessonId('saying-hello')).to.be.true;
    for (const other of ['', 'toString', 'hello']) expect(isLessonId(other), other).to.be.false;
  });
});

describe('the lessons of a year', () => {
  it('are one for each meeting, of the area of its month, none twice', () => {
    const given = lessonsOfYear(group);
    expect(given.size).to.equal(52);
    expect(new Set(given.values()).size).to.equal(52);
    for (const { id, month } of meetingsOf(group))
      expect(areaOfLesson(given.get(id) ?? '')).to.equal(defaultThemes[month - 1]?.area);
  });

  it('go on where the last month of the area stopped', () => {
    const social = lessonsOf('social');
    expect(inMonth(group, 3)).to.deep.equal(social.slice(0, 5));
    expect(inMonth(group, 7)).to.deep.equal(social.slice(5, 9));
    expect(inMonth(group, 10)).to.deep.equal(social.slice(9, 13));
  });

  it('wait for the next meeting where one is cancelled or lies in a break', () => {
    const changes = [{ kind: 'cancelled', day: '2026-03-10' }] as const;
    const breaks = [{ from: '2026-03-17', to: '2026-03-17' }];
    const [first, second] = lessonsOf('social');
    expect(inMonth({ ...group, changes, breaks }, 3).slice(0, 4)).to.deep.equal([
      first,
      undefined,
      undefined,
      second,
    ]);
  });

  it('follow the order in which meetings are held, also when they are moved or added', () => {
    const changes = [
      { kind: 'moved', day: '2026-03-03', to: '2026-03-12' },
      { kind: 'added', day: '2026-03-11' },
    ] as const;
    const settings = { ...group, changes };
    const held = meetingsOf(settings).filter(({ month }) => month === 3);
    expect(held.map(({ id }) => id).slice(0, 3)).to.deep.equal([
      '2026-03-10',
      'added-2026-03-11',
      '2026-03-03',
    ]);
    expect(held.map((meeting) => lessonFor(settings, meeting))).to.deep.equal(
      lessonsOf('social').slice(0, 6),
    );
  });

  it('are none where an area is used up: nothing is taught twice', () => {
    const changes = [1, 2, 3].map((day) => ({ kind: 'added', day: `2026-06-0${day}` }) as const);
    const lessons = inMonth({ ...group, changes }, 6);
    const taught = lessons.filter(Boolean);
    expect(taught).to.deep.equal(lessonsOf('thoughts'));
    expect(lessons.length).to.be.above(taught.length);
  });

  it('are those of the host’s own themes', () => {
    const themes = defaultThemes.map((theme) => ({ ...theme, area: 'coping' as const }));
    expect(inMonth({ ...group, themes }, 1)[0]).to.equal('how-stress-shows');
  });

  it('that the host chose stand, and are not taught again', () => {
    const chosen: LessonSettings = {
      ...group,
      lessons: [
        { meeting: '2026-03-10', lesson: 'saying-hello' },
        { meeting: '2026-03-17', lesson: 'listening-well' },
        { meeting: '2019-01-01', lesson: 'keep-talking' },
      ],
    };
    expect(inMonth(chosen, 3).slice(0, 4)).to.deep.equal([
      'keep-talking',
      'saying-hello',
      'listening-well',
      'places-to-meet',
    ]);
    expect([...lessonsOfYear(chosen).values()].filter((id) => id === 'listening-well')).to.have.length(1);
  });

  it('never repeat, whatever day a year begins on, by the calendar and from the start', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -15_000, max: 15_000 }),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('calendar' as const, 'from-start' as const),
        (days, weekday, months) => {
          const settings = {
            ...group,
            start: addDays('2026-01-01', days),
            meets: { weekday, time: '18:00' },
            months,
          };
          const held = meetingsOf(settings).filter(isHeld);
          const given = lessonsOfYear(settings);
          expect(given.size).to.equal(held.length);
          expect(new Set(given.values()).size).to.equal(held.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are none without a start', () => {
    expect(lessonsOfYear({ ...group, start: undefined } as unknown as LessonSettings).size).to.equal(0);
  });
});
