// @ts-check
import { randomBytes } from 'node:crypto';
import { sha256 } from './message.mjs';

/** @typedef {import('./database.mjs').Database} Database */

const LONGEST_NAME = 80;

/**
 * Tokens by which a device or a program reads for a coach without a password: `Authorization: Bearer <token>`. Only a
 * hash of each is stored.
 * @param {Database} database
 */
export function tokenStore(database) {
  return {
    /**
     * @param {string} tenant
     * @param {string} name what the host calls it; each name once in a tenant
     * @returns {Promise<string>} the token, 43 characters of base64url
     * @throws {Error} where the name is empty, too long or taken, or there is no such tenant
     */
    make: async (tenant, name) => {
      const tidy = name.trim();
      if (tidy === '' || tidy.length > LONGEST_NAME)
        throw new Error(`A token needs a name of at most ${LONGEST_NAME} characters.`);
      const token = randomBytes(32).toString('base64url');
      const rows = await database.query(
        `insert into coach_tokens (tenant, token_hash, name) values ($1, $2, $3)
         on conflict (tenant, name) do nothing returning name`,
        [tenant, sha256(token), tidy],
      );
      if (rows.length === 0)
        throw new Error(`${tenant} has a token "${tidy}" already. Revoke it, or take another name.`);
      return token;
    },

    /**
     * @param {string} tenant
     * @returns {Promise<{ name: string, madeAt: Date }[]>} the oldest first
     */
    list: async (tenant) => {
      const rows = await database.query(
        'select name, created_at from coach_tokens where tenant = $1 order by created_at, name',
        [tenant],
      );
      return rows.map((row) => ({ name: row.name, madeAt: row.created_at }));
    },

    /**
     * @param {string} tenant
     * @param {string} name
     * @returns {Promise<boolean>} whether there was one
     */
    revoke: async (tenant, name) => {
      const rows = await database.query(
        'delete from coach_tokens where tenant = $1 and name = $2 returning name',
        [tenant, name.trim()],
      );
      return rows.length > 0;
    },

    /**
     * @param {string} tenant
     * @param {string} token
     * @returns {Promise<boolean>} whether it opens this tenant
     */
    opens: async (tenant, token) => {
      const rows = await database.query(
        'select 1 as yes from coach_tokens where tenant = $1 and token_hash = $2',
        [tenant, sha256(token)],
      );
      return rows.length === 1;
    },
  };
}
