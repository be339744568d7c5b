import { backgroundName, isAnythingWaiting, readBackground, syncTag } from '../../outbox/background.js';
import { createOutbox } from '../../outbox/outbox.js';
import { openQueueInWorker } from '../../storage/queue-in-worker.js';
import { listPrograms } from '../../storage/registry.js';

/** No lib of TypeScript has it yet (WICG, *Web Background Synchronization*, 3.3). */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

/** Browsers end a worker that goes on for longer; what is on its way then is asked for by the next try. In ms. */
const patience = 120_000;

const afterPatience = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patience);
  });

/** Sends what waits in one program, with the code and under the locks of the pages. True where something is left. */
async function sendOf(program: string): Promise<boolean> {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const queue = await openQueueInWorker(program, end);
  if (!queue) return false;
  try {
    const settings = readBackground(await queue.readValue(backgroundName));
    if (!settings) return false;
    const outbox = createOutbox({
      storage: queue,
      settings: () => settings,
      // The host hears of it on a page.
      tellHost: () => undefined,
      environment: { listen: () => () => undefined },
    });
    await Promise.race([outbox.deliver(), ended, afterPatience()]);
    await outbox.close();
    return await isAnythingWaiting(queue);
  } finally {
    await queue.close();
  }
}

async function sendAll(): Promise<void> {
  let left = false;
  for (const program of await listPrograms()) {
    // A program in trouble holds up none of the others.
    left = (await sendOf(program).catch(() => true)) || left;
  }
  // The browser then wakes the worker once more, in its own time.
  if (left) throw new Error('iml-kit: something still waits to be sent');
}

/** Sends when the network is back, also where no page is open. */
export function sendInBackground(): void {
  self.addEventListener('sync', (event) => {
    const { tag } = event as SyncEvent;
    if (tag === syncTag) (event as SyncEvent).waitUntil(sendAll());
  });
}
