import { html, nothing } from 'lit';
import { addLine, newLine, removeLine } from '../../../domain/budget/lines.js';
import { lineKinds, mostLines, type LineKind, type MonthDraft } from '../../../domain/budget/month.js';
import { randomHex } from '../../../domain/ids.js';
import { isBlank, shortText } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { textField } from '../../../ui/controls/text-field.js';
import type { WritingRoom } from './index.js';
import { changePlan } from './plan-writing.js';

const common = lineKinds.filter((kind): kind is Exclude<LineKind, 'own'> => kind !== 'own');

/** What money is used for: common lines to tick, and lines of one's own. */
export function linesStep(room: WritingRoom, plan: MonthDraft): unknown {
  const { budget: b, t } = room;
  const hasProgram = b.programMoney !== undefined || plan.program !== undefined;
  const from = hasProgram ? 'program' : 'mine';
  const toggle = (id: string, kind: LineKind) => (isOn: boolean) =>
    changePlan(room, (now) => (isOn ? addLine(now, newLine(id, kind, from)) : removeLine(now, id)));
  const add = () => {
    const name = room.ownLine.trim();
    if (isBlank(name) || name.length > shortText) {
      b.said.set('own-line', t.lines.blank);
      return b.focus('own-line');
    }
    changePlan(room, (now) => addLine(now, newLine(randomHex(8), 'own', from, name)));
    room.ownLine = '';
    b.said.delete('own-line');
    b.focus('own-line');
  };
  return html`<fieldset class="part">
      <legend>${t.lines.legend}</legend>
      <div class="cards columns">
        ${common.map((kind) =>
          checkCard({
            id: `pick-${kind}`,
            label: b.t.lines[kind],
            checked: plan.lines.some(({ id }) => id === kind),
            onChange: toggle(kind, kind),
          }),
        )}
        ${plan.lines
          .filter(({ kind }) => kind === 'own')
          .map(({ id, name }) =>
            checkCard({
              id: `pick-${id}`,
              label: name || b.t.lines.own,
              own: name !== '',
              checked: true,
              onChange: toggle(id, 'own'),
            }),
          )}
      </div>
    </fieldset>
    ${
      plan.lines.length >= mostLines
        ? html`<p class="second field">${t.lines.full}</p>`
        : html`${textField({
              id: 'own-line',
              label: t.lines.ownName,
              hint: t.lines.ownHint,
              value: room.ownLine,
              error: b.said.get('own-line'),
              onInput: (text) => {
                room.ownLine = text;
                b.said.delete('own-line');
                b.host.requestUpdate();
              },
            })}
            <div class="field">
              ${button({ kind: 'plain', icon: 'plus', label: t.lines.add, onPress: add })}
            </div>`
    }
    ${nothing}`;
}
