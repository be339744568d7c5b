import { html, nothing, type TemplateResult } from 'lit';
import { changeIncoming, copied } from '../../../domain/budget/lines.js';
import { mostLines, type Incoming, type MonthDraft } from '../../../domain/budget/month.js';
import { toCarry } from '../../../domain/budget/totals.js';
import { randomHex } from '../../../domain/ids.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { amountField } from '../amount-field.js';
import { saveOwn } from '../own-commands.js';
import type { WritingRoom } from './index.js';
import { changePlan } from './plan-writing.js';

/** What is there this month: program money first; the person's own money where they ask for it. */
export function moneyStep(room: WritingRoom, plan: MonthDraft): unknown {
  const { budget: b, t } = room;
  const { currency, typed } = plan;
  const hasProgram = b.programMoney !== undefined || plan.program !== undefined;
  const showsMine = b.ownBody.showsMine || plan.incoming.length > 0;
  const onBlur = () => void b.plan.flush();
  return html`${copyLast(room, plan)}
  ${
    hasProgram
      ? amountField(b, {
          id: 'program',
          label: t.money.program,
          hint: t.money.programHint,
          typed,
          amount: plan.program,
          currency,
          onBlur,
          onChange: (program = 0, next) =>
            changePlan(room, (now) => ({ ...now, program, typed: next }) as typeof now),
        })
      : nothing
  }
  ${hasProgram ? html`<p class="second field">${b.t.month.benefits(b.contact)}</p>` : nothing}
  ${hasProgram ? carried(room, plan, 'carried') : nothing} ${showsMine ? mine(room, plan) : addMine(room)}`;
}

/** What was left last month, where the person's rule takes it along, or it was taken already. */
function carried(room: WritingRoom, plan: MonthDraft, which: 'carried' | 'carriedMine'): unknown {
  const { budget: b, t } = room;
  const { value } = room.before;
  const rule = b.ownBody.carry;
  const purse = which === 'carried' ? 'program' : 'mine';
  const isOn = which === 'carried' ? rule === 'all' : rule !== 'none';
  const record = value?.record;
  const left =
    record && record.body.currency === plan.currency ? toCarry(record.body, value.spent, purse) : 0;
  if (plan[which] === 0 && (!isOn || left === 0)) return nothing;
  const use = () => {
    const { [which]: _typed, ...typed } = plan.typed ?? {};
    changePlan(room, (now) => ({ ...now, [which]: left, typed }));
    b.focus(which);
  };
  return html`${
    left > 0 && left !== plan[which]
      ? html`<div class="field">
          <p>${t.money.last(b.amount(left, plan.currency))}</p>
          <div class="actions">${button({ kind: 'plain', label: t.money.use, onPress: use })}</div>
        </div>`
      : nothing
  }
  ${amountField(b, {
    id: which,
    label: t.money[which],
    typed: plan.typed,
    amount: plan[which],
    currency: plan.currency,
    onBlur: () => void b.plan.flush(),
    onChange: (amount = 0, typed) => changePlan(room, (now) => ({ ...now, [which]: amount, typed })),
  })}`;
}

function copyLast(room: WritingRoom, plan: MonthDraft): unknown {
  const { budget: b, t } = room;
  const record = room.before.value?.record;
  if (!record || record.deletedAt !== undefined || record.body.lines.length === 0) return nothing;
  if (plan.lines.length > 0 || record.body.currency !== plan.currency) return nothing;
  const copy = () => {
    changePlan(room, (now) => copied(record.body, now));
    b.shell.announce(t.money.copied);
    b.said.set('copied', t.money.copied);
    b.host.requestUpdate();
  };
  return html`<div class="field">
    ${button({ kind: 'plain', id: 'copy', label: t.money.copy, onPress: copy })}
  </div>`;
}

const addMine = ({ budget: b, t }: WritingRoom): TemplateResult =>
  html`<div class="field">
    ${button({
      kind: 'text',
      icon: 'plus',
      id: 'add-mine',
      label: t.money.addMine,
      onPress: () => void saveOwn(b, { showsMine: true }),
    })}
  </div>`;

function mine(room: WritingRoom, plan: MonthDraft): TemplateResult {
  const { budget: b, t } = room;
  const add = () => {
    const id = randomHex(8);
    changePlan(room, (now) => changeIncoming(now, id, {}));
    b.focus(`in-${id}-what`);
  };
  return html`<p class="field">${t.money.mineText}</p>
    ${carried(room, plan, 'carriedMine')} ${plan.incoming.map((one, at) => incoming(room, plan, one, at + 1))}
    ${
      plan.incoming.length < mostLines
        ? html`<div class="field">
            ${button({ kind: 'plain', icon: 'plus', id: 'add-in', label: t.money.addIncoming, onPress: add })}
          </div>`
        : nothing
    }`;
}

function incoming(room: WritingRoom, plan: MonthDraft, one: Incoming, number: number): TemplateResult {
  const { budget: b, t } = room;
  const change = (part: Partial<Incoming> | undefined, typed = plan.typed) =>
    changePlan(room, (now) => ({ ...changeIncoming(now, one.id, part), ...(typed ? { typed } : {}) }));
  const onBlur = () => void b.plan.flush();
  const remove = () => {
    const { [`in-${one.id}`]: _gone, ...typed } = plan.typed ?? {};
    change(undefined, typed);
    b.focus('add-in');
  };
  return html`<fieldset class="part">
    <legend>${t.money.incoming(number)}</legend>
    ${textField({
      id: `in-${one.id}-what`,
      label: t.money.what,
      value: one.what,
      onInput: (what) => change({ what }),
      onBlur,
    })}
    ${amountField(b, {
      id: `in-${one.id}`,
      label: t.money.amount,
      typed: plan.typed,
      amount: one.amount,
      currency: plan.currency,
      onBlur,
      onChange: (amount = 0, typed) => change({ amount }, typed),
    })}
    ${button({ kind: 'text', label: t.money.remove, onPress: remove })}
  </fieldset>`;
}
