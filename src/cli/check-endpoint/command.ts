import { readId } from '../../domain/program-year/read-id.js';
import { checkEndpoint as en, type CheckEndpointMessages } from '../../i18n/en/check-endpoint.js';
import { checkEndpoint as es } from '../../i18n/es/check-endpoint.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import { createFormats } from '../../outbox/registry.js';
import type { ParcelReference, Transport } from '../../outbox/types.js';
import { readArguments } from '../arguments.js';
import { exits, type Machine } from '../machine.js';
import { Stop } from '../stop.js';
import { checkEndpoint } from './checks.js';
import { checkReplies } from './replies.js';
import type { Finding } from './findings.js';
import { sampler } from './samples.js';
import { Site } from './site.js';

const options = {
  values: ['format', 'origin', 'word', 'program', 'header', 'replies'],
  several: ['header'],
  flags: ['yes', 'json', 'help'],
};

/**
 * `iml-kit check-endpoint`: tries an address with the kit's own transports, so that a verdict is what a page will
 * do. Nothing is sent before somebody says yes, and what was sent is taken back at the end, also after Ctrl+C.
 */
export async function checkEndpointCommand(
  args: readonly string[],
  machine: Machine,
  common: CliMessages,
): Promise<number> {
  const t = machine.language.startsWith('es') ? es : en;
  const [first = '--help'] = args;
  const address = first.startsWith('--') ? undefined : first;
  const rest = address === undefined ? args : args.slice(1);
  const { values, flags } = readArguments(rest, options, common);
  if (flags.has('help')) {
    machine.out(t.help);
    return exits.done;
  }
  if (address === undefined || !URL.canParse(address)) throw new Stop(t.needsAddress, exits.usage);
  const replies = values.get('replies')?.[0];
  if (replies !== undefined && !URL.canParse(replies)) throw new Stop(t.needsReplies(replies), exits.usage);
  const option = (name: string): string | undefined => values.get(name)?.[0];
  const format = option('format') ?? 'json';
  const transport = await transportOf(format, t);
  const site = new Site({
    fetch: (input, init) => machine.fetch(input, init),
    now: () => machine.now(),
    origin: originOf(option('origin') ?? 'https://example.org', t),
    headers: headersOf(values.get('header') ?? [], t),
    stopped: machine.stopped,
  });
  await consent(address, flags.has('yes'), machine, t);

  const id = readId(option('program') ?? 'iml-kit-check');
  const sent = new Map<string, ParcelReference>();
  const sample = sampler({
    endpoint: new URL(address).href,
    format,
    program: 'value' in id ? id.value : 'iml-kit-check',
    word: option('word'),
    pressedAt: new Date(machine.now()).toISOString(),
  });
  const tell = (finding: Finding): void => {
    machine.out(flags.has('json') ? `${JSON.stringify(finding)}\n` : inWords(finding, t));
  };
  let bad = 0;
  for await (const finding of checkEndpoint({ endpoint: address, transport, site, sample, sent })) {
    if (machine.stopped.aborted) break;
    tell(finding);
    if (finding.verdict === 'mend') bad += 1;
  }
  if (replies !== undefined && !machine.stopped.aborted) {
    const program = 'value' in id ? id.value : 'iml-kit-check';
    for await (const finding of checkReplies({ replies, program, transport, site, sample, sent })) {
      if (machine.stopped.aborted) break;
      tell(finding);
      if (finding.verdict === 'mend') bad += 1;
    }
  }
  const left = await takeBackAll(sent, transport, site);
  if (left.length > 0) machine.tell(t.left(left.join(', ')));
  if (machine.stopped.aborted) throw new Stop(t.stopped, exits.usage);
  machine.tell(bad === 0 ? t.good : t.bad(bad));
  return bad === 0 ? exits.done : exits.failed;
}

function inWords({ check, verdict, advice, seen }: Finding, t: CheckEndpointMessages): string {
  const lines = [`${t.checks[check]}: ${t.verdicts[verdict]}`];
  if (advice !== undefined) lines.push(`    ${t.advice[advice]}`);
  if (advice !== undefined && seen !== undefined) lines.push(`    ${t.saw(seen)}`);
  return `${lines.join('\n')}\n`;
}

async function transportOf(format: string, t: CheckEndpointMessages): Promise<Transport> {
  const formats = createFormats();
  if (!formats.knows(format)) throw new Stop(t.unknownFormat(format), exits.usage);
  return formats.find(format);
}

function originOf(given: string, t: CheckEndpointMessages): string {
  const origin = URL.canParse(given) ? new URL(given).origin : 'null';
  if (origin === 'null') throw new Stop(t.needsOrigin(given), exits.usage);
  return origin;
}

function headersOf(lines: readonly string[], t: CheckEndpointMessages): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^\s:]+):\s*([^\r\n]+)$/.exec(line) ?? [];
    try {
      headers[name] = new Headers([[name, value]]).get(name) ?? '';
    } catch {
      throw new Stop(t.badHeader(line), exits.usage);
    }
  }
  return headers;
}

async function consent(
  address: string,
  isSaid: boolean,
  machine: Machine,
  t: CheckEndpointMessages,
): Promise<void> {
  machine.tell(t.about(address));
  if (isSaid) return;
  if (!machine.ask) throw new Stop(t.needsYes, exits.usage);
  const answer = await machine.ask(t.question);
  if (!answer.trim().toLowerCase().startsWith(t.yes)) throw new Stop(t.nothingSent, exits.usage);
}

/** Takes back what may be there; gives the ids of what may be there still. */
async function takeBackAll(
  sent: ReadonlyMap<string, ParcelReference>,
  transport: Transport,
  site: Site,
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const parcel of sent.values()) {
    const receipt = await transport.withdraw?.(parcel, site.tools(true)).catch(() => undefined);
    if (receipt?.outcome !== 'accepted' || !transport.canWithdraw) left.push(parcel.id);
  }
  return left;
}
