import { cleanText, isBlank, shortText } from '../text.js';
import { languageTag } from './read-texts.js';
import type { Found } from './read-year.js';
import type { Texts } from './settings.js';
import type { AttributeSource } from './source.js';

/** Most items of one list that are read. */
export const mostItems = 500;

/** The items of a list that a host wrote: JSON, or texts between line ends or `|`. An empty text stays an item. */
export function itemsOf(text: string): readonly unknown[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (/^\[/.test(trimmed)) {
    try {
      const items: unknown = JSON.parse(trimmed);
      if (Array.isArray(items)) return items.slice(0, mostItems);
    } catch {
      // A text may begin with a bracket as well.
    }
  }
  return trimmed
    .split(/\s*[\n|]\s*/)
    .slice(0, mostItems)
    .map((item) => item.trim());
}

/** What an item looks like where a host reads it: its text, or its JSON. */
export const written = (item: unknown): string => (typeof item === 'string' ? item : JSON.stringify(item));

/** Whether the item is an object by keys, as JSON has them. */
export const isObject = (item: unknown): item is Readonly<Record<string, unknown>> =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

/**
 * A text, or one in several languages as `{ en, es }`. Undefined where nothing can be read; what was wrong is told
 * to `found`. At most {@link shortText} long, in UTF-16 code units.
 */
export function textsOf(item: unknown, attribute: string, found: Found): Texts | undefined {
  const byLanguage = typeof item === 'string' ? { '': item } : item;
  if (!isObject(byLanguage)) {
    if (item !== undefined && item !== null) found('value-unusable', attribute, written(item), '');
    return undefined;
  }
  const texts: Record<string, string> = {};
  for (const key of Object.keys(byLanguage)) {
    const value = byLanguage[key];
    const text = typeof value === 'string' ? cleanText(value).trim() : '';
    const language = key === '' ? '' : languageTag(key);
    if (typeof value !== 'string') found('value-unusable', attribute, written(value ?? null), '');
    else if (language === undefined) found('language-unknown', attribute, text, `${attribute}-es`);
    else if (text.length > shortText) found('text-too-long', attribute, `${text.slice(0, 60)}…`, '');
    else if (!isBlank(text)) texts[language] = text;
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/**
 * A list of texts as a host wrote it under `name`, with other languages item by item under `name-es` and the like.
 * Items that are no texts stay as they are.
 */
export function listOf(source: AttributeSource, name: string): readonly unknown[] {
  const own = itemsOf(source.get(name) ?? '');
  const merged: unknown[] = [...own];
  for (const attribute of source.names) {
    if (!attribute.startsWith(`${name}-`)) continue;
    const language = attribute.slice(name.length + 1);
    const items = itemsOf(source.get(attribute) ?? '');
    for (let index = 0; index < items.length; index++) {
      const before = merged[index];
      if (typeof items[index] !== 'string' || isTitled(before)) continue;
      const texts = typeof before === 'string' ? { '': before } : before;
      merged[index] = { ...(isObject(texts) ? texts : {}), [language]: items[index] };
    }
  }
  for (let index = 0; index < merged.length; index++) merged[index] ??= '';
  return merged;
}

const isTitled = (item: unknown) => isObject(item) && 'title' in item;
