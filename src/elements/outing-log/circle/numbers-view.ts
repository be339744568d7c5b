import { html, type TemplateResult } from 'lit';
import { dialed, emptyOutingOwn, mostHelpers, type Helper } from '../../../domain/outing/own.js';
import { isBlank, shortText } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import type { CircleRoom } from './index.js';

const rows = [...Array(mostHelpers).keys()];

/** Numbers that a person wants at hand on the day. */
export function numbersView(room: CircleRoom): TemplateResult {
  const { outings: o, t, own } = room;
  const words = t.numbers;
  const { partner, partnerNumber, helpers } = own.value;
  const field = (id: string, label: string, value: string, set: (text: string) => void, isNumber = false) =>
    textField({
      id,
      label,
      value,
      error:
        value.length > shortText
          ? t.people.long(shortText)
          : isNumber && !isBlank(value) && dialed(value) === undefined
            ? words.odd
            : undefined,
      onInput: set,
      onBlur: () => void own.writing.flush(),
    });
  const change = (at: number, part: Partial<Helper>) =>
    own.change({
      helpers: rows.map((row) => {
        const helper = helpers[row] ?? { name: '', number: '' };
        return row === at ? { ...helper, ...part } : helper;
      }),
    });
  const keep = async () => {
    await own.keep();
    if (own.writing.isDirty) return;
    o.shell.announce(words.kept);
    o.go(home);
  };
  const erase = () => {
    const before = own.value;
    own.change({ ...emptyOutingOwn, mine: before.mine, theirs: before.theirs });
    void own.keep();
    o.shell.showUndo(words.erased, () => {
      own.change(before);
      void own.keep();
    });
  };
  return html`${backButton({ label: o.t.back, onPress: () => o.go(home) })} ${viewHeading(o.t.ways.numbers)}
    <p class="second lead">${words.lead}</p>
    ${field('own-partner', words.partner, partner, (text) => own.change({ partner: text }))}
    ${field('own-partner-number', words.partnerNumber, partnerNumber, (text) => own.change({ partnerNumber: text }), true)}
    ${rows.map((at) => {
      const helper = helpers[at] ?? { name: '', number: '' };
      return html`${field(`helper-${at}`, words.helper(at + 1), helper.name, (name) => change(at, { name }))}
      ${field(`helper-number-${at}`, words.helperNumber(at + 1), helper.number, (number) => change(at, { number }), true)}`;
    })}
    <div class="actions">
      ${button({ kind: 'main', label: words.done, onPress: () => void keep() })}
      ${button({ kind: 'text', label: words.erase, onPress: erase })}
    </div>`;
}
