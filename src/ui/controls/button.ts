import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.js';

/** Something a person can do: words and what follows. */
export interface Action {
  readonly label: string;
  readonly onPress: () => void;
  readonly icon?: IconName | undefined;
  readonly id?: string | undefined;
}

/** A button: `main` is the one filled button of a screen, `plain` has a border, `text` has none. */
export interface ButtonView extends Action {
  readonly kind: 'main' | 'plain' | 'text';
  /** Opens or closes something that stands below it. */
  readonly expanded?: boolean | undefined;
}

/** A picture and words, as they stand in a button. */
export const inside = (label: string, name: IconName | undefined) =>
  html`${name ? icon(name) : nothing}<span>${label}</span>`;

/** A button. */
export const button = ({ label, kind, onPress, icon: name, id, expanded }: ButtonView): TemplateResult =>
  html`<button
    type="button"
    class="button ${kind}"
    part="button ${kind}"
    id=${id ?? nothing}
    aria-expanded=${expanded ?? nothing}
    @click=${() => onPress()}
  >
    ${inside(label, name)}
  </button>`;
