import { html, nothing, type TemplateResult } from 'lit';
import { goalToShare, type SharedGoal } from '../../domain/goal/share.js';
import { button } from '../../ui/controls/button.js';
import { checkCard } from '../../ui/controls/check-card.js';
import type { SharedLine } from '../../ui/share/share-view.js';
import type { ShareDesk } from '../base/share/share-desk.js';
import { shareView } from '../base/share/share-view.js';
import { allAnswers, wordsOf } from './answers.js';
import { goalAsText } from './goal-as-text.js';
import { viewHeading } from '../base/parts.js';
import { titleOf } from './parts.js';
import type { Planner } from './planner.js';
import type { GoalToShare } from './share-subject.js';

/** Send one goal, or show it by hand. */
export function shareGoalView(desk: ShareDesk, subject: GoalToShare): unknown {
  const { planner: p } = subject;
  const goal = desk.record;
  const body = p.body(goal);
  if (!body) return nothing;
  const shared = goalToShare(body, subject.told);
  const heading = desk.canSend ? p.more.page.coachSend : p.more.page.coachShow;
  return html`${button({ kind: 'text', icon: 'back', label: p.more.page.backToGoal, onPress: () => desk.leave() })}
  ${viewHeading(heading)}
  ${shareView(desk, {
    lines: (going) => linesOf(p, going as SharedGoal),
    alsoTell: alsoTell(desk, subject),
    byHand: {
      heading: p.more.sheetHeading,
      lines: linesOf(p, shared),
      text: goalAsText(shared, wordsOf(p)),
    },
  })}`;
}

/** The goal's words first, then every answer that was given. */
const linesOf = (p: Planner, goal: SharedGoal): readonly SharedLine[] => [
  { label: p.more.page.goal, content: titleOf(goal.want, p.t), own: false },
  { label: p.more.page.state, content: p.t.states[goal.state], own: false },
  ...allAnswers(goal, wordsOf(p)).map((answer) => ({ ...answer, own: false })),
];

/** That someone else picked the goal stays here unless the person ticks it. */
const alsoTell = (desk: ShareDesk, subject: GoalToShare): TemplateResult | undefined => {
  const { planner: p } = subject;
  const { tellOwner, tellOwnerHint } = p.more.share;
  return p.record(desk.record)?.body.whose === 'someone-else'
    ? checkCard({
        id: 'tell-owner',
        label: tellOwner,
        hint: tellOwnerHint,
        checked: subject.tellsOwner,
        onChange: (tells) => {
          subject.tellsOwner = tells;
          void desk.look();
        },
      })
    : undefined;
};
