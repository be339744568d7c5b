import { html, type TemplateResult } from 'lit';
import { backButton, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import type { PageRoom } from './index.js';

/** Stands where an entry was that is not here any more. */
export const gone = ({ journal: j, t }: PageRoom): TemplateResult =>
  html`${backButton({ label: t.page.back, onPress: () => j.go(home) })} ${viewHeading(t.page.gone)}
    <p>${t.page.goneText}</p>`;
