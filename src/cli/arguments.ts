/** Options of a command: those that take a value, and those that stand alone. */
export interface Options {
  readonly values: readonly string[];
  readonly flags: readonly string[];
}

/** What was written after a command. */
export interface Arguments {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

/** Why arguments cannot be read. */
export interface ArgumentMistake {
  readonly code: 'unknown' | 'needs-value' | 'takes-none' | 'twice';
  readonly given: string;
}

/** Options that may stand several times. */
const several = ['colour'];

/** Reads `--name value`, `--name=value` and `--flag`. */
export function readArguments(args: readonly string[], options: Options): Arguments | ArgumentMistake {
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
      if (before.length > 0 && !several.includes(name)) return { code: 'twice', given };
      values.set(name, [...before, said]);
    } else return { code: 'unknown', given };
  }
  return { values, flags };
}
