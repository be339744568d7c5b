import { html, type TemplateResult } from 'lit';
import { backButton, viewHeading } from '../base/parts.js';
import type { Outings } from './outings.js';
import { home } from './place.js';

/** Stands where an outing was that is not here any more. */
export const gone = (o: Outings): TemplateResult =>
  html`${backButton({ label: o.t.back, onPress: () => o.go(home) })} ${viewHeading(o.t.gone)}
    <p>${o.t.goneText}</p>`;
