import { fieldsOf, text, unknown, whole } from '../draft-fields.js';
import { longestSide, type PhotoBody } from './photo.js';

const known = ['data', 'width', 'height'];

/** As much of a photo as can be read. Nobody writes a photo bit by bit; the table of kinds asks for a reader. */
export function readPhotoDraft(value: unknown): PhotoBody {
  const fields = fieldsOf(value);
  const side = (name: string) => whole(fields[name], 1, longestSide) ?? 1;
  return {
    ...unknown(fields, known),
    data: text(fields, 'data'),
    width: side('width'),
    height: side('height'),
  };
}
