import type { CheckMessages } from '../../i18n/en/check.js';
import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import type { Arguments } from '../arguments.js';
import { exits, type Machine } from '../machine.js';
import { Stop } from '../stop.js';
import { applySteps, Busy, recover } from './apply.js';
import type { Plan } from './plan.js';
import { agrees } from './questions.js';
import { treeOf } from './tree.js';

/** What every command over a site needs. */
export interface SiteWork {
  readonly machine: Machine;
  /** The public folder, absolute. */
  readonly folder: string;
  readonly given: Arguments;
  readonly t: SiteMessages;
  readonly cli: CliMessages;
  readonly problems: CheckMessages['problems'];
}

const why = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Opens a folder, and puts back first what an earlier command left in the middle. Throws a `Stop` where it cannot. */
export async function openSite(
  named: string | undefined,
  machine: Machine,
  t: SiteMessages,
): Promise<string> {
  if (named === undefined) throw new Stop(t.needsFolder, exits.usage);
  const folder = await machine.disk.folder(named);
  if (folder === undefined) throw new Stop(t.noFolder(named), exits.failed);
  try {
    if (await recover(machine.disk, folder)) machine.tell(t.recovered);
  } catch (thrown) {
    throw new Stop(thrown instanceof Busy ? t.busy : t.cannotRecover(why(thrown)), exits.failed);
  }
  const kind = await machine.disk.kind(`${folder}/iml-kit`);
  if (kind !== undefined && kind !== 'folder') throw new Stop(t.blocked, exits.failed);
  return folder;
}

/** Shows a plan, and does it whole or not at all. Says whether it was done. */
export async function carryOut(work: SiteWork, plan: Plan): Promise<boolean> {
  const { machine, folder, given, t } = work;
  for (const row of treeOf(plan, t)) machine.out(`${row}\n`);
  if (!plan.changes) {
    machine.tell(t.nothingToDo);
    return true;
  }
  if (given.flags.has('dry-run')) {
    machine.tell(t.dryRun);
    return false;
  }
  if (!(await agrees(given, machine, t))) throw new Stop(t.nothingWritten, exits.usage);
  try {
    await applySteps(machine.disk, folder, plan.steps);
  } catch (thrown) {
    throw new Stop(thrown instanceof Busy ? t.busy : t.failed(why(thrown)), exits.failed);
  }
  return true;
}
