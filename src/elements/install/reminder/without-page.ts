import { reminderName } from '../../../domain/names.js';
import {
  dayOfDevice,
  reminderAddress,
  reminderTag,
  type KeptReminder,
  type Reminder,
} from '../../../domain/reminder.js';

/** WICG, *Web Periodic Background Synchronization*, 3; no lib of TypeScript has it yet. */
interface PeriodicSyncManager {
  register(tag: string, options: { readonly minInterval: number }): Promise<void>;
  unregister(tag: string): Promise<void>;
}

/** Browsers wake a worker twice a day at the most, in milliseconds. */
const often = 12 * 60 * 60_000;

async function findPeriodicSync(): Promise<PeriodicSyncManager | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return (registration as { readonly periodicSync?: PeriodicSyncManager } | undefined)?.periodicSync;
}

async function isGranted(): Promise<boolean> {
  // Only apps that are on the device get it; no browser asks a person for it.
  const name = 'periodic-background-sync' as PermissionName;
  return (await navigator.permissions.query({ name })).state === 'granted';
}

/**
 * Lets the service worker remind while no page is open, where the browser grants that; it may come later than the hour.
 * Never rejects: without it the page and the calendar remind.
 */
export async function remindWithoutPage(program: string, reminder: Reminder, title: string): Promise<void> {
  try {
    const sync = await findPeriodicSync();
    if (!sync || !(await isGranted())) return;
    const kept: KeptReminder = { ...reminder, title };
    await (await caches.open(reminderName(program))).put(reminderAddress, Response.json(kept));
    await sync.register(reminderTag, { minInterval: often });
  } catch {
    // A private window, or a site whose worker is gone.
  }
}

/** The page has just reminded: the worker need not today. Never rejects. */
export async function noteReminded(program: string): Promise<void> {
  try {
    const name = reminderName(program);
    if (!(await caches.has(name))) return;
    const cache = await caches.open(name);
    const kept = (await (await cache.match(reminderAddress))?.json()) as KeptReminder | undefined;
    if (kept) await cache.put(reminderAddress, Response.json({ ...kept, toldOn: dayOfDevice(new Date()) }));
  } catch {
    // Then the note comes twice, under one tag.
  }
}

/** The worker reminds no more. Never rejects. */
export async function remindNoMore(program: string): Promise<void> {
  try {
    await caches.delete(reminderName(program));
  } catch {
    // Where there is no Cache Storage nothing was kept.
  }
}
