/** Entries that are read with each "Show more". */
export const pageSize = 50;

/** Most entries on the screen at a time: what is farther away is closed again. */
export const mostShown = 200;

/** Pages of one month at a time. */
export const mostPages = mostShown / pageSize;

/** Which pages of an open month are on the screen; `first` counts from 0, the newest. */
export interface Window {
  readonly first: number;
  readonly pages: number;
}

/** A month that was just opened. */
export const newWindow: Window = { first: 0, pages: 1 };

/** One page more at the end; the newest goes where there are as many as fit. */
export const older = ({ first, pages }: Window, most = mostPages): Window =>
  pages < most ? { first, pages: pages + 1 } : { first: first + 1, pages };

/** One page more at the top; the oldest goes where there are as many as fit. */
export const newer = ({ first, pages }: Window, most = mostPages): Window => ({
  first: Math.max(0, first - 1),
  pages: Math.min(most, first > 0 ? pages + 1 : pages),
});

/**
 * Which open months must close so that no more than {@link mostShown} entries stand on the screen: the farthest from
 * `stay` first, which itself is never closed. `open` in the order of the list, with how many each shows.
 */
export function tooMany<M>(open: readonly { month: M; shown: number }[], stay: M | undefined): readonly M[] {
  const at = open.findIndex(({ month }) => month === stay);
  const here = at < 0 ? 0 : at;
  const distance = new Map(open.map(({ month }, place) => [month, Math.abs(place - here)]));
  const farthestFirst = [...open].sort((a, b) => (distance.get(b.month) ?? 0) - (distance.get(a.month) ?? 0));
  let total = open.reduce((sum, { shown }) => sum + shown, 0);
  const closing: M[] = [];
  for (const { month, shown } of farthestFirst) {
    if (total <= mostShown) break;
    if (distance.get(month) === 0) continue;
    total -= shown;
    closing.push(month);
  }
  return closing;
}
