import type { KitDraft } from '../../context/program.js';
import type { EntryBody, EntryDraft } from '../../domain/journal/entry.js';
import type { KitRecord, PastVersion } from '../../domain/record.js';
import type { Heading } from '../base/writing.js';

/** An entry as the store gives it. */
export type Entry = KitRecord<'journal-entry'>;

/** What a tab was writing of an entry. */
export type FoundDraft = KitDraft<'journal-entry'>;

/** A past text of an entry. */
export type EntryVersion = PastVersion<'journal-entry'>;

/** What a person made for their journal. */
export type OwnRecord = KitRecord<'journal-own'>;

/** An entry's day and links stand in its draft, and in its record's head. */
export const entryHeading: Heading<'journal-entry'> = {
  read: ({ body, day, links }): EntryDraft => ({ ...body, ...(day ? { day } : {}), links }),
  head: ({ day, links }) => ({ ...(day ? { day } : {}), links: links ?? [] }),
  body: ({ day: _day, links: _links, ...body }): EntryBody => body,
};
