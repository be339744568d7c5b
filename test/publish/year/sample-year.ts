import { readSettings } from '../../../src/domain/program-year/read-settings.js';
import { readYear } from '../../../src/domain/program-year/read-year.js';
import type { ProgramSettings } from '../../../src/domain/program-year/settings.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';

/** A year as a host writes it, with `more` in place of what stands here. */
export function sampleYear(more: Readonly<Record<string, string>> = {}): ProgramSettings {
  const source = sourceOf({
    'program-id': 'grace-church',
    name: 'Sample program',
    start: '2026-01-05',
    meets: 'Tuesday 18:00',
    'time-zone': 'America/New_York',
    place: 'Sample hall, 12 Main Street',
    'help-contact': '555-0100',
    ...more,
  });
  return { ...readSettings(source).settings, ...readYear(source).year };
}
