import type { LitElement } from 'lit';
import { calendarPlan, type CalendarPlanMessages } from '../../../i18n/en/calendar-plan.js';
import { common, type CommonMessages } from '../../../i18n/en/common.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { commonPacks } from '../../base/worksheet.js';

const packs = () =>
  messagePacks<CalendarPlanMessages>('calendar-plan', {
    es: () => import('../../../i18n/es/calendar-plan.js').then((pack) => pack.calendarPlan),
  });

/** The words of changing the plan, beside those of the calendar. */
export const planWords = (host: LitElement): Words<CalendarPlanMessages> =>
  new Words(host, calendarPlan, packs());

/** The words that every worksheet shows: the calendar alone does not need them. */
export const commonWords = (host: LitElement): Words<CommonMessages> =>
  new Words(host, common, commonPacks());
