import { adoptStyles, css, render, type CSSResult, type TemplateResult } from 'lit';
import { wear } from '../../../ui/styles/wear.js';
import { sheetStyles } from './sheet.styles.js';

const onlySheet = css`
  @page {
    margin: 14mm;
  }
  @media print {
    body > :not([data-iml-sheet]) {
      display: none !important;
    }
    [data-iml-sheet] {
      display: block !important;
    }
  }
  @media screen {
    [data-iml-sheet] {
      display: none !important;
    }
  }
`;

/**
 * Prints a sheet alone: the host page around the element stays off the paper, and the print carries a neutral
 * title, since it stands in headers, in the queue of a shared printer and in names of files. The sheet is on
 * the page only while the browser prints.
 */
export function printSheet(
  sheet: TemplateResult,
  { title, language, styles }: { title: string; language: string; styles?: CSSResult },
): void {
  const carrier = document.createElement('div');
  carrier.dataset.imlSheet = '';
  carrier.lang = language;
  const root = carrier.attachShadow({ mode: 'open' });
  adoptStyles(root, styles ? [sheetStyles, styles] : [sheetStyles]);
  render(sheet, root);
  document.body.append(carrier);
  const before = document.title;
  const takeOff = wear(document, [onlySheet]);
  document.title = title;
  const after = () => {
    window.removeEventListener('afterprint', after);
    carrier.remove();
    document.title = before;
    takeOff();
  };
  // On iOS `print` returns before the paper is drawn, so only the event says that it is over.
  window.addEventListener('afterprint', after);
  window.print();
}
