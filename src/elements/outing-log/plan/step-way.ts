import { html } from 'lit';
import { ask } from '../parts.js';
import type { PlanRoom } from './index.js';

/** How we get there and back. */
export const wayQuestions = ({ outings: o, t }: PlanRoom): unknown =>
  html`${ask(o, 'there', { label: t.way.there })} ${ask(o, 'back', { label: t.way.back })}`;
