import { html, nothing, type TemplateResult } from 'lit';
import { goalToShare, type SharedGoal } from '../../domain/goal/share.js';
import { button } from '../../ui/controls/button.js';
import { checkCard } from '../../ui/controls/check-card.js';
import { shareCard } from '../../ui/share/share-card.js';
import { sharePanel } from '../../ui/share/share-panel.js';
import type { IntroducePart, PreviewPart, SharedLine } from '../../ui/share/share-view.js';
import { allAnswers, wordsOf } from './answers.js';
import { goalAsText } from './goal-as-text.js';
import { titleOf, viewHeading } from './parts.js';
import type { ShareDesk } from './share.js';

/** Send, or show by hand: the states in words, the preview, and never anything without a press. */
export function shareView(desk: ShareDesk): unknown {
  const { planner: p, preview } = desk;
  const t = desk.sharingWords;
  const body = p.body(desk.goal);
  if (!body) return nothing;
  const shared = goalToShare(body, desk.told);
  const words = wordsOf(p);
  const heading = desk.canSend ? p.more.page.coachSend : p.more.page.coachShow;
  return html`${button({ kind: 'text', icon: 'back', label: p.more.page.backToGoal, onPress: () => desk.leave() })}
  ${viewHeading(heading)} ${desk.isLooking ? html`<p class="second">${p.common.loading}</p>` : nothing}
  ${sharePanel({
    t,
    common: p.common,
    locale: p.locale,
    state: desk.state,
    inVisit: desk.inVisit,
    contact: preview?.contact ?? '',
    introduce: introducePart(desk),
    preview: previewPart(desk),
    onNotNow: () => desk.leave(),
    onTakeBack: () => void desk.takeBack(),
    onTryNow: () => void desk.deliver(),
    onLookAgain: () => void desk.lookAgain(),
    onLeaveIt: () => void desk.dismiss(),
    onCard: () => desk.show(true),
    onPrint: () => p.go({ view: 'print', goal: desk.goal }),
    onSheet: 'share' in navigator ? () => void desk.shareText(goalAsText(shared, words)) : undefined,
    onGiven: () => void desk.gave(),
  })}
  ${shareCard({
    t,
    common: p.common,
    id: 'card',
    open: desk.isShown,
    heading: desk.words.sheetHeading,
    lines: linesOf(desk, shared),
    onClose: () => desk.show(false),
  })}`;
}

/** The goal's words first, then every answer that was given. */
const linesOf = ({ planner: p }: ShareDesk, goal: SharedGoal): readonly SharedLine[] => [
  { label: p.more.page.goal, content: titleOf(goal.want, p.t), own: false },
  { label: p.more.page.state, content: p.t.states[goal.state], own: false },
  ...allAnswers(goal, wordsOf(p)).map((answer) => ({ ...answer, own: false })),
];

const introducePart = (desk: ShareDesk): IntroducePart | undefined =>
  desk.asked && {
    ...desk.asked,
    nameIsMissing: desk.nameIsMissing,
    onName: (name) => desk.type({ name }),
    onWord: (word) => desk.type({ word }),
    onNext: () => void desk.introduce(),
  };

const previewPart = (desk: ShareDesk): PreviewPart | undefined =>
  desk.preview && {
    ...desk.preview,
    ...desk.preview.introduction,
    lines: linesOf(desk, desk.preview.body as SharedGoal),
    alsoTell: alsoTell(desk),
    onSend: () => void desk.send(),
    onChangeName: () => desk.askAgain(),
  };

/** That someone else picked the goal stays here unless the person ticks it. */
const alsoTell = (desk: ShareDesk): TemplateResult | undefined =>
  desk.planner.record(desk.goal)?.body.whose === 'someone-else'
    ? checkCard({
        id: 'tell-owner',
        label: desk.words.share.tellOwner,
        hint: desk.words.share.tellOwnerHint,
        checked: desk.tellsOwner,
        onChange: (tells) => desk.tellOwner(tells),
      })
    : undefined;
