import type { CheckMessages } from '../../i18n/en/check.js';
import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import { readArguments, type Arguments } from '../arguments.js';
import { exits, type Machine } from '../machine.js';
import { Stop } from '../stop.js';
import { readInstalled, type Installed } from './installed.js';
import { notesFor } from './notes.js';
import { initArguments, readOptions, type SiteOptions } from './options.js';
import { planFor } from './plan.js';
import { ownProgram, tellProblems } from './program-file.js';
import { askMissing } from './questions.js';
import { carryOut, openSite, type SiteWork } from './site.js';
import { importLine } from './snippet.js';
import { wantedSite } from './wanted.js';
import { importedWorker, siteWorker } from './worker.js';

/** `iml-kit init <folder>`: puts the kit, an app and its start page into a public folder. Run again, it changes only what changed. */
export async function init(
  args: readonly string[],
  machine: Machine,
  t: SiteMessages,
  cli: CliMessages,
  problems: CheckMessages['problems'],
): Promise<number> {
  const { named, rest } = folderOf(args);
  const flags = readArguments(rest, initArguments, cli);
  const folder = await openSite(named, machine, t);
  const before = await readInstalled(machine.disk, folder, t);
  const known = before?.options;
  const given = await askMissing(flags, machine, t, {
    'program-id': known?.programId ?? 'default',
    group: known?.group ?? '',
    lang: known?.language ?? 'en',
    name: known?.name ?? t.app.name,
  });
  const work: SiteWork = { machine, folder, given, t, cli, problems };
  const read = readOptions(given, known, t, cli);
  const options = await withFiles(read, given, work);
  if (known && !before.removed && known.programId !== options.programId)
    throw new Stop(t.otherId(known.programId, options.programId), exits.usage);
  return putSite(work, options, before);
}

/** The same for `init` and `upgrade`: what should stand there is compared, shown and written. */
export async function putSite(
  work: SiteWork,
  options: SiteOptions,
  before: Installed | undefined,
): Promise<number> {
  const { machine, folder, t } = work;
  const wanted = await wantedSite(work, options, before);
  const after = { version: machine.version, options };
  const plan = await planFor(machine.disk, folder, wanted, before, after);
  for (const note of await notesFor(work, options, plan)) machine.tell(note);
  if (!(await carryOut(work, plan))) return exits.done;
  if (options.siteWorker && wanted.files.has(importedWorker))
    machine.tell(`${t.siteWorker(options.siteWorker)}\n    ${importLine(options)}`);
  if (plan.changes) machine.tell(t.done(options.start));
  return exits.done;
}

/** What stands in files decides too: a program of one's own has its id, and a site may have its own worker. */
async function withFiles(options: SiteOptions, given: Arguments, work: SiteWork): Promise<SiteOptions> {
  const { machine, folder, cli, problems } = work;
  const path = given.values.get('program')?.[0];
  const program = path === undefined ? undefined : await ownProgram(path, machine, cli);
  // It is theirs: what should be written differently is told, and does not stop anything.
  if (program) tellProblems(program.problems, machine, cli, problems);
  const programId = program?.id ?? options.programId;
  const own = given.values.get('worker')?.[0] ?? (await siteWorker(machine.disk, folder));
  return { ...options, programId, ...(own ? { siteWorker: own } : {}) };
}

/** The folder stands first, or last; everything else is options. */
export function folderOf(args: readonly string[]): {
  readonly named: string | undefined;
  readonly rest: readonly string[];
} {
  const [first, ...rest] = args;
  if (first !== undefined && !first.startsWith('--')) return { named: first, rest };
  return { named: undefined, rest: args };
}
