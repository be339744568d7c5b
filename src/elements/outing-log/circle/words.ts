import { outingCircle, type OutingCircleMessages } from '../../../i18n/en/outing-circle.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import type { DeskHost } from '../../base/desk.js';

/** Words of the circle, the path, the ideas and the numbers. */
export const circleWords = (host: DeskHost): Words<OutingCircleMessages> =>
  new Words(
    host,
    outingCircle,
    messagePacks<OutingCircleMessages>('outing-circle', {
      es: () => import('../../../i18n/es/outing-circle.js').then((pack) => pack.outingCircle),
    }),
  );
