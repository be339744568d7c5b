import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { button } from './button.js';

class Modal extends Directive {
  override render(open: boolean): boolean {
    return open;
  }

  override update({ element }: ElementPart, [open]: [boolean]): void {
    const dialog = element as HTMLDialogElement;
    // At its first rendering the dialog is not in the document yet, where showModal throws.
    queueMicrotask(() => {
      if (!open) dialog.close();
      else if (dialog.isConnected && !dialog.open) {
        dialog.showModal();
        // Firefox passes over a heading and takes the first button.
        dialog.querySelector('h3')?.focus({ preventScroll: true });
      }
    });
  }
}

/** Opens and closes a native dialog as a modal one, with the focus on its `h3`. */
export const modal = directive(Modal);

/** A question or a preview in front of everything else. */
export interface DialogView {
  readonly id: string;
  readonly open: boolean;
  readonly heading: string;
  /** Called for the close button, the Escape key and after `open` became false. */
  readonly onClose: () => void;
  /** Words of the close button; without them the content brings its own way out. */
  readonly close?: string | undefined;
  /** Takes the whole screen: something to show to a person beside you. */
  readonly whole?: boolean | undefined;
}

/**
 * The browser's own modal dialog: it keeps the focus inside and gives it back on closing. Its heading is the first
 * thing that can take the focus, so that what is shown begins at its top.
 */
export function dialog(view: DialogView, content: unknown): TemplateResult {
  const { id, open, heading, onClose, close, whole } = view;
  return html`<dialog
    id=${id}
    class=${whole ? 'whole' : ''}
    aria-labelledby="${id}-heading"
    ${modal(open)}
    @close=${() => onClose()}
  >
    ${
      open
        ? html`<div class="dialog-top">
              <h3 id="${id}-heading" tabindex="-1">${heading}</h3>
              ${close ? button({ label: close, kind: 'plain', onPress: onClose }) : nothing}
            </div>
            ${content}`
        : nothing
    }
  </dialog>`;
}
