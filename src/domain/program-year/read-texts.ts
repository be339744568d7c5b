import { cleanText, isBlank } from '../text.js';
import type { ProblemCode } from './problem.js';
import type { Texts } from './settings.js';
import type { AttributeSource } from './source.js';

/** The tag in its usual spelling (`pt-br` becomes `pt-BR`), or undefined where it is not a language tag. */
export function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * A text in one or several languages: `name` and `name-es`. The text without a language has the key `''`. Blank
 * ones count as not written.
 */
export function readTexts(
  source: AttributeSource,
  name: string,
  found: (code: ProblemCode, attribute: string, given: string, suggestion: string) => void,
): Texts | undefined {
  const texts: Record<string, string> = {};
  for (const attribute of source.names) {
    if (attribute !== name && !attribute.startsWith(`${name}-`)) continue;
    const text = cleanText(source.get(attribute) ?? '').trim();
    if (isBlank(text)) continue;
    const tag = attribute.slice(name.length + 1);
    const language = tag === '' ? '' : languageTag(tag);
    if (language === undefined) found('language-unknown', attribute, text, `${name}-es`);
    else texts[language] = text;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}
