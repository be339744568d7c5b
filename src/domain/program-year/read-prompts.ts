import { listOf, textsOf } from './read-lists.js';
import type { Found } from './read-year.js';
import type { Texts } from './settings.js';
import type { AttributeSource } from './source.js';

/**
 * Questions for the journal that a coach wrote: a list in JSON of texts or `{ en, es }`, or an attribute with one a
 * line. Undefined where there are none.
 */
export function readPrompts(source: AttributeSource, found: Found): readonly Texts[] | undefined {
  const prompts: Texts[] = [];
  for (const item of listOf(source, 'prompts')) {
    const prompt = textsOf(item, 'prompts', found);
    if (prompt) prompts.push(prompt);
  }
  return prompts.length > 0 ? prompts : undefined;
}
