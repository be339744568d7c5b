import type { CheckMessages } from '../../i18n/en/check.js';
import { cliSite as en } from '../../i18n/en/cli-site.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import { cliSite as es } from '../../i18n/es/cli-site.js';
import { exits, type Machine } from '../machine.js';
import { init } from './init.js';
import { remove } from './remove.js';
import { upgrade } from './upgrade.js';

const commands = { init, upgrade, remove };

/** `iml-kit init`, `upgrade` and `remove`: the kit at a site. */
export async function siteCommand(
  command: keyof typeof commands,
  args: readonly string[],
  machine: Machine,
  cli: CliMessages,
  problems: CheckMessages['problems'],
): Promise<number> {
  const t = machine.language.startsWith('es') ? es : en;
  if (args.includes('--help')) {
    machine.out(t.help);
    return exits.done;
  }
  return commands[command](args, machine, t, cli, problems);
}
