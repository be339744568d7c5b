// @ts-check
import { isLanguage, isMailbox, isProgram, sha256, storable } from './message.mjs';

/** The longest answer and the longest name under it, in characters. */
export const LONGEST = { text: 2000, by: 80 };

/**
 * What a sender's device asks: the answers in its mailbox after a place in the server's sequence.
 * @typedef {{ program: string, mailboxHash: string, after: number }} Question
 */

/**
 * @param {unknown} input parsed JSON
 * @returns {Question | undefined} undefined where it is no question
 */
export function readQuestion(input) {
  if (typeof input !== 'object' || input === null) return undefined;
  const { iml, type, program, mailbox, after = 0 } = /** @type {Record<string, unknown>} */ (input);
  if (iml !== 1 || type !== 'ask-replies' || !isProgram(program) || !isMailbox(mailbox)) return undefined;
  if (typeof after !== 'number' || !Number.isSafeInteger(after) || after < 0) return undefined;
  return { program: /** @type {string} */ (storable(program)), mailboxHash: sha256(mailbox), after };
}

/**
 * Reads what a coach's device or page wants to say.
 * @param {unknown} input `{ text?, by?, seen?, language? }`
 * @returns {{ change: import('./replies.mjs').Change } | { problems: string[] }}
 */
export function readChange(input) {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { problems: ['not a JSON object'] };
  const { text, by, seen, language } = /** @type {Record<string, unknown>} */ (input);
  const said = { text: line(text), by: line(by) };
  /** @type {string[]} */
  const problems = [];
  for (const name of /** @type {const} */ (['text', 'by'])) {
    const value = said[name];
    if (value === false || lengthOf(value) > LONGEST[name])
      problems.push(`${name}: text of at most ${LONGEST[name]} characters, or null`);
  }
  if (seen !== undefined && typeof seen !== 'boolean') problems.push('seen: true or false');
  if (language !== undefined && !isLanguage(language)) problems.push('language: a tag, such as "en"');
  if (problems.length > 0) return { problems };
  return { change: /** @type {import('./replies.mjs').Change} */ ({ ...said, seen, language }) };
}

/**
 * @param {unknown} value
 * @returns {string | null | undefined | false} tidied text; null for none, undefined for "as it is", false for what is
 *   no text
 */
function line(value) {
  if (value === undefined || value === null) return value;
  if (typeof value !== 'string') return false;
  // Forms send every line break as two signs.
  const tidy = String(storable(value.replaceAll('\r\n', '\n'))).trim();
  return tidy === '' ? null : tidy;
}

/**
 * As fields of a page and the kit count.
 * @param {unknown} value
 */
const lengthOf = (value) => (typeof value === 'string' ? value.length : 0);
