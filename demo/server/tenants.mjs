// @ts-check
import { hashPassword } from './passwords.mjs';

/** @typedef {import('./database.mjs').Database} Database */

/**
 * A group or organization that people send to. Its id is the first part of its addresses.
 * @typedef {object} Tenant
 * @property {string} id
 * @property {string} name shown to its coach
 * @property {string} passwordHash
 * @property {string[]} groupWords
 * @property {string} timeZone IANA name, for the days on the coach's page
 */

/**
 * What is set for a tenant; what is left out stays as it is.
 * @typedef {{ id: string, name?: string, password?: string, groupWords?: string[], timeZone?: string }} TenantSettings
 */

const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** First parts of addresses that belong to the pages beside the tenants. */
const TAKEN = ['kit', 'server', 'assets', 'health'];

/**
 * @param {Database} database
 */
export function tenantStore(database) {
  /**
   * @param {string} id
   * @returns {Promise<Tenant | undefined>}
   */
  const find = async (id) => {
    const [row] = await database.query(
      'select id, name, password_hash, group_words, time_zone from tenants where id = $1',
      [id],
    );
    if (row === undefined) return undefined;
    return {
      id: row.id,
      name: row.name,
      passwordHash: row.password_hash,
      groupWords: row.group_words,
      timeZone: row.time_zone,
    };
  };
  return {
    find,
    /**
     * Makes a tenant, or changes what is given. A new password ends the sessions of the old one.
     * @param {TenantSettings} settings
     * @throws {Error} when the id or time zone is not usable, or a new tenant has no password
     */
    set: async (settings) => {
      if (!ID.test(settings.id) || TAKEN.includes(settings.id)) {
        throw new Error(
          `"${settings.id}" cannot be a tenant: use small letters, digits and "-", not ${TAKEN.join(', ')}.`,
        );
      }
      if (settings.timeZone !== undefined) new Intl.DateTimeFormat('en', { timeZone: settings.timeZone });
      const known = await find(settings.id);
      if (known === undefined && !settings.password) throw new Error(`${settings.id} needs a password.`);
      const hash = settings.password ? await hashPassword(settings.password) : known?.passwordHash;
      await database.transaction(async (query) => {
        await query(
          `insert into tenants (id, name, password_hash, group_words, time_zone) values ($1, $2, $3, $4, $5)
           on conflict (id) do update set name = excluded.name, password_hash = excluded.password_hash,
             group_words = excluded.group_words, time_zone = excluded.time_zone`,
          [
            settings.id,
            settings.name ?? known?.name ?? settings.id,
            hash,
            JSON.stringify(settings.groupWords ?? known?.groupWords ?? []),
            settings.timeZone ?? known?.timeZone ?? 'UTC',
          ],
        );
        if (settings.password) await query('delete from sessions where tenant = $1', [settings.id]);
      });
    },
  };
}
