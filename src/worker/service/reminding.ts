import { reminderName } from '../../domain/names.js';
import {
  dayOfDevice,
  isDue,
  reminderAddress,
  reminderTag,
  type KeptReminder,
} from '../../domain/reminder.js';
import { listPrograms } from '../../storage/registry.js';

declare const self: ServiceWorkerGlobalScope;

/** No lib of TypeScript has it yet (WICG, *Web Periodic Background Synchronization*). */
interface PeriodicSyncEvent extends ExtendableEvent {
  readonly tag: string;
}

async function remindOf(program: string): Promise<void> {
  const name = reminderName(program);
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  const kept = (await (await cache.match(reminderAddress))?.json()) as KeptReminder | undefined;
  const now = new Date();
  if (!kept || !isDue(kept, now)) return;
  await cache.put(reminderAddress, Response.json({ ...kept, toldOn: dayOfDevice(now) }));
  // The same tag as the page's own note: one of them is seen.
  await self.registration.showNotification(kept.title, { tag: 'iml-kit' });
}

/** Shows the reminder that a person set, where the browser wakes the worker for it. */
export function remind(): void {
  self.addEventListener('periodicsync', (event) => {
    const { tag } = event as PeriodicSyncEvent;
    const all = async (): Promise<void> => {
      for (const program of await listPrograms()) await remindOf(program);
    };
    if (tag === reminderTag) (event as PeriodicSyncEvent).waitUntil(all());
  });
}
