/*
 * What runs in the browser behind the fault proxy: the real kit, with its records, its queue and its own clock, which
 * `clock.mjs` may run faster. The test drives it by `faults`, as a person would by presses.
 */
import { emptyGoal } from '../../src/domain/goal/goal.js';
import type { ProgramSettings } from '../../src/domain/program-year/settings.js';
import { createKit } from '../../src/kit/create-kit.js';
import type { Kit } from '../../src/kit/types.js';

const ask = new URLSearchParams(location.search);

const settings: ProgramSettings = {
  programId: ask.get('program') ?? 'faults',
  showPlace: false,
  breaks: [],
  months: 'calendar',
  duration: 90,
  currency: 'USD',
  exitUrl: '/',
  format: 'json',
  endpoint: ask.get('endpoint') ?? '',
  readers: { en: 'The coach' },
  purpose: { en: 'To talk about it' },
  exceptions: { en: 'If someone may be hurt' },
  contact: 'coach@example.org',
};

/** What is asked of this page. */
export interface Faults {
  /** Keeps a goal on the device, and gives its id. */
  keep(want: string, id?: string): Promise<string>;
  /** Presses "Send this" on what the goal says now. */
  send(id: string): Promise<void>;
  takeBack(id: string): Promise<void>;
  /** Presses "Send now". */
  deliver(): Promise<void>;
  /** Of each goal that was sent: its state, and why it needs attention. */
  states(): Promise<Record<string, string>>;
  /** How long the page was held up at most since the last question, in milliseconds. */
  longestTask(): number;
}

let headers: Readonly<Record<string, string>> = {};
let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });

async function open(): Promise<Faults> {
  const kit: Kit = await createKit({ settings, getHeaders: () => headers, tellHost: () => undefined });
  await kit.keeping.justMe();
  await kit.sharing.introduce({ name: 'Sam', word: '' });
  return {
    keep: async (want, id) => {
      const body = { ...emptyGoal, want };
      return (await kit.records.save('goal', id === undefined ? { body } : { id, body })).id;
    },
    send: async (id) => {
      await kit.sharing.send(await kit.sharing.preview('goal', id, { language: 'en' }));
    },
    takeBack: (id) => kit.sharing.takeBack(id),
    deliver: () => kit.sharing.deliver(),
    states: async () => {
      const found: Record<string, string> = {};
      (await kit.sharing.states().read()).forEach((state, id) => {
        found[id] = state.state === 'attention' ? `attention: ${state.reason}` : state.state;
      });
      return found;
    },
    longestTask: () => {
      const most = longest;
      longest = 0;
      return most;
    },
  };
}

const page = window as unknown as { faults: Promise<Faults>; giveHeaders: (given: typeof headers) => void };
page.giveHeaders = (given) => {
  headers = given;
};
page.faults = open();
