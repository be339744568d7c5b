import type { CliMessages } from '../i18n/en/cli.js';
import { exits } from './machine.js';
import { Stop } from './stop.js';

/** Options of a command: those that take a value, those of them that may stand several times, and those that stand alone. */
export interface Options {
  readonly values: readonly string[];
  readonly several?: readonly string[];
  readonly flags: readonly string[];
}

/** What was written after a command. */
export interface Arguments {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

interface ArgumentMistake {
  readonly code: 'unknown' | 'needs-value' | 'takes-none' | 'twice';
  readonly given: string;
}

/** Reads `--name value`, `--name=value` and `--flag`; throws a {@link Stop} with what is wrong. */
export function readArguments(args: readonly string[], options: Options, t: CliMessages): Arguments {
  const read = tryArguments(args, options);
  if (!('code' in read)) return read;
  const words = {
    unknown: t.unknownOption,
    'needs-value': t.needsValue,
    'takes-none': t.takesNone,
    twice: t.twice,
  };
  throw new Stop(words[read.code](read.given), exits.usage);
}

function tryArguments(args: readonly string[], options: Options): Arguments | ArgumentMistake {
  const values = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  for (let at = 0; at < args.length; at++) {
    const given = args[at] ?? '';
    const [, name = '', value] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(given) ?? [];
    if (options.flags.includes(name)) {
      if (value !== undefined) return { code: 'takes-none', given };
      flags.add(name);
    } else if (options.values.includes(name)) {
      const said = value ?? args[++at];
      if (said === undefined || (value === undefined && said.startsWith('--'))) {
        return { code: 'needs-value', given };
      }
      const before = values.get(name) ?? [];
      if (before.length > 0 && !options.several?.includes(name)) return { code: 'twice', given };
      values.set(name, [...before, said]);
    } else return { code: 'unknown', given };
  }
  return { values, flags };
}
