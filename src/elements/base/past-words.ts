import { past, type PastMessages } from '../../i18n/en/past.js';
import { messagePacks } from '../../i18n/registry.js';
import { Words } from '../../ui/words.js';
import type { DeskHost } from './desk.js';

/** Words of the trash and of earlier texts: they come with the views that show them. */
export const pastWords = (host: DeskHost): Words<PastMessages> =>
  new Words(
    host,
    past,
    messagePacks<PastMessages>('past', {
      es: () => import('../../i18n/es/past.js').then((pack) => pack.past),
    }),
  );
