import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../i18n/en/common.js';
import { button } from '../../ui/controls/button.js';
import type { LockDesk } from './lock/lock-desk.js';

/** What the row needs. */
export interface KeepingRowView {
  readonly t: CommonMessages;
  /** Things are kept on the device, not for a visit. */
  readonly isDevice: boolean;
  /** There where the person has a lock. */
  readonly lock: LockDesk | undefined;
  /** Opens the list of everything sent; absent while that stands. */
  readonly openSent: (() => void) | undefined;
  readonly ask: (notice: 'exit' | 'erase' | 'done') => void;
}

/** How things are kept, and the way out: always at the same place, under the content. */
export const keepingRow = ({ t, isDevice, lock, openSent, ask }: KeepingRowView): TemplateResult =>
  html`<div class="keeping-row">
    ${lock ? button({ kind: 'text', id: 'lock-now', label: lock.t.lockNow, onPress: () => void lock.close() }) : nothing}
    ${openSent ? button({ kind: 'text', id: 'what-i-sent', label: t.sent, onPress: openSent }) : nothing}
    ${isDevice ? button({ kind: 'text', label: t.keeping.exitHeading, onPress: () => ask('exit') }) : nothing}
    ${button({
      kind: 'text',
      label: isDevice ? t.keeping.erase : t.keeping.done,
      onPress: () => ask(isDevice ? 'erase' : 'done'),
    })}
  </div>`;
