import type { SkillArea } from './skill-areas.js';

/**
 * The kit's lessons of each skill area in the order in which they are taught. Ids are kept in plans and links: one
 * that was released never changes. Five for each month of the area, since a month can have five meetings.
 */
const byArea = {
  goals: ['our-group', 'life-i-want', 'one-small-step', 'money-for-plans', 'when-plans-change'],
  'self-care': [
    'what-care-means',
    'good-sleep',
    'food-i-enjoy',
    'moving-my-way',
    'time-to-rest',
    'small-joys',
    'my-space',
    'quiet-minutes',
    'shape-of-a-day',
    'care-on-low-days',
  ],
  social: [
    'saying-hello',
    'keep-talking',
    'places-to-meet',
    'plan-an-outing',
    'names-and-faces',
    'inviting-someone',
    'being-invited',
    'joining-a-group',
    'what-makes-a-friend',
    'when-they-say-no',
    'first-time-there',
    'from-hello-to-friend',
    'keeping-in-touch',
    'room-for-me',
    'part-of-my-town',
  ],
  communication: [
    'listening-well',
    'what-my-body-says',
    'saying-what-i-need',
    'saying-no',
    'kind-feedback',
    'hearing-feedback',
    'a-hard-talk',
    'making-up',
    'calls-and-messages',
    'asking-for-respect',
  ],
  coping: [
    'how-stress-shows',
    'calm-my-body',
    'naming-feelings',
    'taking-a-pause',
    'who-i-lean-on',
    'plan-for-a-hard-day',
    'getting-through-a-bad-day',
    'what-i-can-change',
    'busy-hands',
    'what-got-me-through',
  ],
  thoughts: ['how-i-talk-to-me', 'thought-or-fact', 'another-way-to-see', 'old-beliefs', 'reasons-for-hope'],
  transition: ['what-i-take-along', 'my-circle', 'my-next-goals', 'saying-goodbye', 'giving-back'],
} as const satisfies Record<SkillArea, readonly string[]>;

/** The id of one of the kit's lessons of an area. */
export type LessonIdOf<A extends SkillArea> = (typeof byArea)[A][number];

/** The id of one of the kit's lessons. */
export type LessonId = LessonIdOf<SkillArea>;

/** The kit's lessons of one skill area, in the order in which they are taught. */
export const lessonsOf = <A extends SkillArea>(area: A): readonly LessonIdOf<A>[] => byArea[area];

/** The area of a lesson; undefined where the text is no lesson of the kit. */
export const areaOfLesson = (text: string): SkillArea | undefined =>
  (Object.keys(byArea) as SkillArea[]).find((area) => (byArea[area] as readonly string[]).includes(text));

/** Whether a text is the id of one of the kit's lessons. */
export const isLessonId = (text: string): text is LessonId => areaOfLesson(text) !== undefined;
