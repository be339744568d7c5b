import { html } from 'lit';
import { answers } from '../../../domain/budget/purchase.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { dateField } from '../../../ui/controls/date-field.js';
import { errorLine, textField } from '../../../ui/controls/text-field.js';
import { wizardNav } from '../../../ui/controls/wizard-nav.js';
import { viewHeading } from '../../base/parts.js';
import { changePurchase, fieldError, keepPurchase, leavePurchase } from './commands.js';
import type { AskingRoom } from './index.js';

/** The coach's yes or no with a reason and a day, written in together. */
export function answerView(room: AskingRoom, id: string): unknown {
  const { budget: b, t } = room;
  const { value } = b.purchase;
  if (b.purchase.id !== id || !value) return html`<p>${b.common.loading}</p>`;
  const onBlur = () => void b.purchase.flush();
  const keep = () => {
    if (value.answer !== undefined) {
      changePurchase(room, { answeredOn: value.answeredOn ?? b.today });
      return void keepPurchase(room, t.answer.kept);
    }
    b.said.set('answer', t.answer.pick);
    b.shell.announce(t.answer.pick);
    b.host.requestUpdate();
  };
  return html`${viewHeading(t.answer.heading)}
    <p class="second lead">${t.answer.text}</p>
    <div class="questions">
      ${choiceCards({
        name: 'answer',
        legend: t.answer.legend,
        columns: true,
        clear: b.common.clear,
        options: answers.map((answer) => ({ value: answer, label: t.answer[answer] })),
        value: value.answer,
        onChange: (answer) => {
          b.said.delete('answer');
          changePurchase(room, { answer });
        },
      })}
      ${errorLine('answer', b.said.get('answer'))}
      ${textField({
        id: 'reason',
        label: t.answer.reason,
        value: value.reason,
        multiline: true,
        error: fieldError(room, 'reason'),
        onInput: (reason) => changePurchase(room, { reason }),
        onBlur,
      })}
      ${dateField({
        id: 'answered-on',
        label: t.answer.day,
        value: value.answeredOn ?? b.today,
        error: b.said.get('answered-on'),
        onInput: (day, isBad) => {
          if (isBad) b.said.set('answered-on', t.answer.badDay);
          else b.said.delete('answered-on');
          if (day !== '') changePurchase(room, { answeredOn: day });
          b.host.requestUpdate();
        },
        onBlur,
      })}
      ${textField({
        id: 'answeredBy',
        label: t.answer.by,
        value: value.answeredBy,
        error: fieldError(room, 'answeredBy'),
        onInput: (answeredBy) => changePurchase(room, { answeredBy }),
        onBlur,
      })}
    </div>
    ${wizardNav({
      back: { label: t.leave, onPress: () => leavePurchase(room) },
      next: { label: t.answer.keep, onPress: keep },
    })}`;
}
