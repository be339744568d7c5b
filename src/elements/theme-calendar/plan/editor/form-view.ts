import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../../ui/controls/button.js';
import { viewHeading } from '../../../base/parts.js';
import { troubles } from '../strip.js';
import type { Form } from './form.js';
import type { Editor } from './index.js';

/** A form: its fields, then the ways on. */
export const formView = (editor: Editor, form: Form): TemplateResult =>
  html`${troubles(editor.desk)}${viewHeading(form.kind.heading(form))}
    <div>${form.kind.fields(form)}</div>
    <div class="actions">
      ${button({ kind: 'main', label: form.t.form.save, onPress: () => editor.save(form) })}
      ${
        form.kind.remove && form.at !== ''
          ? button({ kind: 'plain', label: form.t.form.remove, onPress: () => editor.remove(form) })
          : nothing
      }
      ${button({ kind: 'text', label: form.t.form.cancel, onPress: () => editor.leave(form) })}
    </div>`;
