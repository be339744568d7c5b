import { html } from 'lit';
import { ask } from '../ask.js';
import type { PlanRoom } from './index.js';

/** Leaving early, a calm place, and what to ask the coach before. */
export const safeQuestions = ({ outings: o, t }: PlanRoom): unknown =>
  html`${ask(o, 'leaveEarly', { label: t.safe.leaveEarly })}
  ${ask(o, 'calmPlace', { label: t.safe.calmPlace })}
  ${ask(o, 'askCoach', { label: t.safe.askCoach, hint: t.safe.askHint })}`;
