import type { Problem, ProblemCode } from './problem.js';
import { readChanges } from './read-changes.js';
import { readLessons } from './read-lessons.js';
import { readPrompts } from './read-prompts.js';
import { readThemes } from './read-themes.js';
import { readYesNo } from './read-words.js';
import type { YearSettings } from './settings.js';
import type { AttributeSource } from './source.js';

/** What is read here: attributes by their names. */
export const yearNames = ['themes', 'prompts', 'changes', 'lessons', 'shift-breaks'] as const;

/** What was read about the year, and what should be written differently. */
export interface YearRead {
  readonly year: YearSettings;
  readonly problems: readonly Problem[];
}

/** Notes one problem of the host's text. */
export type Found = (code: ProblemCode, attribute: string, given: string, suggestion: string) => void;

/**
 * Reads what a host says about themes, prompts, changed meetings and lessons. Never throws: what cannot be read is left at
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
  const shift = source.get('shift-breaks');
  const shiftRead = shift === undefined ? undefined : readYesNo(shift, 'shift-breaks');
  if (shiftRead && !('value' in shiftRead)) {
    found(shiftRead.code, 'shift-breaks', shift ?? '', shiftRead.suggestion);
  }
  const year: YearSettings = {
    ...(themes ? { themes } : {}),
    ...(prompts ? { prompts } : {}),
    ...(changes ? { changes } : {}),
    ...lessons,
    ...(shiftRead && 'value' in shiftRead ? { shiftBreaks: shiftRead.value } : {}),
  };
  return { year, problems };
}
