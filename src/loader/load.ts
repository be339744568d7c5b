import { besides, elements, folder } from 'virtual:chunk-map';

const asked = new Set<string>();

/** Brings the files of one tag, once. Where they do not come, the words inside the tag stay and it is tried again. */
export function load(tag: string, base: string, nonce: string | undefined): void {
  const name = tag.slice(4);
  const element = elements[name];
  if (!element || asked.has(tag)) return;
  asked.add(tag);
  const files = base + folder;
  (besides[element[0]] || []).forEach((file) => {
    if (asked.has(file)) return;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    if (nonce) link.nonce = nonce;
    link.href = `${files}${file}.js`;
    document.head.appendChild(link);
  });
  const attempt = (tries: number): void => {
    // Browsers remember that a module failed: another fragment is another module, and the same file. Firefox also
    // remembers a failed file that several modules share (https://github.com/whatwg/html/issues/6768); there it
    // comes with the next load of the page.
    import(`${files}${name}.js${tries ? `#${tries}` : ''}`).catch((error: unknown) => {
      if (!tries) console.warn(`iml-kit: <${tag}> did not load.`, error);
      const again = (): void => {
        removeEventListener('online', again);
        clearTimeout(timer);
        attempt(tries + 1);
      };
      const timer = tries < 5 ? setTimeout(again, 3000 << tries) : 0;
      addEventListener('online', again);
    });
  };
  attempt(0);
}
