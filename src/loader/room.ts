import { elements } from 'virtual:chunk-map';
import { languageName } from '../domain/names.js';

/** Which places speak Spanish: those in a Spanish part of the page, else all or none by what was chosen before. */
function inSpanish(): string {
  try {
    const chosen = sessionStorage.getItem(languageName) || localStorage.getItem(languageName);
    if (chosen) return /^es/.test(chosen) ? '' : ':not(*)';
  } catch {
    // A sandboxed frame throws at the very mention of storage.
  }
  return ':lang(es)';
}

/**
 * Keeps the room of each element free until its files are there, so that nothing on the page moves. It goes by the
 * width of the place, by the language and by the reader's own font size, and gives way to any style of the host.
 */
export function keepRoom(): void {
  const spanish = inSpanish();
  let css = '';
  // A frame's em is 1.0625 of the reader's.
  const height = (em = 0): string => `::before{height:var(--iml-min-height,${em * 1.0625}em)}`;
  Object.keys(elements).forEach((name) => {
    const row = elements[name] || [];
    const place = `:where(iml-${name}:not(:defined,[hidden]))`;
    for (let at = 1; at < row.length; at += 3)
      css += `${place}{display:block;width:100%;container-type:inline-size}${place}::before{content:"";float:left;font-size:medium}@container(min-width:${row[at]}px){${place}${height(row[at + 1])}${place}${spanish}${height(row[at + 2])}}`;
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
