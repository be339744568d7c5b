import { html, type TemplateResult } from 'lit';
import type { SharedOuting } from '../../../domain/outing/share.js';
import { crisisLine } from '../../base/print/paper-parts.js';
import { allAnswers, answerList } from '../answers.js';
import { titleOf } from '../parts.js';
import type { PageRoom } from './index.js';

/** One outing as it stands on paper. */
export const filledSheet = (outing: SharedOuting, room: PageRoom): TemplateResult =>
  html`<div class="paper">
    <p class="kicker">${room.page.paper.sheet}</p>
    <h1>${titleOf({ where: outing.where ?? '' }, room.outings.t)}</h1>
    ${answerList(allAnswers(outing, room))} ${crisisLine(room.outings.common)}
  </div>`;
