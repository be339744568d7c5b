import { html, nothing } from 'lit';
import { victoryKinds } from '../../../domain/journal/entry.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { textField } from '../../../ui/controls/text-field.js';
import { changeEntry, fieldError } from '../writing-commands.js';
import type { PageRoom } from './index.js';

/** "A victory": noticed by the person, or by somebody else, and who. */
export function victoryPart({ journal: j, t, journal: { common } }: PageRoom): unknown {
  const entry = j.writing.value;
  if (!entry) return nothing;
  return html`<div class="part" id="part">
    ${choiceCards({
      name: 'victory',
      legend: t.victory.legend,
      hint: t.victory.hint,
      clear: common.clear,
      columns: true,
      value: entry.victory,
      options: victoryKinds.map((value) => ({ value, label: t.victory[value] })),
      onChange: (victory) => changeEntry(j, { victory }),
    })}
    ${
      entry.victory === 'noticed'
        ? textField({
            id: 'noticedBy',
            label: t.victory.who,
            value: entry.noticedBy,
            error: fieldError(j, 'noticedBy'),
            onInput: (noticedBy) => changeEntry(j, { noticedBy }),
            onBlur: () => void j.writing.flush(),
          })
        : nothing
    }
  </div>`;
}
