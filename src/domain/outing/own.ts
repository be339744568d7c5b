/** Somebody who helps on the day, with a number that the person wrote down. */
export interface Helper {
  readonly name: string;
  readonly number: string;
}

/** What holds for every outing of a person: numbers for the day, and what both like. One a program. */
export interface OutingOwnBody {
  readonly helpers: readonly Helper[];
  /** The peer partner, as the person calls them. */
  readonly partner: string;
  readonly partnerNumber: string;
  /** Ids of interests that the person picked, and those that the partner picked. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Nothing written down yet. */
export const emptyOutingOwn: OutingOwnBody = {
  helpers: [],
  partner: '',
  partnerNumber: '',
  mine: [],
  theirs: [],
};

/** The id of that one record. */
export const outingOwnId = '00000000-0000-7000-8000-000000000005';

/** Most helpers that are written down. */
export const mostHelpers = 4;

/** A number as a telephone dials it, or undefined where there are fewer than three digits. */
export function dialed(number: string): string | undefined {
  const digits = number.replace(/[^\d+*#]/g, '').replace(/(?!^)\+/g, '');
  return digits.replace(/\D/g, '').length < 3 ? undefined : digits;
}
