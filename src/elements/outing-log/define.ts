import '../../context/root.js';
import type { ImlOutingLogRemoved, ImlOutingLogSaved, ImlOutingLogShared } from './outing-log-events.js';
import { ImlOutingLog } from './outing-log.js';

if (!customElements.get('iml-outing-log')) customElements.define('iml-outing-log', ImlOutingLog);

declare global {
  interface HTMLElementTagNameMap {
    'iml-outing-log': ImlOutingLog;
  }
  interface HTMLElementEventMap {
    'iml-outing-log-saved': ImlOutingLogSaved;
    'iml-outing-log-shared': ImlOutingLogShared;
    'iml-outing-log-removed': ImlOutingLogRemoved;
  }
}
