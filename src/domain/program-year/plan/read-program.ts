import { readSettings } from '../read-settings.js';
import { readYear } from '../read-year.js';
import { sourceFromConfig } from '../settings-schema.js';
import type { Problem } from '../problem.js';
import type { ProgramSettings } from '../settings.js';
import { layered, sourceOf } from '../source.js';

/** What a `program.json` says, read as `<iml-program src>` reads it. `base` is the address of the page. */
export function readProgram(
  raw: unknown,
  base?: string,
): { readonly settings: ProgramSettings; readonly problems: readonly Problem[] } {
  const { source, problems } = sourceFromConfig(raw, 'src');
  const whole = layered([source, sourceOf({}, base)]);
  const read = readSettings(whole);
  const { year, problems: ofYear } = readYear(whole);
  return { settings: { ...read.settings, ...year }, problems: [...problems, ...read.problems, ...ofYear] };
}
