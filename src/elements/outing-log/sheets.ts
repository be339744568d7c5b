import { html, type TemplateResult } from 'lit';
import { companions, results, roles } from '../../domain/outing/choices.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import type { OutingLogMessages } from '../../i18n/en/outing-log.js';
import type { OutingPageMessages } from '../../i18n/en/outing-page.js';
import type { OutingPlanMessages } from '../../i18n/en/outing-plan.js';
import type { OutingReflectMessages } from '../../i18n/en/outing-reflect.js';
import type { BlankSheet } from '../base/print/blank-sheet.js';
import { boxes, crisisLine, question } from '../base/print/paper-parts.js';

/** The words of a blank sheet. */
export interface SheetWords {
  readonly common: CommonMessages;
  readonly t: OutingLogMessages;
  readonly page: OutingPageMessages;
  readonly plan: OutingPlanMessages;
  readonly reflect: OutingReflectMessages;
}

/** The whole worksheet with lines to write on. */
export function blankSheet({ t, page, plan, reflect, common }: SheetWords): TemplateResult {
  const { labels, paper } = page;
  return html`<div class="paper">
    <h1>${paper.sheet}</h1>
    <p class="kicker">${paper.before}</p>
    ${question(paper.where)} ${question(labels.when)}
    ${boxes(
      labels.with,
      companions.map((one) => t.with[one]),
    )}
    ${boxes(labels.open, Object.values(plan.together.answers))} ${question(labels.there)}
    ${question(labels.back)} ${question(labels.cost)} ${question(labels.skill)} ${question(labels.easier)}
    ${question(labels.leaveEarly)} ${question(labels.calmPlace)} ${question(labels.askCoach)}
    <p class="kicker">${paper.after}</p>
    ${boxes(
      labels.state,
      results.map((one) => reflect.result.results[one]),
    )}
    ${question(labels.before)} ${question(labels.after)} ${question(labels.didWell)}
    ${boxes(
      labels.role,
      roles.map((one) => reflect.noticed.roles[one]),
    )}
    ${question(labels.feedbackGave)} ${question(labels.feedbackGot)} ${question(paper.met)}
    ${question(labels.victory)} ${question(labels.inTheWay)} ${question(labels.nextTime)}
    ${crisisLine(common)}
  </div>`;
}

/** See `BlankSheet`. */
export const sheet: BlankSheet<SheetWords> = {
  packs: { t: 'outing-log', page: 'outing-page', plan: 'outing-plan', reflect: 'outing-reflect' },
  title: ({ page }) => page.paper.title,
};
