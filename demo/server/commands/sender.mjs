// @ts-check
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { senderStore } from '../senders.mjs';

const USE = `npm run sender -- <tenant> <sender|name> --export file.json
npm run sender -- <tenant> <sender|name> --erase --yes

Writes everything that one person's device sent, and the answers, to a file; or erases it. Topic tallies are in no file.`;

/**
 * @param {import('../database.mjs').Database} database
 * @param {string} tenant
 * @param {string} wanted a sender's id or name
 * @param {{ export?: string | undefined, yes?: boolean | undefined }} wish
 * @returns {Promise<string>} what to tell the host
 */
async function exportOrErase(database, tenant, wanted, wish) {
  const senders = senderStore(database);
  const found = await senders.find(tenant, wanted);
  const [one] = found;
  if (one === undefined) throw new Error(`Nobody in ${tenant} is or has the name "${wanted}".`);
  if (found.length > 1) {
    const lines = found.map(({ sender, records }) => `  ${sender}  ${records} here`);
    throw new Error([`More than one sender has this name. Say which one by its id:`, ...lines].join('\n'));
  }
  if (wish.export !== undefined) {
    const file = await senders.file(tenant, one.sender);
    // Never over a file that is there, and for no other account of this computer.
    await writeFile(wish.export, `${JSON.stringify(file, undefined, 2)}\n`, { flag: 'wx', mode: 0o600 });
    return `${file.records.length} records are in ${wish.export}. It holds private words: keep it safe.`;
  }
  if (wish.yes !== true) {
    throw new Error(
      `This erases what ${one.sender} sent (${one.records} here) and every answer to it, and cannot be undone. ` +
        "What is on the person's own device stays there. To do it, add --yes.",
    );
  }
  await senders.erase(tenant, one.sender);
  return `Erased. Tombstones stay, so that late copies are not stored. Backups keep it until they are rotated.`;
}

/**
 * @param {string[]} args
 * @param {import('./run.mjs').WithDatabase} within
 * @returns {Promise<string>} what to tell the host
 */
export async function sender(args, within) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { export: { type: 'string' }, erase: { type: 'boolean' }, yes: { type: 'boolean' } },
  });
  const [tenant, wanted] = positionals;
  const isOne = (values.export === undefined) !== (values.erase === undefined);
  if (tenant === undefined || wanted === undefined || positionals.length > 2 || !isOne) throw new Error(USE);
  return within((database) => exportOrErase(database, tenant, wanted, values));
}
