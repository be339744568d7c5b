import { isBlank } from '../text.js';
import type { OutingBody } from './outing.js';
import { textNames, type TextName } from './texts.js';

/** Texts that stay here unless the person ticks them: who else is meant by them, or what did not feel right. */
export const keptBack = ['partner', 'notRight'] as const;

/** An outing as it goes to a coach: only answers that were given, no goals and no pictures. */
export type SharedOuting = Pick<
  OutingBody,
  'day' | 'time' | 'with' | 'cost' | 'idea' | 'bothLike' | 'open' | 'state' | 'role'
> & { readonly [N in TextName]?: string };

const choices = ['day', 'time', 'with', 'cost', 'idea', 'bothLike', 'open', 'role'] as const;

const isTold = (outing: OutingBody, name: TextName, tell: readonly string[]): boolean => {
  if (name === 'notRight' && outing.aboutCoach) return false;
  if (name === 'ownRole' && outing.role !== 'own') return false;
  return !(keptBack as readonly string[]).includes(name) || tell.includes(name);
};

/**
 * What of an outing goes to a coach. The partner's name and what did not feel right stay here unless `tell` holds
 * `partner` and `notRight`; what is about the coach never goes.
 */
export function outingToShare(outing: OutingBody, tell: readonly string[] = []): SharedOuting {
  const shared: Record<string, unknown> = { state: outing.state };
  for (const name of choices) if (outing[name] !== undefined) shared[name] = outing[name];
  for (const name of textNames)
    if (isTold(outing, name, tell) && !isBlank(outing[name])) shared[name] = outing[name];
  return shared as SharedOuting;
}
