import { Places } from '../base/places.js';

/** Where a person is in the journal. Ids and names of views only, never words. */
export type Place =
  /** Ready to write, today, with the newest days below; `entry`: an entry that is being changed. */
  | { readonly view: 'write'; readonly entry?: string }
  | { readonly view: 'entry' | 'versions' | 'print' | 'pick'; readonly entry: string }
  | { readonly view: 'card'; readonly card: string }
  | { readonly view: 'letter'; readonly letter: string }
  | { readonly view: PlainView };

/** Views that need no id. */
const plainViews = [
  'trash',
  'own',
  'find',
  'victories',
  'look-back',
  'tally',
  'letters',
  'take-along',
  'help',
] as const;
/** A view that needs no id. */
export type PlainView = (typeof plainViews)[number];

/** Name of every view. */
export type View = Place['view'];

/** Ready to write. */
export const home: Place = { view: 'write' };

const withEntry = ['entry', 'versions', 'print', 'pick'];

/** Where this tab was before a reload. */
export const places = new Places<Place>('journal', home, ({ view, entry, card, letter }) => {
  if (view === 'write') return entry === undefined || typeof entry === 'string';
  if (view === 'card') return typeof card === 'string';
  if (view === 'letter') return typeof letter === 'string';
  if (withEntry.some((name) => name === view)) return typeof entry === 'string';
  return plainViews.some((name) => name === view);
});
