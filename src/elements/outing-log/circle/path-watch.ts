import type { Kit, WatchedQuery } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { pathMonths, pathOf, type PathStep } from '../../../domain/outing/path.js';
import type { Outings } from '../outings.js';
import type { Outing } from '../values.js';

/** Outings read in one step, so that a full year never holds the page up. */
const pageSize = 50;

async function read(kit: Kit, outings: Outings): Promise<readonly PathStep[]> {
  const months = pathMonths(outings.host.kitSource.program?.settings, outings.today);
  const from = months[0]?.from;
  const to = months[months.length - 1]?.to;
  const found: Outing[] = [];
  if (from === undefined || to === undefined) return [];
  let page = await kit.days.page('outing', { from, to, limit: pageSize }).read();
  found.push(...page.records);
  while (page.next) {
    page = await kit.days.page('outing', { from, to, limit: pageSize, before: page.next }).read();
    found.push(...page.records);
  }
  return pathOf(
    months,
    found.map(({ body }) => body),
  );
}

/** The path of support, read while it stands on the screen. */
export class PathWatch {
  readonly #steps: Watch<readonly PathStep[]>;
  #isShown = false;

  constructor(outings: Outings) {
    this.#steps = new Watch(outings.host, (kit): WatchedQuery<readonly PathStep[]> | undefined =>
      this.#isShown ? { kinds: ['outing'], read: () => read(kit, outings) } : undefined,
    );
  }

  /** Undefined until it is read. */
  get steps(): readonly PathStep[] | undefined {
    return this.#steps.value;
  }

  show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#steps.refresh(true);
  }
}
