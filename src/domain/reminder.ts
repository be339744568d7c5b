/** When a person wants to be reminded: every day, or a day of the week (1 Monday … 7 Sunday), at a clock time. */
export interface Reminder {
  readonly day: 'every' | '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /** `HH:MM`, by the clock of the device. */
  readonly time: string;
}

/** What the service worker needs to remind while no page is open. No word of a person. */
export interface KeptReminder extends Reminder {
  /** All that the note says. */
  readonly title: string;
  /** The day (`YYYY-MM-DD`) of the last note. */
  readonly toldOn?: string;
}

/** The tag by which a browser wakes the worker now and then (WICG, *Web Periodic Background Synchronization*). */
export const reminderTag = 'iml-kit/remind';

/** Where the reminder stands in its cache. */
export const reminderAddress = '/iml-kit-reminder';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day (`YYYY-MM-DD`) of a moment by the clock of the device. */
export const dayOfDevice = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** Whether the note of this day is still to be shown: its hour is over, by the clock of the device. */
export const isDue = ({ day, time, toldOn }: KeptReminder, at: Date): boolean =>
  toldOn !== dayOfDevice(at) &&
  (day === 'every' || (at.getDay() || 7) === Number(day)) &&
  `${two(at.getHours())}:${two(at.getMinutes())}` >= time;
