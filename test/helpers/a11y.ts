import { expect } from '@open-wc/testing';
import { all, focused, shadow } from './shadow.js';

/** What axe-core has to say about an element and its shadow root: nothing. */
export const expectAccessible = (element: Element): Promise<void> =>
  (expect(element) as unknown as { to: { be: { accessible(): Promise<void> } } }).to.be.accessible();

/** Everything in the shadow root that a person must be able to reach by keyboard; of radios, one a group. */
export function reachable(element: Element): HTMLElement[] {
  const groups = new Set<string>();
  return all(element, 'a[href], button, input, textarea, select, summary, [tabindex="0"]').filter((node) => {
    if (node.matches(':disabled') || node.closest('dialog:not([open])') || !node.checkVisibility())
      return false;
    if (!(node instanceof HTMLInputElement) || node.type !== 'radio') return true;
    const chosen = all<HTMLInputElement>(element, `input[name="${node.name}"]`).find(
      (radio) => radio.checked,
    );
    if (chosen ? chosen !== node : groups.has(node.name)) return false;
    groups.add(node.name);
    return true;
  });
}

/** Whether the focused element, or what stands for it, shows a ring of at least 2 px. */
export function focusIsVisible(): boolean {
  const node = focused();
  if (!node) return false;
  const shown = [node, node.nextElementSibling, node.closest('label')].filter((at) => at !== null);
  return shown.some((at) => {
    const style = getComputedStyle(at);
    const seen = Number(style.opacity) > 0 && style.outlineStyle !== 'none';
    return seen && parseFloat(style.outlineWidth) >= 2;
  });
}

/** What sticks out of the viewport sideways, for the message of a failing test. */
export function stickingOut(element: Element): string[] {
  const width = document.documentElement.clientWidth;
  return [...shadow(element).querySelectorAll<HTMLElement>('*')]
    .filter((node) => !node.closest('.unseen') && node.checkVisibility())
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5);
    })
    .map((node) => `${node.localName}.${node.className} ${Math.round(node.getBoundingClientRect().right)}`);
}
