import { isPlainDate } from '../plain-date.js';
import { cleanText } from '../text.js';
import { z } from '../zod.js';
import { longestAnswer, longestBy } from './answer.js';

/** Most replies of one answer of a site. While so many come, the device asks on. */
export const mostReplies = 100;

const id = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i), z.toLowerCase());
const moment = z.string().check(
  z.regex(
    /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  ),
  z.refine((text) => isPlainDate(text.slice(0, 10))),
);
const words = (most: number) => z.string().check(z.overwrite(cleanText), z.maxLength(most));
const count = z.int().check(z.gte(0));

/** What a coach said about one parcel, as a site tells it. Fields that this version does not know are left out. */
const replySchema = z.object({
  id,
  seq: count,
  parcel: id,
  seenAt: z.nullable(moment),
  text: z.nullable(words(longestAnswer)),
  by: z.nullable(words(longestBy)),
  language: z.string().check(z.regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)),
  at: z.nullable(moment),
  status: z.enum(['accepted', 'withdrawn']),
});

/** One reply for each parcel: a later word of the coach has the same id and a higher `seq`. */
export type Reply = z.infer<typeof replySchema>;

const pageSchema = z.object({ replies: z.array(z.unknown()).check(z.maxLength(mostReplies)), next: count });

/** Replies after a mark, and the mark to go on from. */
export interface ReplyPage {
  readonly replies: readonly Reply[];
  readonly next: number;
  /** As many as one answer holds: there may be more. */
  readonly isFull: boolean;
}

/**
 * Checks a site's answer. Undefined where it is none, or where one reply of it is none: then nothing of it is taken,
 * and what was kept stays.
 */
export function readReplyPage(value: unknown, after: number): ReplyPage | undefined {
  const page = z.safeParse(pageSchema, value);
  if (!page.success) return undefined;
  const replies = z.safeParse(z.array(replySchema), page.data.replies);
  if (!replies.success) return undefined;
  const { next } = page.data;
  const isFull = replies.data.length === mostReplies;
  // A site that never comes to an end would be asked for ever.
  return next < after || (isFull && next === after) ? undefined : { replies: replies.data, next, isFull };
}
