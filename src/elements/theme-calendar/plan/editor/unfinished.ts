import { html, nothing } from 'lit';
import { button } from '../../../../ui/controls/button.js';
import type { Page } from '../../page.js';
import type { Editor } from './index.js';
import { reopen } from './reopen.js';

/** "You were changing this": forms that a reload or a lost tab closed. */
export const unfinished = (editor: Editor, page: Page): unknown =>
  editor.drafts.left.map((left) => {
    const { desk, drafts } = editor;
    const { t } = desk;
    const form = reopen(desk, page, left.form);
    const again = () => {
      if (!form) return;
      editor.open(form);
      // What was typed is in this tab's own draft from now on.
      form.onChange();
      if (left.draft.tab !== desk.kit?.drafts.tab) void drafts.drop(left);
    };
    const erase = () => {
      void drafts.drop(left);
      desk.focus('view-heading');
    };
    return html`<section class="notice info" part="notice">
      <p class="label">${t.draft.heading}</p>
      ${form ? html`<p>${form.kind.heading(form)}</p>` : nothing}
      <div class="actions">
        ${form ? button({ kind: 'plain', label: t.draft.keepGoing, onPress: again }) : nothing}
        ${button({ kind: 'text', label: t.draft.erase, onPress: erase })}
      </div>
    </section>`;
  });
