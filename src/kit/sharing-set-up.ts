import { textIn, type ProgramSettings } from '../domain/program-year/settings.js';
import { isBlank } from '../domain/text.js';
import { safeEndpoint } from '../outbox/endpoint.js';

/** Whether the settings name everything without which nothing may be sent (S7, S10). */
export const isSetUp = (settings: ProgramSettings): boolean =>
  safeEndpoint(settings.endpoint) !== undefined &&
  !isBlank(textIn(settings.readers, 'en')) &&
  !isBlank(textIn(settings.exceptions, 'en'));

/** Changes after which the state of sharing is read anew: its parcels, and the records that can be shared. */
export const sharingKinds: readonly string[] = [
  'parcel',
  'goal',
  'journal-card',
  'topic-tally',
  'outing',
  'budget-month',
  'purchase',
];
