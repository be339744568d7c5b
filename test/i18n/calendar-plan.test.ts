import { calendarPlan as en } from '../../src/i18n/en/calendar-plan.js';
import { calendarPlan as es } from '../../src/i18n/es/calendar-plan.js';
import { readingSuite } from '../suites/reading-suite.js';

readingSuite('calendar-plan', { en, es });
