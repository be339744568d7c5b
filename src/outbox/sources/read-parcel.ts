import { textField } from '../../domain/schema-fields.js';
import { z } from '../../domain/zod.js';
import type { Parcel } from '../types.js';

const id = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i), z.toLowerCase());
const count = z.int().check(z.gte(0));
const language = z.string().check(z.regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));
const body = z.record(z.string(), z.unknown());
const record = z.object({
  id,
  kind: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/)),
  schema: count,
  revision: z.object({ number: count, tag: z.string().check(z.maxLength(64)) }),
});
const name = z.nullish(textField(300));

const sentSchema = z.object({
  id,
  program: textField(100),
  sender: z.string().check(z.maxLength(64)),
  name,
  record,
  order: count,
  pressedAt: z.nullish(textField(40)),
  receivedAt: z.nullish(textField(40)),
  purpose: textField(2_000),
  readers: textField(2_000),
  language,
  body,
});

const givenSchema = z.object({
  iml: z.literal(1),
  type: z.literal('given'),
  id,
  program: textField(100),
  name,
  record,
  givenAt: textField(40),
  language,
  body,
});

/** What a reader never learns: the key to take a parcel back stays with its person. */
const nothingToTakeBack = { withdrawalKey: '' };

const named = (given: string | null | undefined): { readonly name?: string } =>
  given === undefined || given === null || given === '' ? {} : { name: given };

/** A parcel as a site lists it; undefined where it is none. `endpoint` is the address that it was read from. */
export function readSent(
  value: unknown,
  from: { readonly endpoint: string; readonly format: string },
): Parcel | undefined {
  const read = z.safeParse(sentSchema, value);
  if (!read.success) return undefined;
  const { name: by, pressedAt, receivedAt, ...sent } = read.data;
  return { ...sent, ...named(by), pressedAt: pressedAt ?? receivedAt ?? '', ...from, ...nothingToTakeBack };
}

/** A parcel that was given by hand; undefined where it is none. Nothing was promised beside it, so that is empty. */
export function readGiven(value: unknown): Parcel | undefined {
  const read = z.safeParse(givenSchema, value);
  if (!read.success) return undefined;
  const { iml: _iml, type: _type, name: by, givenAt, ...given } = read.data;
  return {
    ...given,
    ...named(by),
    sender: '',
    order: 0,
    pressedAt: givenAt,
    purpose: '',
    readers: '',
    endpoint: '',
    format: 'given',
    ...nothingToTakeBack,
  };
}
