// @ts-check
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from './message.mjs';

/** @typedef {import('./database.mjs').Database} Database */

/** How long a coach stays signed in: a working day, since the computer may be shared. */
export const SESSION_HOURS = 12;

/**
 * Who is signed in. Only a hash of the cookie's token is stored.
 * @param {Database} database
 */
export function sessionStore(database) {
  return {
    /**
     * @param {string} tenant
     * @returns {Promise<string>} the token for the cookie
     */
    start: async (tenant) => {
      const token = randomBytes(32).toString('base64url');
      await database.query('delete from sessions where tenant = $1 and expires_at < now()', [tenant]);
      await database.query(
        `insert into sessions (token_hash, tenant, expires_at)
         values ($1, $2, now() + make_interval(hours => $3))`,
        [sha256(token), tenant, SESSION_HOURS],
      );
      return token;
    },
    /**
     * @param {string} tenant
     * @param {string | undefined} token
     * @returns {Promise<boolean>} whether the token opens this tenant now
     */
    isOpen: async (tenant, token) => {
      if (token === undefined) return false;
      const rows = await database.query(
        'select 1 as yes from sessions where token_hash = $1 and tenant = $2 and expires_at > now()',
        [sha256(token), tenant],
      );
      return rows.length === 1;
    },
    /**
     * @param {string} tenant
     * @param {string} token
     */
    end: async (tenant, token) => {
      await database.query('delete from sessions where tenant = $1 and token_hash = $2', [
        tenant,
        sha256(token),
      ]);
    },
  };
}

/**
 * A second secret that only pages of this session hold, so that no other site can press its buttons.
 * @param {string} token
 * @returns {string} hex
 */
export const formToken = (token) => sha256(`form ${token}`);

/**
 * @param {string} token
 * @param {unknown} given what the form sent
 * @returns {boolean}
 */
export function isFormToken(token, given) {
  const wanted = Buffer.from(formToken(token));
  const got = Buffer.from(String(given));
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}
