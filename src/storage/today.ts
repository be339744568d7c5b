/** The day on this device's calendar, `YYYY-MM-DD`. Only ever compared with itself. */
export function today(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
