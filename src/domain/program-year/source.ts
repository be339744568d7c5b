/** Where settings are written: attributes of a tag, a JSON file or an object, always as texts by attribute name. */
export interface AttributeSource {
  /** Every name that is written, in kebab case. */
  readonly names: readonly string[];
  get(name: string): string | undefined;
  /** Absolute address that relative ones start from. */
  readonly base?: string;
}

/** A source over texts that are already there. */
export function sourceOf(values: Readonly<Record<string, string>>, base?: string): AttributeSource {
  const get = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  return { names: Object.keys(values), get, ...(base === undefined ? {} : { base }) };
}

/** Several sources as one: the first that has a name wins, so that markup stands above a file. */
export function layered(sources: readonly AttributeSource[]): AttributeSource {
  const names = new Set<string>();
  for (const source of sources) for (const name of source.names) names.add(name);
  const base = sources.find((source) => source.base !== undefined)?.base;
  const get = (name: string) => sources.find((source) => source.get(name) !== undefined)?.get(name);
  return { names: [...names], get, ...(base === undefined ? {} : { base }) };
}
