import { mistake, type Read } from './problem.js';

/** The id of a program that does not name itself. */
export const defaultId = 'default';

const usable = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/**
 * A program's id: letters, digits, `.`, `_` and `-`, at most 64. It names databases and channels, so it is kept
 * exactly as written.
 */
export function readId(given: string): Read<string> {
  const id = given.trim().normalize('NFC');
  return usable.test(id) ? { value: id } : mistake('id-unusable', idFrom(id));
}

/** The nearest id that can be used, the same for the same text: also what is suggested, so nothing moves later. */
function idFrom(text: string): string {
  const id = text.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '');
  let short = '';
  for (const letter of id) if (short.length + letter.length <= 64) short += letter;
  return short.replace(/-+$/, '') || defaultId;
}
