import type { Kit, WatchedQuery } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { companions } from '../../../domain/outing/choices.js';
import {
  pathMonths,
  pathOf,
  type PathMonth,
  type PathStep,
  type Walked,
} from '../../../domain/outing/path.js';
import type { Outings } from '../outings.js';

/** Outings read in the first step: a month of many ways often tells all of them by these. Each next step reads twice as many. */
const firstPage = 8;

/** A month is read newest first, only until every way was found in it: its cost does not grow with what it holds. */
async function stepOf(kit: Kit, month: PathMonth): Promise<readonly PathStep[]> {
  const found: Walked[] = [];
  let before: { readonly day: string; readonly order: number } | undefined;
  let steps: readonly PathStep[];
  let limit = firstPage;
  do {
    const query = { ...month, limit, ...(before ? { before } : {}) };
    const page = await kit.days.page('outing', query).read();
    found.push(...page.records.map(({ body }) => body));
    steps = pathOf([month], found);
    before = page.next;
    limit *= 2;
  } while (before && steps.some(({ ways }) => ways.length < companions.length));
  return steps;
}

async function read(kit: Kit, outings: Outings): Promise<readonly PathStep[]> {
  const months = pathMonths(outings.host.kitSource.program?.settings, outings.today);
  return (await Promise.all(months.map((month) => stepOf(kit, month)))).flat();
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
