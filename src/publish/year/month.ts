import { monthsOfYear } from '../../domain/program-year/themes.js';

/** Whether there is such a month of the program. */
export const isMonth = (month: number): boolean =>
  Number.isInteger(month) && month >= 1 && month <= monthsOfYear;
