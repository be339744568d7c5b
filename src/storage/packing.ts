import { fromBase64Url, toBase64Url } from './bytes.js';
import { toJson } from './json.js';
import type { Sealed, StoreName } from './rows.js';

/** A row of any store, on its way through text. */
export interface PackedRow {
  readonly store: StoreName;
  readonly row: object;
}

/** Rows as text, for sessionStorage; the bytes of sealed ones as base64url. */
export const pack = (rows: readonly PackedRow[]): string =>
  toJson(rows.map(({ store, row }) => ({ store, row: packRow(row as { sealed?: Sealed }) })));

function packRow(row: { readonly sealed?: Sealed }): object {
  const { sealed } = row;
  if (sealed?.codec !== 'aes-gcm') return row;
  return { ...row, sealed: { ...sealed, nonce: toBase64Url(sealed.nonce), data: toBase64Url(sealed.data) } };
}

/** The rows of a text; nothing where the text is none of ours. */
export function unpack(text: string | undefined): readonly PackedRow[] {
  if (text === undefined) return [];
  try {
    const rows = JSON.parse(text) as PackedRow[];
    return rows.map(({ store, row }) => ({ store, row: unpackRow(row as { sealed?: Sealed }) }));
  } catch {
    return [];
  }
}

function unpackRow(row: { readonly sealed?: Sealed }): object {
  const sealed = row.sealed as Readonly<Record<string, string>> | undefined;
  if (sealed?.['codec'] !== 'aes-gcm') return row;
  const nonce = fromBase64Url(sealed['nonce'] ?? '');
  const data = fromBase64Url(sealed['data'] ?? '');
  return { ...row, sealed: { ...sealed, nonce, data } };
}
