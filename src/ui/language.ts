import { languageName } from '../domain/names.js';

type Area = 'sessionStorage' | 'localStorage';

const listeners = new Set<() => void>();
const roots = new Map<Node, number>();
let observer: MutationObserver | undefined;
let chosen: string | null | undefined;

// A sandboxed frame throws at the very mention of a storage area.
function stored(area: Area, change?: string | null): string | null {
  try {
    if (change === null) globalThis[area].removeItem(languageName);
    else if (change !== undefined) globalThis[area].setItem(languageName, change);
    return globalThis[area].getItem(languageName);
  } catch {
    return null;
  }
}

/** The nearest value of an attribute around an element, across shadow roots. */
export function nearest(element: Element, attribute: 'lang' | 'dir'): string | undefined {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute)?.trim() || undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The language for an element (BCP 47): chosen by the switch, else the nearest `lang`, else English. */
export function languageOf(element: Element): string {
  if (chosen === undefined) chosen = stored('sessionStorage') ?? stored('localStorage');
  return chosen || nearest(element, 'lang') || 'en';
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** One press changes every element of the page. Lasts for the visit. */
export function chooseLanguage(language: string): void {
  chosen = language;
  stored('sessionStorage', language);
  if (stored('localStorage')) stored('localStorage', language);
  tell();
}

/** Keeps the choice on this device, or forgets it there: called once it is known who is at the keyboard. */
export function rememberLanguage(remember: boolean): void {
  if (!remember) stored('localStorage', null);
  else if (chosen) stored('localStorage', chosen);
}

function observe(): void {
  observer ??= new MutationObserver(tell);
  observer.disconnect();
  for (const root of roots.keys())
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
}

function rootsAround(element: Element | undefined): Node[] {
  const found: Node[] = [document];
  let root = element?.getRootNode();
  while (root instanceof ShadowRoot) {
    found.push(root);
    root = root.host.getRootNode();
  }
  return found;
}

/**
 * Calls back when the switch is pressed and when a `lang` or `dir` around changes, until the returned function
 * is called. With `element`, the shadow roots that it stands in are watched too.
 */
export function onLanguageChange(listener: () => void, element?: Element): () => void {
  const own = () => listener();
  const around = rootsAround(element);
  listeners.add(own);
  for (const root of around) roots.set(root, (roots.get(root) ?? 0) + 1);
  observe();
  return () => {
    if (!listeners.delete(own)) return;
    for (const root of around) {
      const left = (roots.get(root) ?? 1) - 1;
      if (left > 0) roots.set(root, left);
      else roots.delete(root);
    }
    if (roots.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
