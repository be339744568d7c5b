import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { Arguments } from '../arguments.js';
import type { Machine } from '../machine.js';

/** Asks what was not said, where somebody sits at the computer. An empty answer keeps what stands in brackets. */
export async function askMissing(
  given: Arguments,
  machine: Machine,
  t: SiteMessages,
  known: Readonly<Record<string, string>>,
): Promise<Arguments> {
  const { ask } = machine;
  if (!ask || given.flags.has('yes') || given.flags.has('dry-run')) return given;
  const values = new Map(given.values);
  for (const name of ['program-id', 'group', 'lang', 'name'] as const) {
    if (values.has(name) || (values.has('program') && name !== 'lang' && name !== 'name')) continue;
    const answer = (await ask(t.ask[name](known[name] ?? ''))).trim();
    if (answer) values.set(name, [answer]);
  }
  return { values, flags: given.flags };
}

/** Whether the person says yes; without a person it is yes, since the command itself was written on purpose. */
export async function agrees(given: Arguments, machine: Machine, t: SiteMessages): Promise<boolean> {
  if (!machine.ask || given.flags.has('yes')) return true;
  const answer = (await machine.ask(t.ask.write)).trim();
  return /^(?:y|yes|s|si|sí)$/i.test(answer);
}
