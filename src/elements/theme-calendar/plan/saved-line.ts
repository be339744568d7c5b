import { html, nothing } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { keepingNotice, type KeepingNotice } from '../../base/keeping-notices.js';
import { fieldsAsText, saveTextFile } from '../../../ui/rescue.js';
import type { PlanDesk } from './desk.js';

/** How safe the changes are, in the words of every worksheet; and the question who uses this device. */
export function savedLine(desk: PlanDesk): unknown {
  const keeping = desk.keeping.value;
  const { kit, common: t, saving } = desk;
  if (!keeping || !kit || (desk.body.edits.length === 0 && saving === 'none')) return nothing;
  const state =
    saving === 'saving' || saving === 'failed'
      ? saving
      : keeping.place === 'memory'
        ? 'tab-only'
        : keeping.mode === 'device'
          ? 'device'
          : keeping.answered
            ? 'visit'
            : 'visit-unanswered';
  const show = (notice: KeepingNotice | undefined) => {
    desk.notice = notice;
    desk.focus(notice ? 'notice' : 'view-heading');
  };
  const run = (command: () => Promise<unknown>) => desk.run(command);
  const erase = () =>
    run(async () => {
      await kit.keeping.erase();
      show('erased');
    });
  const isDevice = keeping.mode === 'device';
  return html`<div class="plan-saved">
      <span role="status">${t.save[state]}</span>
      ${
        state === 'visit-unanswered'
          ? html`<button type="button" class="inline" @click=${() => show('keeping')}>${t.keepHere}</button>`
          : nothing
      }
      ${button({
        kind: 'text',
        label: isDevice ? t.keeping.erase : t.keeping.done,
        onPress: () => show(isDevice ? 'erase' : 'done'),
      })}
    </div>
    ${
      desk.notice
        ? keepingNotice(desk.notice, {
            t,
            kit,
            show,
            putOff: () => show(undefined),
            run,
            saveFile: () => saveTextFile(fieldsAsText(desk.host.renderRoot), 'my-notes.txt'),
            erase,
          })
        : nothing
    }`;
}
