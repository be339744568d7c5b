import { until } from '../../helpers/shadow.js';
import type { Reader } from './reader.js';

/** What came out of the printer. */
export interface Paper {
  readonly title: string;
  readonly text: string;
  readonly root: ShadowRoot;
}

/** Presses a button that prints, and gives the paper. */
export async function paperOf(reader: Reader, label: string): Promise<Paper> {
  const { print } = window;
  let paper: Paper | undefined;
  window.print = () => {
    const root = document.querySelector('[data-iml-sheet]')?.shadowRoot;
    if (root) paper = { title: document.title, text: root.textContent.replace(/\s+/g, ' '), root };
    window.dispatchEvent(new Event('afterprint'));
  };
  try {
    await reader.presses(label);
    await until(() => paper, 'the paper');
  } finally {
    window.print = print;
  }
  if (!paper) throw new Error('no paper');
  return paper;
}
