/**
 * Does to a tree what the page translation of Chromium-based browsers does: each text node with words in it is
 * replaced by `<font><font>…</font></font>`, leaving out what is marked `translate="no"`.
 */
export function translatePage(root: Node, translate: (text: string) => string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('[translate="no"], textarea, style')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = translate(text.data);
    text.replaceWith(outer);
  }
}
