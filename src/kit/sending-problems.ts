import type { Problem } from '../domain/program-year/problem.js';
import type { ProgramSettings } from '../domain/program-year/settings.js';
import { betterAddress, isFormat } from '../outbox/registry.js';

/** What a host should write differently about sending, as far as that can be seen without asking anybody. */
export function sendingProblems({ endpoint, format }: ProgramSettings): readonly Problem[] {
  if (endpoint === undefined) return [];
  if (!isFormat(format)) {
    return [{ code: 'format-unknown', attribute: 'format', given: format, suggestion: 'json' }];
  }
  const better = betterAddress(format, endpoint);
  return better === undefined
    ? []
    : [{ code: 'endpoint-unlike', attribute: 'endpoint', given: endpoint, suggestion: better }];
}
