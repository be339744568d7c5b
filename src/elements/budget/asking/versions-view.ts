import { html, type TemplateResult } from 'lit';
import { purchaseToShare } from '../../../domain/budget/share.js';
import type { PastVersion } from '../../../domain/record.js';
import { backButton } from '../../base/parts.js';
import { versionList } from '../../base/version-list.js';
import { saveBody } from '../save-body.js';
import { answerList, answersOf, titleOf } from './answers.js';
import type { AskingRoom } from './index.js';

/** A past text of a question. */
export type PurchaseVersion = PastVersion<'purchase'>;

/** Past texts of a question for the coach, with its answer then. */
export function versionsView(room: AskingRoom, id: string): TemplateResult {
  const { budget: b, t } = room;
  const toPage = () => b.go({ view: 'purchase', purchase: id });
  const use = ({ body }: PurchaseVersion) => {
    const record = room.record(id);
    if (!record) return;
    const { body: before } = record;
    void saveBody(b, record, body);
    toPage();
    b.shell.showUndo(t.page.used, () => {
      const now = room.record(id);
      if (now) void saveBody(b, now, before);
    });
  };
  return html`${backButton({ label: t.page.toPage, onPress: toPage })}
  ${versionList({
    words: room.past.versions,
    locale: b.locale,
    heading: t.page.versions,
    versions: room.versions.value,
    text: ({ body }: PurchaseVersion) =>
      html`<p><b>${titleOf(room, body.what)}</b></p>
        ${answerList(answersOf(room, purchaseToShare(body)))}`,
    onUse: use,
  })}`;
}
