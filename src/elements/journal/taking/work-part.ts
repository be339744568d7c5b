import { html, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import type { TakingRoom } from './index.js';

/** A work that takes a while. */
export interface WorkView {
  readonly done: number;
  /** How much it is; unknown for some. */
  readonly of: number | undefined;
  /** Id of "Stop". */
  readonly id: string;
  readonly stop: () => void;
  readonly text?: string | undefined;
}

/** How far a work is, in a bar and in words, and the press that ends it. */
export function workPart(room: TakingRoom, { done, of, id, stop, text }: WorkView): TemplateResult {
  const { t } = room;
  const words =
    of === undefined ? t.work.done(room.number(done)) : t.work.of(room.number(done), room.number(of));
  return html`<div class="work">
    <p>${text ?? ''} ${words}</p>
    <progress
      aria-label=${words}
      max=${Math.max(1, of ?? 1)}
      .value=${of === undefined ? 0 : done}
    ></progress>
    <div class="actions">${button({ kind: 'plain', id, label: t.work.stop, onPress: stop })}</div>
  </div>`;
}
