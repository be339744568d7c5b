import type { Given, GivenRecord } from '../../domain/replies/given.js';
import { jsonText } from '../json-text.js';
import { pack } from './packed.js';

/** Longest text that goes into a code as it stands, in bytes: a coach without a program can read it there. */
const plainLimit = 500;

/** A given record as a file and as a text for a code. */
export async function toGiven(record: GivenRecord): Promise<Given> {
  const file = jsonText({ iml: 1, type: 'given', ...record });
  const name = record.name ?? '';
  if (new TextEncoder().encode(file).length <= plainLimit) return { file, code: file, name };
  const packed = await pack(file);
  return { file, code: packed.length < file.length ? packed : file, name };
}
