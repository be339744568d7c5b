import { html, type TemplateResult } from 'lit';
import { backButton } from '../../base/parts.js';
import { home } from '../place.js';
import type { Finding } from './finding.js';

/** The way back to where it is ready to write. */
export const toJournal = ({ t, journal }: Finding): TemplateResult =>
  backButton({ label: t.ways.back, onPress: () => journal.go(home) });

/** Room for what is still on its way, so that nothing below it moves. */
export const waiting = ({ journal }: Finding): TemplateResult =>
  html`<p class="second finding-waiting">${journal.common.loading}</p>`;
