import { html, nothing, type TemplateResult } from 'lit';
import { goalToShare } from '../../domain/goal/share.js';
import type { GoalBody } from '../../domain/goal/goal.js';
import { button } from '../../ui/controls/button.js';
import { versionList } from '../base/version-list.js';
import { allAnswers, answerList, wordsOf } from './answers.js';
import type { LaterContext } from './later-views.js';
import { edit } from './page-commands.js';
import { titleOf } from './parts.js';
import type { Planner } from './planner.js';
import type { GoalVersion } from './values.js';

/** Past texts of a goal. */
export function versionsView(
  { planner: p, past: earlier, versions }: LaterContext,
  id: string,
): TemplateResult {
  const toGoal = () => p.go({ view: 'goal', goal: id });
  return html`${button({ kind: 'text', icon: 'back', label: p.more.page.backToGoal, onPress: toGoal })}
  ${versionList({
    words: earlier.versions,
    locale: p.locale,
    heading: p.more.page.versions,
    versions,
    text: (version: GoalVersion) => past(p, version),
    onUse: (version: GoalVersion) => use(p, id, version),
  })}`;
}

function use(p: Planner, id: string, { body }: GoalVersion): void {
  const now = p.body(id);
  if (!now) return;
  edit(p, id, () => ({ ...body, rank: now.rank }));
  p.go({ view: 'goal', goal: id });
  p.shell.showUndo(p.more.page.versionUsed, () => edit(p, id, (): GoalBody => now));
}

const past = (p: Planner, { body, conflict }: GoalVersion): TemplateResult => {
  const answers = allAnswers(goalToShare(body, ['whose']), wordsOf(p));
  return html`<p class="label-own">${titleOf(body.want, p.t)}</p>
    ${
      answers.length > 0
        ? html`<details ?open=${conflict}>
            <summary>${p.more.page.wholeText}</summary>
            ${answerList(answers)}
          </details>`
        : nothing
    }`;
};
