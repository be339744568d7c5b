import { cleanText, isBlank } from '../text.js';
import { longestEntry, type EntryBody } from './entry.js';

/** Whether nothing was said: no word, no mood, no topic, no victory. The question above it says nothing yet. */
export const isBlankEntry = ({ text, mood, topics, victory }: EntryBody): boolean =>
  isBlank(text) && mood === undefined && topics.length === 0 && victory === undefined;

/** How long the text is, where it is longer than an entry keeps (UTF-16 code units). It stays in the draft, whole. */
export function tooLongBy({ text }: Pick<EntryBody, 'text'>): number | undefined {
  if (text.length <= longestEntry) return undefined;
  const { length } = cleanText(text);
  return length > longestEntry ? length : undefined;
}
