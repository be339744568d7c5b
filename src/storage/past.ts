import { versionContext } from './contexts.js';
import type { Core } from './core.js';
import type { VersionRow } from './rows.js';
import type { OpenedVersion } from './types.js';
import { ofRecord } from './versions.js';

/** The past texts of a record, newest first; those that do not open are left out. */
export async function readVersions(core: Core, id: string): Promise<readonly OpenedVersion[]> {
  const rows = await core.ledger.engine.read(['versions'], (tx) => tx.all('versions', ofRecord(id)));
  const opened: OpenedVersion[] = [];
  for (const row of rows.reverse()) {
    const version = await openVersion(core, row);
    if (version) opened.push(version);
  }
  return opened;
}

async function openVersion(core: Core, row: VersionRow): Promise<OpenedVersion | undefined> {
  try {
    const body = await core.keys.open(row.sealed, versionContext(core.program, row));
    const { schema, updatedAt, conflict } = row;
    return { revision: { number: row.number, tag: row.tag }, schema, updatedAt, body, conflict };
  } catch {
    return undefined;
  }
}
