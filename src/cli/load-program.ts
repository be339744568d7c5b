import type { Problem } from '../domain/program-year/problem.js';
import { readSettings } from '../domain/program-year/read-settings.js';
import { readYear } from '../domain/program-year/read-year.js';
import { sourceFromConfig } from '../domain/program-year/settings-schema.js';
import type { ProgramSettings } from '../domain/program-year/settings.js';
import { yearProblems } from '../domain/program-year/year-problems.js';
import { dayIn } from '../domain/zone-time.js';

/** A program as its file tells it. */
export interface LoadedProgram {
  readonly settings: ProgramSettings;
  readonly problems: readonly Problem[];
}

/** The program of a `program.json`; never throws for what stands in it. `now` in milliseconds since 1970. */
export function programOf(raw: unknown, now: number): LoadedProgram {
  const { source, problems } = sourceFromConfig(raw, 'src');
  const read = readSettings(source);
  const year = readYear(source);
  const settings: ProgramSettings = { ...read.settings, ...year.year };
  const today = dayIn(now, settings.timeZone ?? 'UTC');
  return {
    settings,
    problems: [...problems, ...read.problems, ...year.problems, ...yearProblems(settings, today)],
  };
}
