import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day-math.js';
import type { PlanWish } from '../../../../src/domain/program-year/plan/edits.js';
import { addedAt } from '../../../../src/domain/program-year/plan/fields.js';
import { lessonsOf } from '../../../../src/domain/program-year/lesson-ids.js';
import { readProgram } from '../../../../src/domain/program-year/plan/read-program.js';
import type { ProgramSettings } from '../../../../src/domain/program-year/settings.js';
import { skillAreas } from '../../../../src/domain/program-year/skill-areas.js';

/** A day near the others, so that edits meet. */
const day = fc.integer({ min: 0, max: 20 }).map((weeks) => addDays('2026-01-06', weeks * 7));
const time = fc.constantFrom('09:00', '18:00', '19:30');
const words = fc.stringMatching(/^[\p{L}<>${}#[\]"' ]{1,20}$/u).map((text) => `x${text}x`);
const texts = fc.oneof(
  words.map((text) => ({ '': text })),
  fc.record({ en: words, es: words }),
);

const meeting = fc.oneof(
  fc.record({ kind: fc.constant('cancelled' as const), day, note: texts }, { requiredKeys: ['kind', 'day'] }),
  fc.record(
    { kind: fc.constant('moved' as const), day, to: day, time, place: texts, note: texts },
    { requiredKeys: ['kind', 'day', 'to'] },
  ),
);
const added = fc.record(
  { kind: fc.constant('added' as const), day, time, note: texts },
  { requiredKeys: ['kind', 'day'] },
);
const theme = fc.record({ title: texts, area: fc.constantFrom(...skillAreas) });
const gone = fc.constant(null);

const ownLesson = fc.record(
  {
    // Beside the lessons that are chosen: one of its own stands in their place.
    meeting: day.map((at) => `added-${at}`),
    title: texts,
    aim: texts,
    steps: fc.array(texts, { maxLength: 3 }),
    questions: fc.array(texts, { maxLength: 2 }),
    tryIt: texts,
    prompt: texts,
  },
  { requiredKeys: ['meeting', 'title', 'steps', 'questions'] },
);

/** Any change that a coach can wish for. */
export const wish: fc.Arbitrary<PlanWish> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), theme)
    .map(([month, value]): PlanWish => ({ kind: 'theme', at: String(month), value })),
  meeting.map((value): PlanWish => ({ kind: 'meeting', at: value.day, value })),
  day.map((at): PlanWish => ({ kind: 'meeting', at, value: null })),
  added.map((value): PlanWish => ({ kind: 'added', at: addedAt(value), value })),
  day.map((at): PlanWish => ({ kind: 'added', at, value: null })),
  fc
    .tuple(day, fc.oneof(gone, fc.integer({ min: 0, max: 20 })))
    .map(([at, days]): PlanWish => ({ kind: 'break', at, value: days === null ? null : addDays(at, days) })),
  fc.oneof(gone, texts).map((value): PlanWish => ({ kind: 'place', at: '', value })),
  time.map((value): PlanWish => ({ kind: 'time', at: '', value })),
  ownLesson.map((value): PlanWish => ({ kind: 'own-lesson', at: value.meeting, value })),
  fc
    .tuple(day, fc.oneof(gone, fc.constantFrom(...lessonsOf('social'))))
    .map(([at, value]): PlanWish => ({ kind: 'lesson', at, value })),
);

/** What a host says: read from a `program.json`, as on a page. */
export const host: fc.Arbitrary<ProgramSettings> = fc
  .record(
    {
      breaks: fc.array(fc.tuple(day, fc.integer({ min: 0, max: 14 })), { maxLength: 3 }),
      changes: fc.array(fc.oneof(meeting, added), { minLength: 1, maxLength: 4 }),
      lessons: fc.uniqueArray(fc.record({ meeting: day, lesson: fc.constantFrom(...lessonsOf('social')) }), {
        selector: (choice) => choice.meeting,
        minLength: 1,
        maxLength: 3,
      }),
      place: texts,
      themes: fc.array(theme, { minLength: 12, maxLength: 12 }),
    },
    { requiredKeys: ['breaks'] },
  )
  .map(({ breaks, ...said }) => ({
    ...readProgram({ programId: 'sample', start: '2026-01-05', meets: 'Tuesday 18:00' }).settings,
    ...said,
    breaks: breaks.map(([from, days]) => ({ from, to: addDays(from, days) })),
  }));
