import { html, nothing, type TemplateResult } from 'lit';
import { goalToShare } from '../../domain/goal/share.js';
import { button } from '../../ui/controls/button.js';
import { wordsOf } from './answers.js';
import type { LaterContext } from './later-views.js';
import { viewHeading } from '../base/parts.js';
import { home } from './place.js';
import { printSheet } from '../base/print/print-sheet.js';
import { blankSheet, filledSheet } from './sheets.js';

/** A look at what will be printed, and the press that prints it. */
const look = (
  { planner: p, later }: LaterContext,
  heading: string,
  sheet: TemplateResult,
  back: { label: string; onPress: () => void },
): TemplateResult =>
  html`${button({ kind: 'text', icon: 'back', ...back })} ${viewHeading(heading)}
    <p class="second lead">${later.printText}</p>
    <div class="actions">
      ${button({
        kind: 'main',
        icon: 'print',
        label: p.more.page.print,
        onPress: () => printSheet(sheet, { title: later.printTitle, language: p.shell.words.language }),
      })}
    </div>
    <div class="sheet" part="sheet">${sheet}</div>`;

/** The page of one goal, filled. */
export function printView(context: LaterContext, id: string): unknown {
  const { planner: p, later } = context;
  const body = p.body(id);
  if (!body) return nothing;
  const words = { ...wordsOf(p), common: p.common };
  const back = { label: p.more.page.backToGoal, onPress: () => p.go({ view: 'goal' as const, goal: id }) };
  return look(context, later.printHeading, filledSheet(goalToShare(body), p.lifeBody, words), back);
}

/** The blank page, with lines to write on. */
export function blankPageView(context: LaterContext): unknown {
  const { planner: p, later } = context;
  const words = { ...wordsOf(p), common: p.common };
  const back = { label: p.more.page.back, onPress: () => p.go(home) };
  return look(context, later.blankHeading, blankSheet(words), back);
}
