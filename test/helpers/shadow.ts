/** The open shadow root of an element; a test that asks for it fails where there is none. */
export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

/** The first match inside the shadow root; fails with its selector where there is none. */
export function find<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = shadow(element).querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

/** All matches inside the shadow root. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...shadow(element).querySelectorAll<E>(selector),
];

/** The focused element, across shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The button or link with these words. */
export function control(element: Element, words: string): HTMLElement {
  const found = all(element, 'button, a').find((node) => node.textContent.trim() === words);
  if (!found) throw new Error(`<${element.localName}> has no control "${words}"`);
  return found;
}

/** Everything visible to read inside an element's shadow root. */
export const wordsOf = (element: Element): string =>
  [...shadow(element).children]
    .map((child) => (child as HTMLElement).innerText)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Waits until something holds, a frame at a time; fails with `what` after `limit` milliseconds. */
export async function until(holds: () => unknown, what: string, limit = 5000): Promise<void> {
  const end = performance.now() + limit;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
