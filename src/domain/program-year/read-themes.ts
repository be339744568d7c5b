import { fold } from './fold.js';
import { isObject, listOf, textsOf, written } from './read-lists.js';
import type { Found } from './read-year.js';
import { textIn } from './settings.js';
import { skillAreas, type SkillArea } from './skill-areas.js';
import type { AttributeSource } from './source.js';
import { defaultThemes, monthsOfYear, type Theme } from './themes.js';

/** The area of a theme that the program has under this title, in either language. */
const areaOf = (titles: readonly string[]): SkillArea | undefined =>
  defaultThemes.find(({ title }) =>
    Object.values(title).some((known) => titles.some((one) => fold(one) === fold(known))),
  )?.area;

function readTheme(item: unknown, usual: Theme, found: Found): Theme {
  const titled = isObject(item) && ('title' in item || 'area' in item) ? item : { title: item };
  const title = textsOf(titled['title'], 'themes', found) ?? usual.title;
  const given = titled['area'];
  const area =
    given === undefined
      ? (areaOf(Object.values(title)) ?? usual.area)
      : skillAreas.find((one) => typeof given === 'string' && fold(given) === one);
  if (area === undefined) found('area-unknown', 'themes', written(given), usual.area);
  return { title, area: area ?? usual.area };
}

/**
 * The host's own twelve themes: a list in JSON of texts, `{ en, es }` or `{ title, area }`, or an attribute with one
 * a line. An empty item keeps the program's theme of that month; a title of the program keeps its area. Undefined
 * where none are written, and where they are not twelve: nobody could tell which month is missing.
 */
export function readThemes(source: AttributeSource, found: Found): readonly Theme[] | undefined {
  const items = listOf(source, 'themes');
  if (items.length === 0) return undefined;
  if (items.length !== monthsOfYear) {
    const titles = defaultThemes.map(({ title }, index) => {
      const own = items[index];
      return (typeof own === 'string' && own) || textIn(title, 'en');
    });
    found('themes-count', 'themes', source.get('themes') ?? '', titles.join(' | '));
    return undefined;
  }
  return defaultThemes.map((usual, index) => readTheme(items[index], usual, found));
}
