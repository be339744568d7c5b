import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../controls/dialog.js';
import { replyLines } from './reply-lines.js';
import { scanCode } from './scan-code.js';
import { shareLines } from './share-lines.js';
import type { ShareCardView } from './share-view.js';

/**
 * A record alone on the whole screen, large, to turn towards someone, with a code that carries it and the way to
 * answer. It closes with Escape or its button.
 */
export const shareCard = ({
  t,
  common,
  id,
  open,
  heading,
  lines,
  scan,
  reply,
  onClose,
}: ShareCardView): TemplateResult =>
  dialog(
    { id, open, heading, close: common.close, onClose, whole: true },
    html`<p class="second">${t.give.cardHint}</p>
      ${shareLines(lines)} ${scan ? scanCode(scan) : nothing} ${reply ? replyLines(reply) : nothing}`,
  );
