import { check as checkEn, type CheckMessages } from '../i18n/en/check.js';
import { cli as en, type CliMessages } from '../i18n/en/cli.js';
import { check as checkEs } from '../i18n/es/check.js';
import { cli as es } from '../i18n/es/cli.js';
import { exits, type Machine } from './machine.js';
import { Stop } from './stop.js';

export type { Machine } from './machine.js';

/** Runs `iml-kit` with what stands after it and gives the exit code (see {@link exits}). */
export async function main(args: readonly string[], machine: Machine): Promise<number> {
  const spanish = machine.language.startsWith('es');
  const t = spanish ? es : en;
  try {
    return await run(args, machine, t, (spanish ? checkEs : checkEn).problems);
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    machine.tell(thrown.words);
    return thrown.exit;
  }
}

async function run(
  args: readonly string[],
  machine: Machine,
  t: CliMessages,
  problemWords: CheckMessages['problems'],
): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check-endpoint') {
    return (await import('./check-endpoint/command.js')).checkEndpointCommand(rest, machine, t);
  }
  if (command === 'init' || command === 'upgrade' || command === 'remove') {
    const { siteCommand } = await import('./site/command.js');
    return siteCommand(command, rest, machine, t, problemWords);
  }
  if (command === undefined || args.includes('--help') || command === '-h' || command === 'help') {
    machine.out(t.help);
    return command === undefined ? exits.usage : exits.done;
  }
  if (command === '--version') {
    machine.out(`${machine.version}\n`);
    return exits.done;
  }
  if (command !== 'newsletter') throw new Stop(t.unknownCommand(command), exits.usage);
  return (await import('./newsletter.js')).newsletter(rest, machine, t, problemWords);
}
