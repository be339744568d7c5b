import { readSettings, readYear, sourceOf } from 'iml-kit';

/** A year with every kind of change, as a host writes it. */
export function sampleYear(more = {}) {
  const source = sourceOf({
    'program-id': 'sample',
    name: 'Sample program',
    'name-es': 'Programa de muestra',
    start: '2026-01-05',
    meets: 'Tuesday 18:00',
    'time-zone': 'America/New_York',
    place: 'Sample hall; 12 Main Street, שלום',
    'show-place': 'yes',
    'help-contact': '555-0100',
    breaks: '2026-12-21/2027-01-03',
    changes:
      'cancel 2026-03-10; move 2026-03-17 to 2026-03-19 19:00; add 2026-03-28 10:00; add 2026-11-01 01:30',
    ...more,
  });
  return { ...readSettings(source).settings, ...readYear(source).year };
}
