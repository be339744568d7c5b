/** A calendar day without time or zone, `YYYY-MM-DD` (ISO 8601-1, 5.2.2.1 extended), years 0001–9999. */
export type PlainDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month (1–12) and day (1–31), or undefined where the text is not a day that exists. */
export function parsePlainDate(text: string): { year: number; month: number; day: number } | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export const isPlainDate = (text: string): text is PlainDate => parsePlainDate(text) !== undefined;
