import { html, nothing, type TemplateResult } from 'lit';
import { outingToShare } from '../../../domain/outing/share.js';
import { button } from '../../../ui/controls/button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { gone } from '../gone.js';
import { home } from '../place.js';
import { blankSheet } from '../sheets.js';
import type { PageRoom } from './index.js';
import { filledSheet } from './filled-sheet.js';

/** A look at what will be printed, and the press that prints it. */
const look = (
  { outings: o, page: t }: PageRoom,
  heading: string,
  sheet: TemplateResult,
  back: { readonly label: string; readonly onPress: () => void },
): TemplateResult =>
  html`${backButton(back)} ${viewHeading(heading)}
    <p class="second lead">${t.paper.text}</p>
    <div class="actions">
      ${button({
        kind: 'main',
        icon: 'print',
        label: t.print,
        onPress: () => printSheet(sheet, { title: t.paper.title, language: o.shell.words.language }),
      })}
    </div>
    <div class="sheet" part="sheet">${sheet}</div>`;

/** The page of one outing, filled. What did not feel right stays off the paper. */
export function printView(room: PageRoom, outing: string): unknown {
  const { outings: o, page: t } = room;
  const { body } = o;
  if (body === 'gone') return gone(o);
  if (!body) return nothing;
  const back = { label: o.t.backToOuting, onPress: () => o.go({ view: 'outing', outing }) };
  return look(room, t.paper.heading, filledSheet(outingToShare(body, ['partner']), room), back);
}

/** The blank page, with lines to write on. */
export function blankView(room: PageRoom): unknown {
  const { outings: o, page, plan, reflect } = room;
  const back = { label: o.t.back, onPress: () => o.go(home) };
  const sheet = blankSheet({ common: o.common, t: o.t, page, plan, reflect });
  return look(room, page.paper.blankHeading, sheet, back);
}
