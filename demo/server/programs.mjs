// @ts-check
import { storable } from './message.mjs';

/** @typedef {import('./database.mjs').Database} Database */

/** Earlier versions that stay, so that a mistake can be found again. */
const VERSIONS = 50;

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/**
 * The plan of a group as it was published last.
 * @typedef {{ version: number, document: Record<string, unknown> }} Published
 */

/**
 * How publishing ended.
 * @typedef {{ version: number } | { refused: 'no-such-tenant' | 'changed' | 'other-program' }} Outcome
 */

/**
 * @param {unknown} input what was posted
 * @returns {Record<string, unknown> | undefined} undefined where it is no `program.json` that names its program
 */
export function readDocument(input) {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const { programId } = /** @type {Record<string, unknown>} */ (input);
  if (typeof programId !== 'string' || !ID.test(programId)) return undefined;
  return /** @type {Record<string, unknown>} */ (storable(input));
}

/**
 * What a coach published, version by version.
 * @param {Database} database
 */
export function programStore(database) {
  return {
    /**
     * @param {string} tenant
     * @returns {Promise<Published | undefined>} the newest version
     */
    newest: async (tenant) => {
      const [row] = await database.query(
        'select version, document from program_documents where tenant = $1 order by version desc limit 1',
        [tenant],
      );
      return row && { version: row.version, document: row.document };
    },

    /**
     * Publishes on top of a version; where another one is the newest by now, nothing is written.
     * @param {string} tenant
     * @param {number} base the version that the coach saw, 0 for none
     * @param {Record<string, unknown>} document
     * @returns {Promise<Outcome>}
     */
    publish: (tenant, base, document) =>
      database.transaction(async (query) => {
        // Holding the tenant's row is how writers take turns.
        const owners = await query('select id from tenants where id = $1 for update', [tenant]);
        if (owners.length === 0) return { refused: 'no-such-tenant' };
        const [newest] = await query(
          'select version, program from program_documents where tenant = $1 order by version desc limit 1',
          [tenant],
        );
        if ((newest?.version ?? 0) !== base) return { refused: 'changed' };
        // The id names what people's devices keep: it never changes under them.
        if (newest && newest.program !== document.programId) return { refused: 'other-program' };
        await query(
          'insert into program_documents (tenant, version, program, document) values ($1, $2, $3, $4)',
          [tenant, base + 1, document.programId, JSON.stringify(document)],
        );
        await query('delete from program_documents where tenant = $1 and version <= $2', [
          tenant,
          base + 1 - VERSIONS,
        ]);
        return { version: base + 1 };
      }),
  };
}
