import type { Problem, ProblemCode, Read } from './problem.js';
import { readOwnAddress } from './read-address.js';
import { readChanges } from './read-changes.js';
import { readDay } from './read-days.js';
import { readLessons } from './read-lessons.js';
import { readPrompts } from './read-prompts.js';
import { readThemes } from './read-themes.js';
import { readYesNo } from './read-words.js';
import type { YearSettings } from './settings.js';
import type { AttributeSource } from './source.js';

/** What is read here: attributes by their names. */
export const yearNames = [
  'themes',
  'prompts',
  'changes',
  'lessons',
  'shift-breaks',
  'plan-changed',
  'program-endpoint',
] as const;

/** What was read about the year, and what should be written differently. */
export interface YearRead {
  readonly year: YearSettings;
  readonly problems: readonly Problem[];
}

/** Notes one problem of the host's text. */
export type Found = (code: ProblemCode, attribute: string, given: string, suggestion: string) => void;

/**
 * Reads what a host says about themes, prompts, changed meetings, lessons and its plan. Never throws: what cannot be read is left at
 * its default and named in `problems`. It is a file of its own, since most pages say nothing of this.
 */
export function readYear(source: AttributeSource): YearRead {
  const problems: Problem[] = [];
  const found: Found = (code, attribute, given, suggestion) => {
    problems.push({ code, attribute, given, suggestion });
  };
  const themes = readThemes(source, found);
  const prompts = readPrompts(source, found);
  const changes = readChanges(source, found);
  const lessons = readLessons(source, found);
  const read = <T>(attribute: string, reader: (given: string) => Read<T>): T | undefined => {
    const given = source.get(attribute);
    if (given === undefined) return undefined;
    const answer = reader(given);
    if ('value' in answer) return answer.value;
    found(answer.code, attribute, given, answer.suggestion);
    return undefined;
  };
  const shiftBreaks = read('shift-breaks', (given) => readYesNo(given, 'shift-breaks'));
  const planChanged = read('plan-changed', readDay);
  const programEndpoint = read('program-endpoint', (given) => readOwnAddress(given, source.base));
  const year: YearSettings = {
    ...(themes ? { themes } : {}),
    ...(prompts ? { prompts } : {}),
    ...(changes ? { changes } : {}),
    ...lessons,
    ...(shiftBreaks === undefined ? {} : { shiftBreaks }),
    ...(planChanged === undefined ? {} : { planChanged }),
    ...(programEndpoint === undefined ? {} : { programEndpoint }),
  };
  return { year, problems };
}
