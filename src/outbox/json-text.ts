/** An object as JSON can hold it; a member without a value is left out. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * JSON of plain values. `JSON.stringify` is not used for lists and objects, because prototype.js 1.6 gives them
 * a `toJSON` that encodes twice.
 */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => jsonText(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members: string[] = [];
  for (const key of Object.keys(value)) {
    const member = (value as JsonObject)[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${jsonText(member)}`);
  }
  return `{${members.join(',')}}`;
}
