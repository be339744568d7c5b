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
  whole,
  type Fields,
} from '../draft-fields.js';
import { emptyCirclePerson, meetings, type CirclePersonDraft } from './circle.js';
import { mostMoney } from '../money/currency.js';
import { isClockTime } from './clock.js';
import { amountNames, countNames, mostComing, payers, type OutingCost, type TypedCost } from './cost.js';
import { answers, companions, ideaGivers, outingStates, roles } from './choices.js';
import type { OutingDraft } from './outing.js';
import { emptyOutingOwn, type Helper, type OutingOwnBody } from './own.js';
import { textNames } from './texts.js';

const outingFields = [
  ...textNames,
  'state',
  'day',
  'time',
  'with',
  'idea',
  'bothLike',
  'open',
  'role',
  'aboutCoach',
  'links',
  'cost',
  'typed',
];

const amount = (fields: Fields, name: string): number | undefined => whole(own(fields, name), 0, mostMoney);

const cost = (value: unknown): OutingCost | undefined => {
  const fields = fieldsOf(value);
  const currency = text(fields, 'currency');
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  const read: Record<string, unknown> = {
    ...unknown(fields, ['currency', 'payer', ...amountNames, ...countNames]),
    currency,
    ...optional('payer', oneOf(fields, 'payer', payers)),
  };
  for (const name of amountNames) Object.assign(read, optional(name, amount(fields, name)));
  for (const name of countNames) Object.assign(read, optional(name, whole(own(fields, name), 1, mostComing)));
  return read as unknown as OutingCost;
};

const typed = (value: unknown): TypedCost | undefined => {
  const fields = fieldsOf(value);
  const read: Record<string, string> = {};
  for (const name of [...amountNames, ...countNames])
    if (typeof own(fields, name) === 'string') read[name] = text(fields, name);
  return Object.keys(read).length > 0 ? read : undefined;
};

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
    ...optional('cost', cost(own(fields, 'cost'))),
    ...optional('typed', typed(own(fields, 'typed'))),
    ...optional('with', oneOf(fields, 'with', companions)),
    ...optional('idea', oneOf(fields, 'idea', ideaGivers)),
    ...optional('bothLike', oneOf(fields, 'bothLike', answers)),
    ...optional('open', oneOf(fields, 'open', answers)),
    ...optional('role', oneOf(fields, 'role', roles)),
    ...optional('aboutCoach', own(fields, 'aboutCoach') === true ? true : undefined),
    state: oneOf(fields, 'state', outingStates) ?? 'idea',
    ...('links' in fields ? { links: texts(fields, 'links') } : {}),
  };
}

/** Somebody of the circle. */
export function readCirclePersonDraft(value: unknown): CirclePersonDraft {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, [...Object.keys(emptyCirclePerson), 'again', 'links']),
    name: typeof value === 'string' ? value : text(fields, 'name'),
    where: text(fields, 'where'),
    ...optional('again', oneOf(fields, 'again', meetings)),
    ...('links' in fields ? { links: texts(fields, 'links') } : {}),
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
