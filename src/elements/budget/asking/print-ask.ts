import { html } from 'lit';
import { purchaseToShare } from '../../../domain/budget/share.js';
import { button } from '../../../ui/controls/button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { boxes, crisisLine, question } from '../../base/print/paper-parts.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { answerList, answersOf, goalsOf, titleOf } from './answers.js';
import type { AskingRoom } from './index.js';

/** A question on paper, with room for the coach's answer. */
export function printAskView(room: AskingRoom, id: string): unknown {
  const { budget: b, t } = room;
  const record = room.record(id);
  const back = backButton({ label: t.page.toPage, onPress: () => b.go({ view: 'purchase', purchase: id }) });
  if (!record) return html`${back}${viewHeading(t.page.gone)}`;
  const { body, links } = record;
  const rows = [t.answer.legend, t.answer.reason, t.answer.day, t.answer.by];
  const sheet = html`<div class="paper">
    <p class="kicker">${t.share.heading}</p>
    <h1>${titleOf(room, body.what)}</h1>
    ${answerList(answersOf(room, purchaseToShare(body), goalsOf(room, links)))}
    ${
      body.answer === undefined
        ? rows.map((label, at) => (at === 0 ? boxes(label, [t.answer.yes, t.answer.no]) : question(label)))
        : ''
    }
    ${crisisLine(b.common)}
  </div>`;
  const print = () => printSheet(sheet, { title: t.share.printTitle, language: b.shell.words.language });
  return html`${back} ${viewHeading(t.share.printHeading)}
    <p class="second lead">${t.share.printText}</p>
    <div class="actions">${button({ kind: 'main', icon: 'print', label: t.page.print, onPress: print })}</div>
    <div class="sheet" part="sheet">${sheet}</div>`;
}
