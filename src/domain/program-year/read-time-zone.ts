import { fold } from './fold.js';
import { mistake, type Read } from './problem.js';

/** What people call the zones of the United States, by its start. */
const everyday: readonly (readonly [RegExp, string])[] = [
  [/^(e[sd]?t$|east|este)/, 'America/New_York'],
  [/^(c[sd]?t$|centr)/, 'America/Chicago'],
  [/^(m[sd]?t$|mount|monta)/, 'America/Denver'],
  [/^(p[sd]?t$|pacif)/, 'America/Los_Angeles'],
  [/^(ak[sd]?t$|alask)/, 'America/Anchorage'],
  [/^(h[sd]?t$|hawa)/, 'Pacific/Honolulu'],
  [/^(ast$|atlan|puerto)/, 'America/Puerto_Rico'],
];

/** An IANA time zone that this browser knows, such as `America/New_York`. Offsets are refused: they forget summer. */
export function readTimeZone(given: string): Read<string> {
  const zone = given.trim();
  const suggestion =
    everyday.find(([pattern]) => pattern.test(fold(zone).replace(/^us\/|^america\//, '')))?.[1] ??
    'America/New_York';
  if (!/^[A-Za-z]+(\/|$)/.test(zone) || (/^[A-Z]{2,4}$/i.test(zone) && zone.toUpperCase() !== 'UTC')) {
    return mistake('time-zone-unknown', suggestion);
  }
  try {
    return { value: new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone };
  } catch {
    return mistake('time-zone-unknown', suggestion);
  }
}
