import { html, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { backButton, own } from '../../base/parts.js';
import { home } from '../place.js';
import type { PageRoom } from './index.js';

/** Deleted entries, with both ways: back, or gone for good. */
export function trashView({ journal: j, t, trash, deleted }: PageRoom): TemplateResult {
  return html`${backButton({ label: t.page.back, onPress: () => j.go(home) })}
  ${trash.render(
    j.t.ways.trash,
    (deleted.value ?? []).map(({ id, day, body }) => ({
      id,
      title: html`<span class="second over when">${dayInWords(day ?? '', j.locale)}</span>${
          isBlank(body.text) ? t.page.noWords : own(body.text.slice(0, 600))
        }`,
    })),
  )}`;
}
