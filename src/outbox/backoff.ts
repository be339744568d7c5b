/** Shortest wait after a try that failed, in milliseconds. */
const shortest = 5_000;
/** Longest wait that we choose ourselves. */
const longest = 3_600_000;
/** What a site may ask for, in milliseconds: less than a second is a storm, more than a day is forgetting. */
const shortestAsked = 1_000;
const longestAsked = 86_400_000;
/** By how much more than what a site asked for devices are spread, in milliseconds: a quarter of it, in these bounds. */
const shortestSpread = 5_000;
const longestSpread = 300_000;
/** When two tries are made after the network came back, in milliseconds: each somewhere between these and the next. */
const settling = [500, 15_000, 45_000] as const;

/**
 * Milliseconds to wait after the given number of failed tries (1, 2, …): anything between 5 s and a bound that
 * doubles up to 1 h, by chance, so that many devices do not come back at once. `random` is in [0, 1).
 * Where the site named a time (seconds), it is kept, between 1 s and 24 h, and somewhat more by chance: a site may
 * name the same second to everybody.
 */
export function waitAfter(tries: number, random: number, retryAfter?: number): number {
  if (retryAfter !== undefined) {
    const asked = Math.min(longestAsked, Math.max(shortestAsked, retryAfter * 1_000));
    return Math.round(asked + random * Math.min(longestSpread, Math.max(shortestSpread, asked / 4)));
  }
  const bound = Math.min(longest, shortest * 2 ** Math.min(tries, 30));
  return Math.round(shortest + random * (bound - shortest));
}

/**
 * Milliseconds after which to try, twice, when the network is back. Not at once: browsers say "online" before a request
 * can pass (Chromium fails nearly every one that is made at once), and a whole town can come back in one second.
 */
export const waitsOnline = (random: () => number): readonly number[] => {
  const [first, middle, last] = settling;
  return [first + random() * (middle - first), middle + random() * (last - middle)];
};

/**
 * Seconds to wait by a `Retry-After` header (RFC 9110, 10.2.3): a number or a date, which is measured against
 * the site's own `Date` where it can be read, since clocks of phones are wrong. Undefined where it says nothing.
 */
export function readRetryAfter(value: string | null, date: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,12}$/.test(text)) return Number(text);
  const until = /^[A-Za-z]/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(until)) return undefined;
  const told = date === null ? NaN : Date.parse(date);
  return Math.max(0, (until - (Number.isNaN(told) ? now : told)) / 1_000);
}
