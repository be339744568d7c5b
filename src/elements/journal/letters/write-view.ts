import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { dateField } from '../../../ui/controls/date-field.js';
import { textField } from '../../../ui/controls/text-field.js';
import { viewHeading } from '../../base/parts.js';
import { changeDay, changeText, chooseWhen, seal, stop, textError, whenOf, yearEnd } from './commands.js';
import type { Letters, When } from './letters.js';

/** A letter that is being written, and when it is to be opened. */
export function writeView(l: Letters): TemplateResult {
  const { t, writing } = l;
  return html`${viewHeading(t.write.heading)}
    <div class="letters">
      <p class="second">${t.write.lead}</p>
      ${textField({
        id: 'letter-text',
        label: t.write.field,
        value: writing.value?.text ?? '',
        multiline: true,
        rows: 8,
        error: textError(l),
        onInput: (text) => changeText(l, text),
        onBlur: () => void writing.flush(),
      })}
      ${when(l)}
      <div class="actions">
        ${button({ kind: 'main', id: 'seal', label: t.write.seal, onPress: () => void seal(l) })}
        ${button({ kind: 'text', label: t.write.stop, onPress: () => stop(l) })}
      </div>
    </div>`;
}

function when(l: Letters): TemplateResult {
  const { t, journal: j, writing } = l;
  const end = yearEnd(l);
  const value = whenOf(l);
  const ends = end
    ? [{ value: 'year-end' as const, label: t.write.yearEnd, hint: dayInWords(end, j.locale) }]
    : [];
  return html`${choiceCards<When>({
    name: 'letter-when',
    legend: t.write.when,
    options: [{ value: 'me', label: t.write.me }, ...ends, { value: 'own', label: t.write.own }],
    value,
    onChange: (chosen) => chosen && chooseWhen(l, chosen),
  })}
  ${
    value === 'own'
      ? dateField({
          id: 'letter-day',
          label: t.write.day,
          value: writing.value?.openOn ?? '',
          error: l.said.get('letter-day'),
          onInput: (day, bad) => changeDay(l, day || undefined, bad),
          onBlur: () => void writing.flush(),
        })
      : nothing
  }`;
}
