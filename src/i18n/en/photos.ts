import type { MessagesOf } from '../types.js';

/** Words of photos that are kept with something else. */
export const photos = {
  heading: 'Photos',
  lead: 'A photo stays on this device. It is never sent. We take out the place and time that a camera adds.',
  add: 'Add a photo',
  working: 'The photo is made smaller. This can take a moment.',
  saved: 'The photo is saved.',
  full: (most: number): string => `There is room for ${most} photos here.`,
  label: (number: number, of: number, day: string): string => `Photo ${number} of ${of}, added ${day}`,
  trashTitle: (day: string): string => `Photo, added ${day}`,
  larger: 'Show it larger',
  smaller: 'Show it smaller',
  remove: 'Delete this photo',
  removed: 'The photo is deleted.',
  problems: {
    'not-a-photo': 'We cannot read this file as a photo. Choose a JPEG or PNG photo.',
    'too-large': 'This photo is too large for this device. Choose a smaller one.',
    hidden: 'This browser hides what is in photos, so we cannot keep one here.',
  },
};

/** What every language must say. */
export type PhotoMessages = MessagesOf<typeof photos>;
