import { longestAnswer, longestBy } from '../domain/replies/answer.js';
import { shortText } from '../domain/text.js';
import { z } from '../domain/zod.js';

/** UUID (RFC 9562), small letters. */
export const uuid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** RFC 3339. */
export const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/));
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const language = z.string().check(z.regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$/));
const programId = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u));
const count = z.int().check(z.minimum(0));
const line = z.string().check(z.maxLength(shortText));
const told = z.string().check(z.maxLength(2_000));

const kind = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));

const reference = { iml: z.literal(1), id: uuid, program: programId, sender: uuid, withdrawalKey: key };

/** One revision of one record, as a page posts it. */
export const parcelSchema = z.looseObject({
  ...reference,
  type: z.literal('parcel'),
  mailbox: z.optional(key),
  name: z.optional(line),
  word: z.optional(line),
  record: z.looseObject({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    kind,
    schema: count,
    revision: z.looseObject({ number: count, tag: z.string().check(z.maxLength(64)) }),
  }),
  order: count,
  pressedAt: moment,
  purpose: told,
  readers: told,
  language,
  body: z.looseObject({}),
});

/** The wish to take a parcel back. */
export const withdrawalSchema = z.looseObject({ ...reference, type: z.literal('withdrawal') });

/** What says that a parcel is kept, or taken back. */
export const receiptSchema = z.looseObject({ id: uuid, status: z.enum(['accepted', 'withdrawn']) });

/** What a device asks where answers wait. `mailbox` is the one that came with its parcels. */
export const questionSchema = z.looseObject({
  iml: z.literal(1),
  type: z.literal('ask-replies'),
  program: programId,
  mailbox: key,
  after: count,
});

/** Answers after `after`, the earliest change first, and the mark to go on from. */
export const repliesSchema = z.looseObject({
  replies: z
    .array(
      z.looseObject({
        id: uuid,
        seq: count,
        parcel: uuid,
        record: z.looseObject({ id: z.string(), kind }),
        seenAt: z.nullable(moment),
        text: z.nullable(z.string().check(z.maxLength(longestAnswer))),
        by: z.nullable(z.string().check(z.maxLength(longestBy))),
        language,
        at: z.nullable(moment),
        status: z.enum(['accepted', 'withdrawn']),
      }),
    )
    .check(z.maxLength(100)),
  next: count,
});

/** Why something was not taken. */
export const refusalSchema = z.looseObject({ error: z.string() });
