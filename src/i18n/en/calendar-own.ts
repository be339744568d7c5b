import type { MessagesOf } from '../types.js';

/** English words around a person's own things on a screen that others may see. */
export const calendarOwn = {
  seen: 'Others may see this screen. Nothing of yours shows before you press.',
  opening: 'Opening your pages',
  choose: 'Press what you want to show. Only that shows.',
  hide: 'Hide this',
  away: 'Hide all of mine',
  awaySaid: 'Your pages are hidden.',
  whose: 'Somebody wrote here earlier. Show these pages only if they are yours.',
  mine: 'They are mine',
  first: 'Open your journal or your goals first. They will ask you one question.',
  failed: 'Your pages did not open. The meeting can go on without them.',
  noWords: 'No words.',
};

/** What every language says around a person's own things. */
export type CalendarOwnMessages = MessagesOf<typeof calendarOwn>;
