import type { PlainDate } from '../plain-date.js';
import { type Result } from './choices.js';
import { emptyOuting, wasThere, type OutingBody, type OutingDraft } from './outing.js';

/**
 * Says how an outing went. Put off: its day and time go, until another is chosen. Went without a day: it was today.
 */
export function withResult(outing: OutingDraft, state: Result, today: PlainDate): OutingDraft {
  if (state !== 'put-off')
    return outing.day === undefined && wasThere({ state })
      ? { ...outing, state, day: today }
      : { ...outing, state };
  const { day: _day, time: _time, ...rest } = outing;
  return { ...rest, state };
}

/** A plan with its day is planned; without one it is an idea. What was put off stays so until it has a day again. */
export function planned(outing: OutingDraft): OutingDraft {
  const { state, day } = outing;
  if (state !== 'idea' && state !== 'planned' && state !== 'put-off') return outing;
  if (day !== undefined) return { ...outing, state: 'planned' };
  return state === 'put-off' ? outing : { ...outing, state: 'idea' };
}

const planNames = [
  'where',
  'with',
  'partner',
  'idea',
  'bothLike',
  'open',
  'there',
  'back',
  'cost',
  'easier',
  'leaveEarly',
  'calmPlace',
] as const;

/** The same plan once more: without a day, and without what was said of the last time. */
export function again(outing: OutingBody, links: readonly string[]): OutingDraft {
  const next: Record<string, unknown> = { ...emptyOuting, links };
  for (const name of planNames) if (outing[name] !== undefined) next[name] = outing[name];
  return next as unknown as OutingDraft;
}
