import type { Problem } from '../../domain/program-year/problem.js';
import { sourceFromConfig } from '../../domain/program-year/settings-schema.js';
import type { Answer } from './late-sources.js';

const sample = '{ "programId": "my-program" }';

const problem = (code: Problem['code'], given: string, suggestion: string): Answer => ({
  problems: [{ code, attribute: 'src', given, suggestion }],
});

/** What an object says. */
export const fromConfig = (raw: unknown, from: 'src' | 'config'): Answer => sourceFromConfig(raw, from);

/** What the file named by `src` says, once it has come. Never rejects. */
export async function fromFile(src: string, coming: Promise<Response>): Promise<Answer> {
  let text: string;
  try {
    const response = await coming;
    if (!response.ok) return problem('src-missing', src, 'program.json');
    text = await response.text();
  } catch {
    return problem('src-missing', src, 'program.json');
  }
  if (/^\s*</.test(text)) return problem('src-is-page', src, 'program.json');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return problem('src-not-json', src, sample);
  }
  return fromConfig(raw, 'src');
}
