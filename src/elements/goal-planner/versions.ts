import { html, nothing, type TemplateResult } from 'lit';
import { goalToShare } from '../../domain/goal/share.js';
import type { GoalBody } from '../../domain/goal/goal.js';
import { button } from '../../ui/controls/button.js';
import { pill } from '../../ui/controls/pill.js';
import { allAnswers, answerList, wordsOf } from './answers.js';
import { momentInWords } from '../../i18n/dates.js';
import { edit } from './page-commands.js';
import type { LaterContext } from './later-views.js';
import { titleOf, viewHeading } from './parts.js';
import type { Planner } from './planner.js';
import type { GoalVersion } from './values.js';

/** Past texts of a goal, newest first; a text that lost against another tab is among them. */
export function versionsView({ planner: p, versions }: LaterContext, id: string): TemplateResult {
  const words = p.common.versions;
  const toGoal = () => p.go({ view: 'goal', goal: id });
  return html`${button({ kind: 'text', icon: 'back', label: p.more.page.backToGoal, onPress: toGoal })}
    ${viewHeading(p.more.page.versions)}
    <p class="second lead">${versions?.length === 0 ? words.none : words.text}</p>
    <ul class="plain-list goals">
      ${versions?.map((version) => past(p, id, version))}
    </ul>`;
}

const past = (p: Planner, id: string, version: GoalVersion): TemplateResult => {
  const words = p.common.versions;
  const use = () => {
    const now = p.body(id);
    if (!now) return;
    edit(p, id, () => ({ ...version.body, rank: now.rank }));
    p.go({ view: 'goal', goal: id });
    p.shell.showUndo(p.more.page.versionUsed, () => edit(p, id, (): GoalBody => now));
  };
  const answers = allAnswers(goalToShare(version.body, ['whose']), wordsOf(p));
  return html`<li class="goal">
    <p class="second">${words.from(momentInWords(version.updatedAt, p.locale))}</p>
    ${
      version.conflict
        ? html`<p>${pill({ kind: 'warm', label: words.conflictPill })}</p>
            <p>${words.conflict}</p>`
        : nothing
    }
    <p class="label-own">${titleOf(version.body.want, p.t)}</p>
    ${
      answers.length > 0
        ? html`<details ?open=${version.conflict}>
            <summary>${p.more.page.wholeText}</summary>
            ${answerList(answers)}
          </details>`
        : nothing
    }
    <div class="actions">${button({ kind: 'plain', label: words.use, onPress: use })}</div>
  </li>`;
};
