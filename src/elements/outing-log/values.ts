import type { KitDraft } from '../../context/program.js';
import { dayInHead, type OutingBody, type OutingDraft } from '../../domain/outing/outing.js';
import type { KitRecord, PastVersion } from '../../domain/record.js';
import type { Heading } from '../base/writing.js';

/** An outing as the store gives it. */
export type Outing = KitRecord<'outing'>;

/** What a tab was writing of an outing. */
export type FoundDraft = KitDraft<'outing'>;

/** A past text of an outing. */
export type OutingVersion = PastVersion<'outing'>;

/** What holds for every outing of the person. */
export type OutingOwn = KitRecord<'outing-own'>;

/** An outing's goals stand in its draft, and in its record's head; its day in both. */
export const outingHeading: Heading<'outing'> = {
  read: ({ body, links }): OutingDraft => ({ ...body, links }),
  head: (draft) => ({ day: dayInHead(draft), links: draft.links ?? [] }),
  body: ({ links: _links, typed: _typed, ...body }): OutingBody => body,
};
