import { KitError } from '../errors.js';

/**
 * JSON that host pages cannot bend: old libraries add `toJSON` to lists and text, which makes
 * `JSON.stringify` encode twice (prototype.js 1.6). Only own enumerable fields of plain data are written;
 * what JSON does not know (functions, undefined) is left out like there. Rejects with `record-invalid` what is
 * nested more than 200 levels deep.
 */
export function toJson(value: unknown, depth = 0): string {
  if (depth > 200) throw new KitError('record-invalid');
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? list(value, depth) : fields(value as Record<string, unknown>, depth);
  }
  return writable(value) ? JSON.stringify(value) : 'null';
}

const writable = (value: unknown): boolean =>
  value === null ||
  (typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol');

function list(items: readonly unknown[], depth: number): string {
  let text = '';
  for (let index = 0; index < items.length; index += 1) {
    text += (index ? ',' : '') + toJson(items[index], depth + 1);
  }
  return `[${text}]`;
}

function fields(value: Record<string, unknown>, depth: number): string {
  let text = '';
  for (const key of Object.keys(value)) {
    const field = value[key];
    if (!writable(field)) continue;
    text += `${text ? ',' : ''}${JSON.stringify(key)}:${toJson(field, depth + 1)}`;
  }
  return `{${text}}`;
}
