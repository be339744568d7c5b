import type { Parcel } from './types.js';

/** A name and what stands under it. */
export type Field = readonly [name: string, value: string];

const words = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();

/** Every single value below, with the way to it; numbers of a list begin with 1. What is empty is left out. */
function leaves(value: unknown, way: readonly string[] = []): readonly Field[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string') return [[way.join(' '), value]];
  if (typeof value === 'number' || typeof value === 'boolean') return [[way.join(' '), String(value)]];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => leaves(item, [...way, String(at + 1)]));
  return Object.keys(value).flatMap((key) =>
    leaves((value as Record<string, unknown>)[key], [...way, words(key)]),
  );
}

/** A body as lines that a person can read: `steps 1 what: Call the choir`. */
export const bodyText = (body: unknown): string =>
  leaves(body)
    .map(([name, value]) => (name === '' ? value : `${name}: ${value}`))
    .join('\n');

/**
 * A parcel as flat fields: first what a reader looks for (`date`, `from`, `what`, `text`), then what the person was
 * promised, then every answer as a field of its own (`goal_steps_1_what`), then what finds the parcel again.
 */
export function flatFields(parcel: Parcel): readonly Field[] {
  const { record, name = '', word = '' } = parcel;
  const field = (way: string): string => way.replace(/ /g, '_');
  return [
    // As a person writes it; the zone is told since the reader's may be another one.
    ['date', `${parcel.pressedAt.slice(0, 16).replace('T', ' ')} UTC`],
    ['from', name],
    ['word', word],
    ['what', words(record.kind)],
    ['text', bodyText(parcel.body)],
    ['purpose', parcel.purpose],
    ['readers', parcel.readers],
    ...leaves(parcel.body).map(([way, value]): Field => [
      field(`${words(record.kind)} ${way}`.trim()),
      value,
    ]),
    ['id', parcel.id],
    ['program', parcel.program],
    ['sender', parcel.sender],
    ['record', record.id],
    ['revision', `${record.revision.number}-${record.revision.tag}`],
    ['order', String(parcel.order)],
    ['language', parcel.language],
  ];
}
