import { html, nothing } from 'lit';
import { isPlainDate } from '../../../domain/plain-date.js';
import { dateField } from '../../../ui/controls/date-field.js';
import { changeEntry, fieldError } from '../writing-commands.js';
import type { PageRoom } from './index.js';

/** The day that an entry is about: today, or one before. */
export function dayPart({ journal: j, t }: PageRoom): unknown {
  const entry = j.writing.value;
  if (!entry) return nothing;
  const isBad = j.said.has('day');
  return html`<div class="part" id="part">
    ${dateField({
      id: 'day',
      label: t.day.label,
      value: isBad ? '' : (entry.day ?? j.today),
      error: fieldError(j, 'day'),
      onInput: (day, bad) => {
        if (bad) j.said.set('day', t.day.noSuchDay);
        else j.said.delete('day');
        if (isPlainDate(day)) changeEntry(j, { day });
        else if (!bad) changeEntry(j, { day: j.today });
        else j.host.requestUpdate();
      },
      onBlur: () => void j.writing.flush(),
    })}
  </div>`;
}
