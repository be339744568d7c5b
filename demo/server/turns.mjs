// @ts-check
/** @typedef {import('./database.mjs').Query} Query */

/**
 * Holds the tenant's row until the transaction ends: its writers take turns, so that `seq` is committed in
 * rising order and a reader who asks "after n" misses nothing.
 * @param {Query} query
 * @param {string} tenant
 * @returns {Promise<Record<string, any> | undefined>} its `group_words`; undefined: there is no such tenant
 */
export async function holdTenant(query, tenant) {
  return (await query('select group_words from tenants where id = $1 for update', [tenant]))[0];
}

/**
 * @param {Query} query of a transaction that holds the tenant
 * @param {string} tenant
 * @returns {Promise<number>} the next place in the tenant's sequence
 */
export async function nextSeq(query, tenant) {
  const [row] = await query('update tenants set last_seq = last_seq + 1 where id = $1 returning last_seq', [
    tenant,
  ]);
  return row?.last_seq;
}
