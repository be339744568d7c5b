import { html, nothing } from 'lit';
import { editState } from '../../../domain/program-year/plan/edits.js';
import { button } from '../../../ui/controls/button.js';
import { notice } from '../../../ui/controls/notice.js';
import { troubleNotice } from '../../base/trouble-notice.js';
import { fieldsAsText, saveTextFile } from '../../../ui/rescue.js';
import type { PlanDesk } from './desk.js';

/** What went wrong with keeping the changes, and the ways on. */
export const troubles = (desk: PlanDesk): unknown => {
  const code = desk.host.kitSource.error?.code ?? desk.trouble ?? desk.keeping.value?.trouble;
  return code
    ? troubleNotice(desk.common, code, {
        retry: () => desk.retry(),
        reload: () => location.reload(),
        saveFile: () => saveTextFile(fieldsAsText(desk.host.renderRoot), 'my-notes.txt'),
      })
    : nothing;
};

/** After a quick exit nothing that was kept is shown before the person says so. */
export const covered = (desk: PlanDesk): unknown => {
  const { keeping: words } = desk.common;
  return notice({
    kind: 'info',
    heading: words.askHeading,
    text: words.askText,
    answers: 2,
    actions: [
      {
        label: words.askKeep,
        onPress: () => desk.run(async () => desk.kit?.keeping.answerAsk('keep')),
      },
      {
        label: words.erase,
        onPress: () => desk.run(async () => desk.kit?.keeping.answerAsk('erase')),
      },
    ],
  });
};

/** Above the calendar: that there are changes which others do not see, and the way to them. */
export function strip(desk: PlanDesk): unknown {
  const { edits, said, t } = desk;
  const { editable } = desk.host;
  if (!editable && edits.length === 0) return troubles(desk);
  const isBoth = said !== undefined && edits.some((edit) => editState(said, edit) === 'both');
  const lead = editable ? t.strip.onlyYou : t.strip.onDevice;
  return html`${troubles(desk)}
    <div class="plan-strip no-print" id="plan-strip" tabindex="-1">
      ${
        edits.length > 0
          ? html`<p>
              ${t.strip.count(edits.length)} ${lead} ${isBoth ? html`<b>${t.strip.both}</b>` : nothing}
            </p>`
          : nothing
      }
      ${button({
        kind: 'plain',
        label: editable ? t.strip.change : t.strip.see,
        icon: editable ? 'edit' : undefined,
        onPress: () => desk.go(editable ? 'plan' : 'changes'),
      })}
    </div>`;
}
