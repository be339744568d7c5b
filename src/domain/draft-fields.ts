import { isPlainDate } from './plain-date.js';

/** Fields of something whose shape is not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; of anything else none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Own fields only: a host page may have put things on `Object.prototype`. */
export const own = (fields: Fields, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(fields, name) ? fields[name] : undefined;

/** Fields that this version does not know stay: a newer page may have written them. */
export const unknown = (fields: Fields, known: readonly string[]): Fields => {
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    if (!known.includes(name) && name !== '__proto__') rest[name] = fields[name];
  }
  return rest;
};

/** A text of any length; empty where there is none. */
export const text = (fields: Fields, name: string): string => {
  const value = own(fields, name);
  return typeof value === 'string' ? value : '';
};

/** A list of anything; empty where there is none. */
export const list = (fields: Fields, name: string): readonly unknown[] => {
  const value = own(fields, name);
  return Array.isArray(value) ? value : [];
};

/** The texts of a list; what is no text is left out. */
export const texts = (fields: Fields, name: string): readonly string[] =>
  list(fields, name).filter((item) => typeof item === 'string');

/** A choice, where it is one of those that are known. */
export const oneOf = <T extends string>(fields: Fields, name: string, values: readonly T[]): T | undefined =>
  values.find((value) => value === own(fields, name));

/** A field that is only there where it has a value. */
export const optional = <Name extends string, T>(
  name: Name,
  value: T | undefined,
): { readonly [N in Name]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: T };

/** A day that exists, under its name. */
export const dayField = <Name extends string>(
  fields: Fields,
  name: Name,
): { readonly [N in Name]?: string } => {
  const value = text(fields, name);
  return optional(name, isPlainDate(value) ? value : undefined);
};

/** A whole number in a stretch, both ends included. */
export const whole = (value: unknown, from: number, to: number): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to
    ? value
    : undefined;
