import { outingPage, type OutingPageMessages } from '../../i18n/en/outing-page.js';
import { outingPlan, type OutingPlanMessages } from '../../i18n/en/outing-plan.js';
import { outingReflect, type OutingReflectMessages } from '../../i18n/en/outing-reflect.js';
import { messagePacks } from '../../i18n/registry.js';
import { Words } from '../../ui/words.js';
import type { DeskHost } from '../base/desk.js';

/** Words of the steps of a plan. */
export const planWords = (host: DeskHost): Words<OutingPlanMessages> =>
  new Words(
    host,
    outingPlan,
    messagePacks<OutingPlanMessages>('outing-plan', {
      es: () => import('../../i18n/es/outing-plan.js').then((pack) => pack.outingPlan),
    }),
  );

/** Words of looking back. */
export const reflectWords = (host: DeskHost): Words<OutingReflectMessages> =>
  new Words(
    host,
    outingReflect,
    messagePacks<OutingReflectMessages>('outing-reflect', {
      es: () => import('../../i18n/es/outing-reflect.js').then((pack) => pack.outingReflect),
    }),
  );

/** Words of the page of one outing. */
export const pageWords = (host: DeskHost): Words<OutingPageMessages> =>
  new Words(
    host,
    outingPage,
    messagePacks<OutingPageMessages>('outing-page', {
      es: () => import('../../i18n/es/outing-page.js').then((pack) => pack.outingPage),
    }),
  );
