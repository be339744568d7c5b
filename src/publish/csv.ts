/** A cell: a number stands bare, a text is quoted where it must be. */
export type Cell = string | number;

/**
 * Signs with which a spreadsheet begins a formula; tab and line ends as well (OWASP, *CSV Injection*). Apostrophes that
 * the person wrote before them count too, so that taking one away again always gives the text as it was.
 */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** An apostrophe in front: spreadsheets show the text and reckon nothing. */
const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

const cell = (value: Cell): string => {
  const text = typeof value === 'number' ? String(value) : safe(value);
  return /[",;\t\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as a file for a spreadsheet (RFC 4180): CRLF, quotes doubled, a byte order mark so that Excel reads UTF-8.
 * No text becomes a formula. An amount is given as a plain text of digits and a point.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
