import type { TemplateResult } from 'lit';
import type { TextName } from '../../domain/outing/texts.js';
import { textField } from '../../ui/controls/text-field.js';
import type { Outings } from './outings.js';
import { changeOuting, fieldError } from './writing-commands.js';

/** A question answered in one's own words. */
export interface Question {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows?: number;
  /** One line instead of several. */
  readonly line?: boolean;
}

/** A field of the outing: kept as a draft at each input, and at once when it is left. */
export const ask = (o: Outings, name: TextName, { line, ...view }: Question): TemplateResult =>
  textField({
    ...view,
    id: name,
    rows: view.rows ?? 2,
    value: o.outing.value?.[name] ?? '',
    multiline: !line,
    error: fieldError(o, name),
    onInput: (text) => changeOuting(o, { [name]: text }),
    onBlur: () => void o.outing.flush(),
  });
