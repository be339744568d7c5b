import { addDays } from '../day-math.js';
import { isPlainDate, type PlainDate } from '../plain-date.js';
import type { Change } from './changes.js';
import { fold } from './fold.js';
import { readDay } from './read-days.js';
import { isObject, itemsOf, textsOf, written } from './read-lists.js';
import { readMeets } from './read-meets.js';
import { readMinutes } from './read-words.js';
import type { Found } from './read-year.js';
import type { Texts } from './settings.js';
import type { AttributeSource } from './source.js';

type Fields = Readonly<Record<string, unknown>>;

const verbs: readonly (readonly [RegExp, 'cancel' | 'move' | 'add'])[] = [
  [/^cancel/, 'cancel'],
  [/^(mov|muev|cambi)/, 'move'],
  [/^(add|agreg|anad)/, 'add'],
];

/** "move 2026-03-10 to 2026-03-12 19:00" as the fields that JSON would have. */
function fieldsOf(text: string): Fields | undefined {
  const [, word = '', rest = ''] = /^(\p{L}+)\s*:?\s+(.+)$/u.exec(text.trim()) ?? [];
  const verb = verbs.find(([pattern]) => pattern.test(fold(word)))?.[1];
  if (verb === undefined) return undefined;
  const [day = '', to] = rest.split(/\s*(?:\sto\s|\sa\s(?!las?\s)|->|→)\s*/i);
  return { [verb]: day, ...(to === undefined ? {} : { to }) };
}

/** Day and clock time of "2026-03-12 19:00", "2026-03-12" or "7 pm"; undefined where something cannot be read. */
function momentOf(text: string): { readonly day?: PlainDate; readonly time?: string } | undefined {
  const [, first = '', last = ''] =
    /^(\d{4}-\S*?|\d{1,2}\/\d{1,2}\/\d{4})?(?:(?:^|[\sT,]+)(.*))?$/.exec(text.trim()) ?? [];
  const day = first === '' ? undefined : first;
  if (day !== undefined && !isPlainDate(day)) return undefined;
  // A weekday makes it a text that the reader of weekly meetings knows.
  const meets = last === '' ? undefined : readMeets(`Monday ${last}`);
  if (meets && !('value' in meets)) return undefined;
  if (day === undefined && meets === undefined) return undefined;
  return { ...(day === undefined ? {} : { day }), ...(meets ? { time: meets.value.time } : {}) };
}

/** What to write in place of a change that cannot be read: the same act, with the days that somebody wrote. */
function suggestionFor(fields: Fields | undefined, item: string): string {
  const someDay = item.match(/\d{4}-\d{2}-\d{2}/g)?.find(isPlainDate);
  const day = (value: unknown, otherwise = someDay): PlainDate => {
    const [text = ''] = String(typeof value === 'string' ? value : '').split(/[\sT,]+/);
    const read = readDay(text);
    if ('value' in read) return read.value;
    return /\d/.test(text) ? read.suggestion : (otherwise ?? read.suggestion);
  };
  if (fields && 'move' in fields) {
    const from = day(fields['move']);
    return `move ${from} to ${day(fields['to'], addDays(from, 1))} 18:00`;
  }
  if (fields && 'add' in fields) return `add ${day(fields['add'])} 18:00`;
  return `cancel ${day(fields?.['cancel'])}`;
}

/** One change; undefined where it cannot be read, which is told to `found`. */
function readChange(item: unknown, found: Found): Change | undefined {
  const fields = typeof item === 'string' ? fieldsOf(item) : isObject(item) ? item : undefined;
  const say = (key: string): string | undefined => {
    const value = fields?.[key];
    return typeof value === 'string' ? value : undefined;
  };
  const texts = (key: string): Texts | undefined => textsOf(fields?.[key], 'changes', found);
  const unreadable = () => {
    const text = written(item);
    found('change-unreadable', 'changes', text, suggestionFor(fields, text));
    return undefined;
  };
  const note = texts('note');
  const place = texts('place');
  const words = { ...(place ? { place } : {}), ...(note ? { note } : {}) };

  const cancelled = momentOf(say('cancel') ?? '');
  if (cancelled?.day) return { kind: 'cancelled', day: cancelled.day, ...(note ? { note } : {}) };

  const time = say('time');
  const own = time === undefined ? undefined : momentOf(time);
  if (time !== undefined && !own?.time) return unreadable();

  const moved = momentOf(say('move') ?? '');
  if (moved?.day) {
    const said = say('to');
    const to = said === undefined ? {} : momentOf(said);
    if (!to || (said === undefined && !own && !place)) return unreadable();
    const clock = to.time ?? own?.time;
    return {
      kind: 'moved',
      day: moved.day,
      to: to.day ?? moved.day,
      ...(clock ? { time: clock } : {}),
      ...words,
    };
  }

  const added = momentOf(say('add') ?? '');
  if (!added?.day) return unreadable();
  const minutes = fields?.['duration'];
  const duration = minutes === undefined ? undefined : readMinutes(String(written(minutes)));
  if (duration && !('value' in duration)) {
    found(duration.code, 'changes', written(item), `add ${added.day} 18:00`);
  }
  const clock = added.time ?? own?.time;
  return {
    kind: 'added',
    day: added.day,
    ...(clock ? { time: clock } : {}),
    ...(duration && 'value' in duration ? { duration: duration.value } : {}),
    ...words,
  };
}

/**
 * Meetings that are moved, cancelled or added. In JSON a list of `{ cancel: "2026-03-10", note }`,
 * `{ move: "2026-03-10", to: "2026-03-12 19:00", place, note }` and `{ add: "2026-03-14 10:00", duration, place, note }`;
 * as text, between `;`, `|` or line ends, "cancel 2026-03-10", "move 2026-03-10 to 2026-03-12 19:00",
 * "add 2026-03-14 10:00", also in Spanish. Undefined where there are none.
 */
export function readChanges(source: AttributeSource, found: Found): readonly Change[] | undefined {
  const given = source.get('changes') ?? '';
  const items = itemsOf(/^\s*\[/.test(given) ? given : given.replaceAll(';', '\n'));
  const changes = items.flatMap((item) => (item === '' ? [] : (readChange(item, found) ?? [])));
  return changes.length > 0 ? changes : undefined;
}
