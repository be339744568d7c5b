import type { PlainDate } from '../../domain/plain-date.js';

/** The day on the wall where the person is. */
export function today(now = new Date()): PlainDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
