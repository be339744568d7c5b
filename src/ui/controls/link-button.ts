import { html, nothing, type TemplateResult } from 'lit';
import { inside, type ButtonView } from './button.js';
import type { IconName } from './icon.js';

/** A link that looks like a button. `apart` opens another tab, so that what is being written stays. */
export const linkButton = (view: {
  readonly label: string;
  readonly href: string;
  readonly kind: ButtonView['kind'];
  readonly apart?: boolean | undefined;
  readonly icon?: IconName | undefined;
}): TemplateResult =>
  html`<a
    class="button ${view.kind}"
    part="button ${view.kind}"
    href=${view.href}
    target=${view.apart ? '_blank' : nothing}
    rel=${view.apart ? 'noopener noreferrer' : nothing}
    >${inside(view.label, view.icon)}</a
  >`;
