import { html, nothing, type TemplateResult } from 'lit';
import type { ReplyMessages } from '../../i18n/en/replies.js';
import type { QrCode } from '../qr.js';

/** A code to scan of a record: the picture; that it would be too long; that its file did not come. */
export type ScanCode = QrCode | 'long' | 'missing';

/** What a code to scan is shown with. */
export interface ScanCodeView {
  readonly t: ReplyMessages;
  /** Undefined while it is made. */
  readonly code: ScanCode | undefined;
  /** The person's name in it; empty where there is none. */
  readonly name: string;
}

/** The code, or honest words in its place. Scanners need dark on light, whatever the page's colours are. */
export function scanCode({ t, code, name }: ScanCodeView): TemplateResult | typeof nothing {
  if (code === undefined) return nothing;
  if (typeof code === 'string') return html`<p class="second">${t.give[code]}</p>`;
  return html`<div class="scan">
    <svg
      class="scan-code"
      role="img"
      aria-label=${t.give.alt}
      viewBox="0 0 ${code.size} ${code.size}"
      shape-rendering="crispEdges"
    >
      <path d=${code.path}></path>
    </svg>
    <p class="second">${t.give.scan} ${name === '' ? nothing : t.give.name(name)}</p>
  </div>`;
}
