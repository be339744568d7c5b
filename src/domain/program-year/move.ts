import { addDays } from '../day-math.js';
import type { PlainDate } from '../plain-date.js';
import type { ProgramSettings } from './settings.js';

/** So many days before it, people are told of a move. */
const ahead = 60;

/** A move of the page to another site, as far as people are told of it. */
export interface Move {
  /** The new page. */
  readonly to: string;
  /** The day of the move, where the host named one. */
  readonly on?: PlainDate;
  /** The day is there, or behind. */
  readonly hasMoved: boolean;
}

/**
 * The move that people are told of: from 60 days before its day, and at once where no day is named. Nothing is told on
 * the new site itself, nor of a move within one: a browser keeps things by origin (HTML Standard, *Origin*).
 */
export function moveToTell(
  { movingTo, movingOn }: Pick<ProgramSettings, 'movingTo' | 'movingOn'>,
  today: PlainDate,
  origin: string,
): Move | undefined {
  if (movingTo === undefined || new URL(movingTo).origin === origin) return undefined;
  if (movingOn === undefined) return { to: movingTo, hasMoved: false };
  if (today < addDays(movingOn, -ahead)) return undefined;
  return { to: movingTo, on: movingOn, hasMoved: today >= movingOn };
}
