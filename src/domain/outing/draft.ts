import {
  dayField,
  fieldsOf,
  list,
  oneOf,
  optional,
  own,
  text,
  texts,
  unknown,
  type Fields,
} from '../draft-fields.js';
import { emptyCirclePerson, meetings, type CirclePersonBody } from './circle.js';
import { isClockTime } from './clock.js';
import { answers, companions, emptyOuting, ideaGivers, outingStates, roles, type OutingDraft } from './outing.js';
import { emptyOutingOwn, type Helper, type OutingOwnBody } from './own.js';
import { textNames } from './texts.js';

const outingFields = [
  ...Object.keys(emptyOuting),
  'day',
  'time',
  'with',
  'idea',
  'bothLike',
  'open',
  'role',
  'aboutCoach',
  'links',
];

const allTexts = (fields: Fields): Pick<OutingDraft, (typeof textNames)[number]> => {
  const read: Partial<Record<(typeof textNames)[number], string>> = {};
  for (const name of textNames) read[name] = text(fields, name);
  return read as Pick<OutingDraft, (typeof textNames)[number]>;
};

/**
 * As much of an outing as can be read from a draft, whatever wrote it: never throws, keeps every text however long,
 * and leaves out only choices, days and times that mean nothing. The others below do the same.
 */
export function readOutingDraft(value: unknown): OutingDraft {
  const fields = fieldsOf(value);
  const time = text(fields, 'time');
  return {
    ...unknown(fields, outingFields),
    ...allTexts(typeof value === 'string' ? { where: value } : fields),
    ...dayField(fields, 'day'),
    ...optional('time', isClockTime(time) ? time : undefined),
    ...optional('with', oneOf(fields, 'with', companions)),
    ...optional('idea', oneOf(fields, 'idea', ideaGivers)),
    ...optional('bothLike', oneOf(fields, 'bothLike', answers)),
    ...optional('open', oneOf(fields, 'open', answers)),
    ...optional('role', oneOf(fields, 'role', roles)),
    ...optional('aboutCoach', own(fields, 'aboutCoach') === true ? true : undefined),
    state: oneOf(fields, 'state', outingStates) ?? 'idea',
    pictures: texts(fields, 'pictures'),
    ...('links' in fields ? { links: texts(fields, 'links') } : {}),
  };
}

/** Somebody of the circle. */
export function readCirclePersonDraft(value: unknown): CirclePersonBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, [...Object.keys(emptyCirclePerson), 'again']),
    name: typeof value === 'string' ? value : text(fields, 'name'),
    where: text(fields, 'where'),
    ...optional('again', oneOf(fields, 'again', meetings)),
  };
}

const helper = (value: unknown): Helper => {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, ['name', 'number']),
    name: typeof value === 'string' ? value : text(fields, 'name'),
    number: text(fields, 'number'),
  };
};

/** What holds for every outing. */
export function readOutingOwnDraft(value: unknown): OutingOwnBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, Object.keys(emptyOutingOwn)),
    helpers: list(fields, 'helpers').map(helper),
    partner: text(fields, 'partner'),
    partnerNumber: text(fields, 'partnerNumber'),
    mine: texts(fields, 'mine'),
    theirs: texts(fields, 'theirs'),
  };
}
