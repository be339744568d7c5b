import { fieldsOf, optional, text, unknown, whole } from '../draft-fields.js';
import type { AnswerBody } from './answer.js';

const known = ['parcel', 'seq', 'seenAt', 'text', 'by', 'language', 'at', 'opened'];

/** As much of an answer as can be read. Nobody writes one here; the table of kinds asks for a reader. */
export function readAnswerDraft(value: unknown): AnswerBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, known),
    parcel: text(fields, 'parcel'),
    seq: whole(fields['seq'], 0, Number.MAX_SAFE_INTEGER) ?? 0,
    ...optional('seenAt', text(fields, 'seenAt') || undefined),
    text: text(fields, 'text'),
    by: text(fields, 'by'),
    language: text(fields, 'language'),
    ...optional('at', text(fields, 'at') || undefined),
    opened: fields['opened'] === true,
  };
}
