import { isPlainDate } from '../../plain-date.js';
import { dayField, shortField } from '../../schema-fields.js';
import { z } from '../../zod.js';
import { isLessonId } from '../lesson-ids.js';
import { skillAreas } from '../skill-areas.js';
import { mostEdits } from './edits.js';

/** Most languages of one text. */
const mostLanguages = 20;
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const languageTag = z.string().check(z.maxLength(35), z.regex(/^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*)?$/));

const texts = z
  .record(languageTag, shortField)
  .check(z.refine((given) => Object.keys(given).length <= mostLanguages));
const words = { place: z.exactOptional(texts), note: z.exactOptional(texts) };

const theme = z.object({ title: texts, area: z.enum(skillAreas) });
const cancelled = z.object({ kind: z.literal('cancelled'), day: dayField, note: z.exactOptional(texts) });
const moved = z.object({
  kind: z.literal('moved'),
  day: dayField,
  to: dayField,
  time: z.exactOptional(clock),
  ...words,
});
const added = z.object({
  kind: z.literal('added'),
  day: dayField,
  time: z.exactOptional(clock),
  duration: z.exactOptional(z.int().check(z.minimum(5), z.maximum(600))),
  ...words,
});
const lines = z.array(texts).check(z.maxLength(20));
const meetingId = z
  .string()
  .check(z.refine((at) => isPlainDate(/^(?:added-)?(\d{4}-\d\d-\d\d)(?:-\d{1,3})?$/.exec(at)?.[1] ?? '')));
const ownLesson = z.object({
  meeting: meetingId,
  title: texts,
  aim: z.exactOptional(texts),
  steps: lines,
  questions: lines,
  tryIt: z.exactOptional(texts),
  prompt: z.exactOptional(texts),
});
const lesson = z.string().check(z.refine(isLessonId));

const month = z.string().check(z.regex(/^([1-9]|1[0-2])$/));
const dayAndTime = z.string().check(
  z.regex(/^\S{10}( ([01]\d|2[0-3]):[0-5]\d)?$/),
  z.refine((at) => isPlainDate(at.slice(0, 10))),
);
const whole = z.literal('');

/** Each kind of field: where it stands, and what may stand there. */
const shapes = [
  ['theme', month, theme],
  ['meeting', dayField, z.union([cancelled, moved])],
  ['added', dayAndTime, added],
  ['break', dayField, dayField],
  ['place', whole, texts],
  ['time', whole, clock],
  ['lesson', meetingId, lesson],
  ['own-lesson', meetingId, ownLesson],
] as const;

const wishes = shapes.map(([kind, at, value]) =>
  z.object({ kind: z.literal(kind), at, value: z.nullable(value) }),
);
const edits = shapes.map(([kind, at, value]) =>
  z.looseObject({
    kind: z.literal(kind),
    at,
    value: z.nullable(value),
    was: z.nullable(value),
    on: dayField,
  }),
);

/** Whether a value stands where it belongs: a change on its own day, a lesson at its meeting, a break that does not end before it begins. */
function isInPlace({ kind, at, value }: { kind: string; at: string; value: unknown }): boolean {
  if (kind === 'break') return typeof value !== 'string' || value >= at;
  if (kind === 'own-lesson') return value === null || (value as { meeting: string }).meeting === at;
  if (kind !== 'meeting' && kind !== 'added') return true;
  return value === null || (value as { day: string }).day === at.slice(0, 10);
}

/** A change that came from elsewhere, such as a link. */
export const wishSchema = z.union(wishes).check(z.refine(isInPlace));

/** The body of a coach's edits, version 1. Fields that this version does not know stay. */
export const planSchema = z.looseObject({
  edits: z.array(z.union(edits).check(z.refine(isInPlace))).check(z.maxLength(mostEdits)),
  page: shortField,
  name: shortField,
});
