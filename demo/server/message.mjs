// @ts-check
import { createHash } from 'node:crypto';

/**
 * What a person sends: one revision of one record, as the kit's `json` format writes it.
 * @typedef {object} Parcel
 * @property {'parcel'} type
 * @property {string} id UUID in lower case, made once at the press of "Send"
 * @property {string} program
 * @property {string} sender UUID in lower case, random for each program and device
 * @property {string | undefined} name what the coach calls the person
 * @property {string | undefined} word the group word
 * @property {{ id: string, kind: string, schema: number, revision: { number: number, tag: string } }} record
 * @property {number} order counts up on the sender's device; says which revision is the newest
 * @property {string} purpose
 * @property {string} readers
 * @property {string} language
 * @property {Record<string, unknown>} body
 * @property {string | undefined} mailboxHash SHA-256 of the id under which the sender's device asks for answers, hex
 * @property {string | undefined} pressedAt when "Send" was pressed by the sender's clock, RFC 3339; never orders anything
 * @property {string} keyHash SHA-256 of the withdrawal key, hex; the key itself is never kept
 * @property {string} contentHash SHA-256 of everything sent but the group word, hex
 */

/**
 * The wish to take a parcel back.
 * @typedef {object} Withdrawal
 * @property {'withdrawal'} type
 * @property {string} id the parcel's
 * @property {string} program
 * @property {string} sender
 * @property {string} keyHash
 */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY = /^[A-Za-z0-9_-]{43}$/;
const LANGUAGE = /^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$/;
const NAME = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const PROGRAM = /^\S{1,100}$/;
const MOMENT = /^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;
const FORTY_THREE = '43 characters of base64url';
const MAX_DEPTH = 24;
const MAX_SCHEMA = 2 ** 31 - 1;

/**
 * @param {unknown} value
 * @returns {value is string} whether it has the form of an id
 */
export const isId = (value) => typeof value === 'string' && UUID.test(value);

/**
 * @param {unknown} value
 * @returns {value is string} whether it has the form of a mailbox's id
 */
export const isMailbox = (value) => typeof value === 'string' && KEY.test(value);

/**
 * @param {unknown} value
 * @returns {value is string} whether it has the form of a program's id
 */
export const isProgram = (value) => typeof value === 'string' && PROGRAM.test(value);

/**
 * @param {unknown} value
 * @returns {value is string} whether it has the form of a language tag
 */
export const isLanguage = (value) => typeof value === 'string' && value.length <= 35 && LANGUAGE.test(value);

/**
 * Reads a posted message. Fields it does not know are left alone, so that a newer kit can send more.
 * @param {unknown} input parsed JSON
 * @returns {{ message: Parcel | Withdrawal } | { problems: string[] }}
 */
