// @ts-check

/** Text that is safe to stand in a page as it is. Only `html` makes it. */
export class Markup {
  #text;

  /** @param {string} text */
  constructor(text) {
    this.#text = text;
  }

  toString() {
    return this.#text;
  }
}

/**
 * A template whose values are escaped, for text and for attributes in double quotes. `Markup` stays as it is,
 * lists are joined, `undefined` and `false` leave nothing.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {Markup}
 */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, index) => text + escaped(values[index - 1]) + part));
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function escaped(value) {
  if (value instanceof Markup) return String(value);
  if (value === undefined || value === false || value === null) return '';
  if (Array.isArray(value)) return value.map(escaped).join('');
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
