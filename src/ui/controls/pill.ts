import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.js';

/** A word or two about a state. */
export interface PillView {
  readonly kind: 'leaf' | 'warm' | 'accent' | 'quiet';
  readonly label: string;
}

/** A state in a word or two; never by colour alone. */
export const pill = ({ kind, label }: PillView): TemplateResult =>
  html`<span class="pill ${kind}">${kind === 'leaf' ? icon('check') : nothing}<span>${label}</span></span>`;