export function readMessage(input) {
  const depth = depthOf(input, MAX_DEPTH);
  if (depth > MAX_DEPTH) return { problems: [`nested deeper than ${MAX_DEPTH} levels`] };
  const from = asObject(storable(input));
  if (from === undefined) return { problems: ['not a JSON object'] };

  /** @type {string[]} */
  const problems = [];
  /**
   * @template T
   * @param {string} field
   * @param {T} value
   * @param {boolean} right
   * @param {string} wanted
   * @returns {T}
   */
  const need = (field, value, right, wanted) => {
    if (!right) problems.push(`${field}: ${wanted}`);
    return value;
  };
  const text = (/** @type {string} */ field, /** @type {any} */ value, /** @type {number} */ most) =>
    /** @type {string} */ (need(field, value, isText(value, most), `text of at most ${most} characters`));
  const matching = (
    /** @type {string} */ field,
    /** @type {any} */ value,
    /** @type {RegExp} */ form,
    /** @type {string} */ wanted,
  ) => /** @type {string} */ (need(field, value, typeof value === 'string' && form.test(value), wanted));
  const id = (/** @type {string} */ field, /** @type {any} */ value) =>
    String(need(field, value, isId(value), 'a UUID')).toLowerCase();
  const count = (/** @type {string} */ field, /** @type {any} */ value, most = Number.MAX_SAFE_INTEGER) =>
    /** @type {number} */ (
      need(field, value, Number.isSafeInteger(value) && value >= 0 && value <= most, 'a whole number from 0')
    );

  need('iml', from.iml, from.iml === 1, 'must be 1');
  need('type', from.type, from.type === 'parcel' || from.type === 'withdrawal', '"parcel" or "withdrawal"');
  if (problems.length > 0) return { problems };
  const common = {
    id: id('id', from.id),
    program: matching('program', from.program, PROGRAM, 'a program id'),
    sender: id('sender', from.sender),
    keyHash: sha256(matching('withdrawalKey', from.withdrawalKey, KEY, FORTY_THREE)),
  };
  if (from.type === 'withdrawal') {
    return problems.length > 0 ? { problems } : { message: { type: 'withdrawal', ...common } };
  }

  const record = asObject(from.record) ?? {};
  const revision = asObject(record.revision) ?? {};
  const { word, ...content } = from;
  /** @type {Parcel} */
  const message = {
    type: 'parcel',
    ...common,
    name: from.name === undefined ? undefined : text('name', from.name, 300),
    word: word === undefined ? undefined : text('word', word, 300),
    record: {
      id: id('record.id', record.id),
      kind: matching('record.kind', record.kind, NAME, 'a kind, such as "goal"'),
      schema: count('record.schema', record.schema, MAX_SCHEMA),
      revision: {
        number: count('record.revision.number', revision.number),
        tag: text('record.revision.tag', revision.tag, 64),
      },
    },
    order: count('order', from.order),
    purpose: text('purpose', from.purpose, 2_000),
    readers: text('readers', from.readers, 2_000),
    language: matching('language', from.language, LANGUAGE, 'a language tag, such as "en"'),
    body: need('body', asObject(from.body) ?? {}, asObject(from.body) !== undefined, 'an object'),
    mailboxHash: readMailbox(need('mailbox', from.mailbox, isOptional(from.mailbox, isMailbox), FORTY_THREE)),
    pressedAt: moment(from.pressedAt),
    contentHash: sha256(canonical(content)),
  };
  return problems.length > 0 ? { problems } : { message };
}

/**
 * @param {unknown} value
 * @param {(value: unknown) => boolean} isRight
 */
const isOptional = (value, isRight) => value === undefined || value === null || isRight(value);

/**
 * @param {unknown} mailbox
 * @returns {string | undefined} hex
 */
const readMailbox = (mailbox) => (isMailbox(mailbox) ? sha256(mailbox) : undefined);

/**
 * A clock that is wrong must not keep a person's words out: what is no moment is left out.
 * @param {unknown} value
 * @returns {string | undefined} in UTC
 */
function moment(value) {
  if (typeof value !== 'string' || !MOMENT.test(value)) return undefined;
  const at = new Date(value);
  const text = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  return /^\d{4}-/.test(text) ? text : undefined;
}

/**
 * @param {unknown} value
 * @returns {string} hex
 */
export const sha256 = (value) => createHash('sha256').update(String(value)).digest('hex');

/**
 * @param {unknown} value
 * @returns {Record<string, any> | undefined}
 */
function asObject(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return /** @type {Record<string, any>} */ (value);
}

/**
 * @param {unknown} value
 * @param {number} most in UTF-16 units
 * @returns {boolean}
 */
const isText = (value, most) => typeof value === 'string' && value.length <= most;

/**
 * @param {unknown} value
 * @param {number} most where to stop looking
 * @returns {number} levels of lists and objects
 */
function depthOf(value, most) {
  let depth = 0;
  /** @type {unknown[]} */
  let level = [value];
  while (depth <= most) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return depth;
    depth += 1;
  }
  return depth;
}

/**
 * PostgreSQL refuses U+0000 and lone surrogates in text. They become U+FFFD, so that the words around
 * them arrive.
 * @param {unknown} value
 * @returns {unknown}
 */
export function storable(value) {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [/** @type {string} */ (storable(key)), storable(each)]),
  );
}

/**
 * JSON with sorted keys: the same content has the same text, however it was written down.
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  return JSON.stringify(value, (_key, each) => {
    const object = asObject(each);
    if (object === undefined) return each;
    return Object.fromEntries(
      Object.keys(object)
        .sort()
        .map((key) => [key, object[key]]),
    );
  });
}
