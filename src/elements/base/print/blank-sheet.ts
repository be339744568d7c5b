import type { CSSResult } from 'lit';

/**
 * What the build must know to write an element's blank sheet as a plain page, beside its `blankSheet(words)`: a browser
 * under the floor, or nobody with a browser, can still print that.
 */
export interface BlankSheet<Words> {
  /** Which file of words (`i18n/<language>/<name>.ts`) stands under which name in `words`; `common` is there anyway. */
  readonly packs: Readonly<Record<string, string>>;
  /** A neutral title: it stands in headers and queues of shared printers. */
  title(words: Words): string;
  /** What the paper needs beside the styles of every paper. */
  readonly styles?: CSSResult;
}
