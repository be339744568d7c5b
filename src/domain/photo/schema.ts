import { z } from '../zod.js';
import { isBase64, longestData, longestSide } from './photo.js';

const side = z.int().check(z.gte(1), z.lte(longestSide));

/** The body of a photo, version 1. Fields that this version does not know stay. */
export const photoSchema = z.looseObject({
  data: z.string().check(z.maxLength(longestData), z.refine(isBase64)),
  width: side,
  height: side,
});
