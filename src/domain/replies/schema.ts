import { textField } from '../schema-fields.js';
import { z } from '../zod.js';
import { longestAnswer, longestBy } from './answer.js';

/** The body of a coach's answer, version 1. Fields that this version does not know stay. */
export const answerSchema = z.looseObject({
  parcel: textField(64),
  seq: z.int().check(z.gte(0)),
  seenAt: z.exactOptional(textField(40)),
  text: textField(longestAnswer),
  by: textField(longestBy),
  language: textField(35),
  at: z.exactOptional(textField(40)),
  opened: z.boolean(),
});
