import { check as checkEn } from '../i18n/en/check.js';
import { cli as en } from '../i18n/en/cli.js';
import { check as checkEs } from '../i18n/es/check.js';
import { cli as es } from '../i18n/es/cli.js';
import { exits, type Machine } from './machine.js';
import { newsletter } from './newsletter.js';

export type { Machine } from './machine.js';

/** Runs `iml-kit` with what stands after it and gives the exit code (see {@link exits}). */
export async function main(args: readonly string[], machine: Machine): Promise<number> {
  const spanish = machine.language.startsWith('es');
  const t = spanish ? es : en;
  const [command, ...rest] = args;
  if (command === undefined || args.includes('--help') || command === '-h' || command === 'help') {
    machine.out(t.help);
    return command === undefined ? exits.usage : exits.done;
  }
  if (command === '--version') {
    machine.out(`${machine.version}\n`);
    return exits.done;
  }
  if (command !== 'newsletter') {
    machine.tell(t.unknownCommand(command));
    return exits.usage;
  }
  return newsletter(rest, machine, t, (spanish ? checkEs : checkEn).problems);
}
