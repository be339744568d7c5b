import { html, nothing, type TemplateResult } from 'lit';
import { outingToShare, type SharedOuting } from '../../../domain/outing/share.js';
import { isBlank } from '../../../domain/text.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import type { SharedLine } from '../../../ui/share/share-view.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { shareView } from '../../base/share/share-view.js';
import { allAnswers, answersAsText } from '../answers.js';
import { gone } from '../gone.js';
import { titleOf } from '../parts.js';
import type { PageRoom } from './index.js';

/** Send one outing, or show it by hand. */
export function shareOutingView(room: PageRoom): unknown {
  const { outings: o, page: t, desk, subject } = room;
  const { body } = o;
  if (body === 'gone') return gone(o);
  if (!body) return nothing;
  const shared = outingToShare(body, subject.told);
  const where = isBlank(body.where) ? o.t.untitled : body.where;
  return html`${backButton({ label: o.t.backToOuting, onPress: () => desk.leave() })}
  ${viewHeading(room.canSend ? t.share.send : t.share.show)}
  ${shareView(desk, {
    lines: (going) => linesOf(room, going as SharedOuting),
    alsoTell: alsoTell(room),
    byHand: {
      heading: t.paper.sheet,
      lines: linesOf(room, shared),
      text: `${where}\n${answersAsText(allAnswers(shared, room))}`,
    },
  })}`;
}

const linesOf = (room: PageRoom, shared: SharedOuting): readonly SharedLine[] => [
  {
    label: room.page.share.outing,
    content: titleOf({ where: shared.where ?? '' }, room.outings.t),
    own: false,
  },
  ...allAnswers(shared, room).map(({ label, text, isOwn }) => ({ label, content: text, own: isOwn })),
];

/** What stays here unless the person ticks it: the partner's name, and what did not feel right. */
function alsoTell(room: PageRoom): TemplateResult | undefined {
  const { outings: o, page: t, subject, desk } = room;
  const { body } = o;
  if (!body || body === 'gone') return undefined;
  const tick = (name: string, label: string) =>
    checkCard({
      id: `tell-${name}`,
      label,
      hint: t.share.tellPartnerHint,
      checked: subject.told.includes(name),
      onChange: (isTold) => {
        subject.tell(name, isTold);
        void desk.look();
        o.host.requestUpdate();
      },
    });
  const partner = isBlank(body.partner) ? nothing : tick('partner', t.share.tellPartner);
  const notRight =
    isBlank(body.notRight) || body.aboutCoach ? nothing : tick('notRight', t.share.tellNotRight);
  return partner === nothing && notRight === nothing
    ? undefined
    : html`<div class="cards">${partner} ${notRight}</div>`;
}
