import { cleanText } from '../text.js';
import { fold } from './fold.js';
import { mistake, type Read } from './problem.js';

/** Yes or no. An attribute without a value, or with its own name as value, means yes. */
export function readYesNo(given: string, attribute: string): Read<boolean> {
  const word = fold(given);
  if (['', 'true', 'yes', 'si', '1', 'on', attribute].includes(word)) return { value: true };
  if (['false', 'no', '0', 'off'].includes(word)) return { value: false };
  return mistake('yes-no-unreadable', 'yes');
}

/** One of a few words. */
export function readChoice<T extends string>(given: string, choices: readonly [T, ...T[]]): Read<T> {
  const word = fold(given);
  const choice = choices.find((one) => one === word);
  return choice === undefined ? mistake('choice-unknown', choices[0]) : { value: choice };
}

/** Minutes of a meeting: "90", "90 minutes", "1:30", "1 h 30"; 5 minutes to 10 hours. */
export function readMinutes(given: string): Read<number> {
  const text = fold(given);
  const plain = /^(\d{1,3})(?: ?(?:m|min|mins|minutes|minutos)\.?)?$/.exec(text);
  const clock = /^(\d{1,2}) ?(?::|h|hours?|horas?) ?(\d{1,2})?(?: ?(?:m|min|minutes|minutos))?$/.exec(text);
  const minutes = plain ? Number(plain[1]) : clock ? Number(clock[1]) * 60 + Number(clock[2] ?? 0) : 0;
  return minutes >= 5 && minutes <= 600 ? { value: minutes } : mistake('minutes-unreadable', '90');
}

/** The name of a wire format: `json`, or one that the host registered. */
export function readFormat(given: string): Read<string> {
  const format = given.trim().toLowerCase();
  return /^[a-z][a-z0-9-]{0,39}$/.test(format) ? { value: format } : mistake('format-unreadable', 'json');
}

/** A telephone number as people write it. */
export function readPhone(given: string): Read<string> {
  const phone = cleanText(given).replace(/\s+/g, ' ').trim();
  const digits = phone.replace(/\D/g, '').length;
  return /^[+\d][\dA-Za-z ().·/-]*$/.test(phone) && digits >= 3 && digits <= 15
    ? { value: phone }
    : mistake('phone-unreadable', '555-0100');
}
