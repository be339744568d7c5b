import { fold } from './fold.js';
import { mistake, type Read } from './problem.js';
import type { WeeklyMeeting } from './settings.js';

const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const spanish = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'];
const timePattern = /(\d{1,2})(?:[:.h](\d{2}))?\s*(?:h(?:rs?|oras)?\b\.?)?\s*([ap]\.?\s?m\b\.?)?/g;

/** 1 (Monday) to 7 (Sunday); whole names, plurals and their first three letters or more. */
function weekdayOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const day = [english, spanish].flatMap((names) => {
    const found = names.findIndex((name) => fold(name).startsWith(word) || `${fold(name)}s` === word);
    return found < 0 ? [] : found + 1;
  });
  return day[0];
}

/** `HH:MM`, or `unclear` where it may be morning or evening. */
function timeOf(text: string): string | undefined {
  const found = [...text.matchAll(timePattern)];
  const [, hours = '', minutes, half] = found[0] ?? [];
  if (found.length !== 1 || Number(minutes ?? 0) > 59) return undefined;
  const hour = Number(hours);
  const write = (value: number) => `${String(value).padStart(2, '0')}:${minutes ?? '00'}`;
  if (half) return hour < 1 || hour > 12 ? undefined : write((hour % 12) + (half.startsWith('p') ? 12 : 0));
  if (hour > 23) return undefined;
  // "6" and "6:00" may be morning or evening; whoever writes "06:00" means the morning.
  if ((minutes === undefined && hour < 13) || (hours.length === 1 && hour > 0 && hour < 7)) return 'unclear';
  return write(hour);
}

/** The weekly meeting: "Tuesday 18:00", "Tuesdays at 6:30 pm", "martes a las 18:00", "mié 6 p. m.". */
export function readMeets(given: string): Read<WeeklyMeeting> {
  const text = fold(given)
    .replace(/([ap])\.?\s?m\.?(?![a-z])/g, '$1m')
    .replace(/\bde la (?:tarde|noche)\b/g, 'pm')
    .replace(/\bde la manana\b/g, 'am');
  const days = (text.match(/[a-z]+/g) ?? []).flatMap((word) => weekdayOf(word) ?? []);
  const weekday = days[0];
  const name = english[(weekday ?? 2) - 1] ?? '';
  const time = timeOf(text);
  if (time === 'unclear') {
    const hour = Number(/\d+/.exec(text)?.[0]) % 12;
    return mistake('meets-unclear', `${name} ${hour + 12}:${/[:.h](\d{2})/.exec(text)?.[1] ?? '00'}`);
  }
  if (weekday === undefined || days.length > 1 || time === undefined) {
    return mistake('meets-unreadable', `${name} ${time ?? '18:00'}`);
  }
  return { value: { weekday, time } };
}
