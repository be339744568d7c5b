import { html, nothing, type TemplateResult } from 'lit';
import {
  monthToShare,
  purchaseToShare,
  type SharedMonth,
  type SharedPurchase,
} from '../../../domain/budget/share.js';
import { monthInWords } from '../../../i18n/dates.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import type { SharedLine } from '../../../ui/share/share-view.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { shareView } from '../../base/share/share-view.js';
import { lineLabel } from '../line-names.js';
import { home } from '../place.js';
import { answersOf, purchaseText, replyLinesOf, titleOf } from './answers.js';
import type { AskingRoom } from './index.js';

const head = (label: string, content: unknown): SharedLine => ({ label, content, own: false });

/** Send one question, or show it by hand. */
export function sharePurchaseView(room: AskingRoom): unknown {
  const { budget: b, t, purchaseDesk: desk } = room;
  const record = room.record(desk.record);
  if (!record) return nothing;
  const lines = (body: SharedPurchase) => [
    head(t.ask.what, titleOf(room, body.what)),
    ...answersOf(room, body),
  ];
  return html`${backButton({ label: t.back, onPress: () => desk.leave() })}
  ${viewHeading(desk.canSend ? t.page.send : t.page.show)}
  ${shareView(desk, {
    lines: (going) => lines(going as SharedPurchase),
    byHand: {
      heading: t.share.heading,
      lines: lines(purchaseToShare(record.body)),
      text: purchaseText(room, record),
      reply: { ask: t.share.reply, text: replyLinesOf(room, record) },
      onPrint: () => b.go({ view: 'print-ask', purchase: record.id }),
    },
  })}`;
}

/** Send the plan of a month, or show it by hand. */
export function shareMonthView(room: AskingRoom): unknown {
  const { budget: b, t, monthDesk: desk, monthSubject: subject } = room;
  const back = backButton({ label: t.back, onPress: () => b.go(home) });
  const { record } = b;
  if (!record)
    return html`${back}${viewHeading(t.share.monthHeading)}
      <p class="lead">${t.share.nothing}</p>`;
  const title = `${t.share.month}: ${monthInWords(b.month, b.locale)}`;
  const lines = (body: SharedMonth) => monthLines(room, body);
  const shown = monthToShare(record.body, subject.told);
  return html`${back} ${viewHeading(t.share.monthHeading)}
  ${shareView(desk, {
    lines: (going) => lines(going as SharedMonth),
    alsoTell: hasMine(room) ? tellMine(room) : undefined,
    byHand: {
      heading: title,
      lines: lines(shown),
      text: [title, ...lines(shown).map(({ label, content }) => `${label}: ${String(content)}`)].join('\n'),
    },
  })}
  ${hasMine(room) && !desk.canSend ? tellMine(room) : nothing}`;
}

const hasMine = ({ budget: b }: AskingRoom): boolean =>
  b.body.incoming.length > 0 || b.body.lines.some(({ from }) => from === 'mine');

/** The person's own money stays here unless they tick it. */
const tellMine = ({ budget: b, t, monthSubject, monthDesk }: AskingRoom): TemplateResult =>
  checkCard({
    id: 'tell-mine',
    label: t.share.tellMine,
    hint: t.share.tellMineHint,
    checked: monthSubject.tellsMine,
    onChange: (tells) => {
      monthSubject.tellsMine = tells;
      void monthDesk.look();
      b.host.requestUpdate();
    },
  });

function monthLines({ budget: b, t }: AskingRoom, body: SharedMonth): readonly SharedLine[] {
  const money = (amount: number) => b.amount(amount, body.currency);
  return [
    ...(body.program === undefined ? [] : [head(t.share.program, money(body.program))]),
    ...(body.carried === undefined ? [] : [head(t.share.carried, money(body.carried))]),
    ...(body.incoming === undefined ? [] : [head(t.share.incoming, money(body.incoming))]),
    ...body.lines.map((line) =>
      head(
        lineLabel(b, { kind: line.kind, name: line.name ?? '' }) + (line.mine ? ` (${b.t.month.mine})` : ''),
        t.share.planned(money(line.planned)),
      ),
    ),
  ];
}
