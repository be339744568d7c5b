import { longText, shortText } from '../text.js';
import type { OutingBody } from './outing.js';

/** Answers that fit on a line; the others are free. */
export const shortNames = ['where', 'partner', 'skill', 'ownRole'] as const;

/** Free answers of an outing. */
export const longNames = [
  'there',
  'back',
  'easier',
  'leaveEarly',
  'calmPlace',
  'askCoach',
  'before',
  'after',
  'practised',
  'didWell',
  'feedbackGave',
  'feedbackGot',
  'victory',
  'inTheWay',
  'nextTime',
  'iSaw',
  'theySaw',
  'notRight',
] as const;

/** Every text of an outing. */
export const textNames = [...shortNames, ...longNames] as const;
/** Name of a text of an outing. */
export type TextName = (typeof textNames)[number];

/** Longest text under a name, in UTF-16 code units. */
export const limitOf = (name: TextName): number =>
  (shortNames as readonly string[]).includes(name) ? shortText : longText;

/** Names and texts of one outing, in the order of the page. */
export const textsOf = (outing: OutingBody): readonly (readonly [TextName, string])[] =>
  textNames.map((name) => [name, outing[name]]);
