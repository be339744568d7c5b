import type { CheckMessages } from '../../i18n/en/check.js';
import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import { readArguments } from '../arguments.js';
import { exits, type Machine } from '../machine.js';
import { Stop } from '../stop.js';
import { folderOf } from './init.js';
import { readInstalled } from './installed.js';
import { planFor } from './plan.js';
import { carryOut, openSite } from './site.js';
import { importedWorker, workerName, workerOffFile } from './worker.js';

/**
 * `iml-kit remove <folder>`: takes away what was written and not changed since. A worker that turns itself off stays in
 * its place, since browsers keep the old one until they find another; `--worker-too` takes that away as well.
 */
export async function remove(
  args: readonly string[],
  machine: Machine,
  t: SiteMessages,
  cli: CliMessages,
  problems: CheckMessages['problems'],
): Promise<number> {
  const { named, rest } = folderOf(args);
  const given = readArguments(rest, { values: [], flags: ['dry-run', 'yes', 'worker-too'] }, cli);
  const folder = await openSite(named, machine, t);
  const before = await readInstalled(machine.disk, folder, t);
  if (!before) throw new Stop(t.notInstalled(folder), exits.failed);
  const files = new Map<string, Uint8Array>();
  const leavesOff = !given.flags.has('worker-too') && workerName in before.files;
  if (leavesOff) files.set(workerName, await workerOffFile(machine.disk, machine.kitFolder));
  const { version, options } = before;
  const wanted = { files, keeps: () => false };
  const plan = await planFor(machine.disk, folder, wanted, before, { version, options, removed: true });
  if (!(await carryOut({ machine, folder, given, t, cli, problems }, plan)) || !plan.changes)
    return exits.done;
  if (leavesOff) machine.tell(t.workerOff(workerName));
  if (options.siteWorker && importedWorker in before.files) machine.tell(t.takeLineOut(options.siteWorker));
  machine.tell(t.removed);
  return exits.done;
}
