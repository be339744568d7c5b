import { html, type TemplateResult } from 'lit';
import { backButton, own } from '../../base/parts.js';
import { home } from '../place.js';
import { titleOf } from '../spending-list.js';
import type { LookingRoom } from './index.js';

/** Deleted spendings, questions and receipts, with both ways: back, or gone for good. */
export function trashView({ budget: b, t, trash, trashed, photos: receipts }: LookingRoom): TemplateResult {
  const { spendings = [], purchases = [], photos = [] } = trashed.value ?? {};
  return html`${backButton({ label: t.back, onPress: () => b.go(home) })}
  ${trash.render(t.trash.heading, [
    ...spendings.map((record) => ({
      id: record.id,
      title: html`${titleOf(b, record)} · ${b.amount(record.body.amount, record.body.currency)}`,
    })),
    ...purchases.map(({ id, body }) => ({
      id,
      title: html`${body.what === '' ? b.t.draft.purchase : own(body.what)} ·
      ${b.amount(body.amount, body.currency)}`,
    })),
    ...photos.map(({ photo, owner }) => ({
      id: photo.id,
      title: html`${receipts.title(photo)} · ${titleOf(b, owner)}`,
    })),
  ])}`;
}
