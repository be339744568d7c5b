import type { MessagesOf } from '../types.js';

/** The few words of the pasted script itself. They stand where an element cannot. */
export const loader = {
  old: 'This browser is too old to write here.',
  sheet: 'Print a sheet',
  crisis: 'In a crisis, call or text 988.',
};

/** What every language says where an element cannot. */
export type LoaderMessages = MessagesOf<typeof loader>;
