import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { own } from '../../base/parts.js';
import { crisisLine } from '../../base/print/paper-parts.js';
import type { Entry } from '../values.js';
import type { Finding } from './finding.js';

/** Victories as they stand on paper: whole, each with its day and who noticed it. */
export const victoriesSheet = (f: Finding, entries: readonly Entry[]): TemplateResult =>
  html`<div class="paper">
    <h1>${f.t.victories.heading}</h1>
    ${entries.map((entry) => victory(f, entry))} ${crisisLine(f.journal.common)}
  </div>`;

const victory = ({ t, journal }: Finding, { body, day = '' }: Entry): TemplateResult =>
  html`<section>
    <p class="second when">${dayInWords(day, journal.locale)}</p>
    <p>${isBlank(body.text) ? t.entry.noWords : own(body.text)}</p>
    ${isBlank(body.noticedBy) ? nothing : html`<p class="second">${t.entry.noticedBy} ${own(body.noticedBy)}</p>`}
  </section>`;
