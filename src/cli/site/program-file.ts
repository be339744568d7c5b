import type { Problem } from '../../domain/program-year/problem.js';
import type { CheckMessages } from '../../i18n/en/check.js';
import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import { programOf } from '../load-program.js';
import { exits, type Machine } from '../machine.js';
import { Stop } from '../stop.js';
import { bytesOf, textOf } from './bytes.js';
import { settingNames, type SiteOptions } from './options.js';

/** Where the program stands: the webmaster's to change. */
export const programPath = 'iml-kit/program.json';

const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `--start` is the start page, so the program's first day has an option of its own. */
const attributeOf = (name: string): string => (name === 'start-day' ? 'start' : name);

/**
 * The `program.json` of these options. What is wrong in them stops the command: a site whose sending does not work
 * looks as if it did.
 */
export function programFile(
  options: SiteOptions,
  machine: Machine,
  t: SiteMessages,
  cli: CliMessages,
  words: CheckMessages['problems'],
): Uint8Array {
  const program: Record<string, string> = { programId: options.programId };
  if (options.group) program['name'] = options.group;
  for (const name of settingNames) {
    const value = options.settings[name];
    if (value) program[camel(attributeOf(name))] = value;
  }
  const { problems } = programOf(program, machine.now());
  tellProblems(problems, machine, cli, words);
  if (problems.length > 0) throw new Stop(t.nothingWritten, exits.usage);
  return bytesOf(`${JSON.stringify(program, null, 2)}\n`);
}

/** Says what is wrong in a program, and what to write instead. */
export function tellProblems(
  problems: readonly Problem[],
  machine: Machine,
  cli: CliMessages,
  words: CheckMessages['problems'],
): void {
  for (const { attribute, code, given, suggestion } of problems) {
    machine.tell(cli.problem(attribute, words[code]));
    if (given) machine.tell(cli.youWrote(given));
    if (suggestion) machine.tell(cli.writeInstead(suggestion));
  }
}

/** A `program.json` that the webmaster has already, and its id. */
export async function ownProgram(
  path: string,
  machine: Machine,
  cli: CliMessages,
): Promise<{ readonly bytes: Uint8Array; readonly id: string; readonly problems: readonly Problem[] }> {
  const why = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));
  const bytes = await machine.readBytes(path).catch((thrown: unknown) => {
    throw new Stop(cli.cannotRead(path, why(thrown)), exits.failed);
  });
  if (!bytes) throw new Stop(cli.noFile(path), exits.failed);
  try {
    const { settings, problems } = programOf(JSON.parse(textOf(bytes)), machine.now());
    return { bytes, id: settings.programId, problems };
  } catch (thrown) {
    throw new Stop(cli.notJson(path, why(thrown)), exits.failed);
  }
}
