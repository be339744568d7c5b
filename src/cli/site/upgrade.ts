import type { CheckMessages } from '../../i18n/en/check.js';
import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import { readArguments } from '../arguments.js';
import { exits, type Machine } from '../machine.js';
import { Stop } from '../stop.js';
import { folderOf, putSite } from './init.js';
import { readInstalled } from './installed.js';
import { openSite } from './site.js';
import { siteWorker } from './worker.js';

/** `iml-kit upgrade <folder>`: the same site with this version of the kit. Older versions stay for pages that pin them. */
export async function upgrade(
  args: readonly string[],
  machine: Machine,
  t: SiteMessages,
  cli: CliMessages,
  problems: CheckMessages['problems'],
): Promise<number> {
  const { named, rest } = folderOf(args);
  const given = readArguments(rest, { values: [], flags: ['dry-run', 'yes', 'drop-old'] }, cli);
  const folder = await openSite(named, machine, t);
  const before = await readInstalled(machine.disk, folder, t);
  if (!before || before.removed) throw new Stop(t.notInstalled(folder), exits.failed);
  const own = before.options.siteWorker ?? (await siteWorker(machine.disk, folder));
  const options = { ...before.options, ...(own ? { siteWorker: own } : {}) };
  return putSite({ machine, folder, given, t, cli, problems }, options, before);
}
