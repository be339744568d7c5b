import { html, type TemplateResult } from 'lit';
import { backButton } from '../../base/parts.js';
import { titleOf, whenInWords } from '../parts.js';
import { home } from '../place.js';
import type { PageRoom } from './index.js';

/** Deleted outings and photos, with both ways: back, or gone for good. */
export const trashView = ({ outings: o, trash, deleted, deletedPhotos, photos }: PageRoom): TemplateResult =>
  html`${backButton({ label: o.t.back, onPress: () => o.go(home) })}
  ${trash.render(o.t.ways.trash, [
    ...(deleted.value ?? []).map(({ id, body }) => ({
      id,
      title: html`<span class="second when">${whenInWords(body, o)}</span>${titleOf(body, o.t)}`,
    })),
    ...(deletedPhotos.value ?? []).map(({ photo, owner }) => ({
      id: photo.id,
      title: html`<span class="second when">${photos.title(photo)}</span>${titleOf(owner.body, o.t)}`,
    })),
  ])}`;
