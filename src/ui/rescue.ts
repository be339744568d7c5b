import { download } from './download.js';

/** What stands in the fields of an element, with the label of each: for a file when nothing can be stored. */
export function fieldsAsText(root: ParentNode): string {
  const lines: string[] = [];
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')) {
    const isChoice =
      field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
    if (isChoice && !field.checked) continue;
    const label = field.labels?.[0]?.textContent.trim() ?? '';
    const value = isChoice ? '✓' : field.value;
    if (value.trim()) lines.push(label, value, '');
  }
  return lines.join('\n');
}

/** Gives a person a text as a file. The name is neutral: nobody else must learn from it what is inside. */
export function saveTextFile(text: string, name: string, type = 'text/plain'): void {
  download(new Blob([text], { type: `${type};charset=utf-8` }), name);
}
