import { html, nothing } from 'lit';
import { purchaseToShare } from '../../../domain/budget/share.js';
import { plainAmount } from '../../../domain/money/money.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { button } from '../../../ui/controls/button.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';
import { notice } from '../../../ui/controls/notice.js';
import { actionRow, backButton, viewHeading } from '../../base/parts.js';
import { answerList, answerPill, answersOf, goalsOf, sharingPill, titleOf } from './answers.js';
import { remove } from './commands.js';
import type { AskingRoom } from './index.js';

/** One question on one page: what was asked, the answer, and what can be done now. */
export function purchasePage(room: AskingRoom, id: string): unknown {
  const { budget: b, t } = room;
  const back = backButton({ label: t.page.list, onPress: () => b.go({ view: 'asked' }) });
  if (!room.purchases.value || (room.kept === id && !room.record(id)))
    return html`${back}${viewHeading(b.common.loading)}`;
  const record = room.record(id);
  if (!record) return html`${back}${viewHeading(t.page.gone)}`;
  const { body, links } = record;
  const canSend = b.kit?.sharing.canSend() ?? false;
  const { helpContact } = b.host.kitSource.program?.settings ?? {};
  const contact = textIn(helpContact, b.shell.words.language);
  const bought = () =>
    b.newSpending(body.line, {
      what: body.what,
      amount: body.amount,
      currency: body.currency,
      from: body.from,
      links: [id, ...links],
      typed: { amount: plainAmount(body) },
    });
  const toVersions = () => b.go({ view: 'purchase-versions', purchase: id });
  return html`${back}
    <article class="page" part="page">
      ${
        record.conflict
          ? notice({
              kind: 'warm',
              text: t.page.conflict,
              actions: [{ label: t.page.seeOther, onPress: toVersions }],
            })
          : nothing
      }
      ${viewHeading(titleOf(room, body.what))}
      <div class="actions">${answerPill(room, record)} ${sharingPill(room, id)}</div>
      ${answerList(answersOf(room, purchaseToShare(body), goalsOf(room, links)))}
      ${body.answer === 'no' ? html`<p>${t.page.noText}</p>` : nothing}
      ${body.answer === undefined ? html`<p class="second">${contact === '' ? t.page.lateOnly : t.page.late(contact)}</p>` : nothing}
      <div class="presses">
        ${
          body.answer === undefined
            ? button({
                kind: 'main',
                icon: canSend ? laterIcons.send : laterIcons.show,
                label: canSend ? t.page.send : t.page.show,
                onPress: () => b.go({ view: 'share', purchase: id }),
              })
            : button({ kind: 'main', label: t.page.bought, onPress: bought })
        }
        ${button({
          kind: 'plain',
          label: body.answer === undefined ? t.page.together : t.page.changeAnswer,
          onPress: () => b.go({ view: 'answer', purchase: id }),
        })}
        ${body.answer === undefined ? button({ kind: 'plain', label: t.page.import, onPress: () => b.go({ view: 'import' }) }) : nothing}
      </div>
      ${actionRow([
        ...(body.answer === undefined ? [{ label: t.page.bought, onPress: bought }] : []),
        { icon: 'edit', label: t.page.change, onPress: () => b.go({ view: 'ask', purchase: id }) },
        { icon: 'print', label: t.page.print, onPress: () => b.go({ view: 'print-ask', purchase: id }) },
        { label: t.page.versions, onPress: toVersions },
        { icon: 'trash', label: t.page.remove, onPress: () => void remove(room, id) },
      ])}
    </article>`;
}
