import type { CSSResult } from 'lit';

/**
 * Lays sheets over those that a shadow root or the page has; gives what takes off exactly these. A sheet may lie there more than
 * once, so two views that need the same one do not take it from each other.
 */
export function wear(root: DocumentOrShadowRoot | null, styles: readonly CSSResult[]): () => void {
  if (!root) return () => undefined;
  const worn = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...worn];
  return () => {
    const left = [...root.adoptedStyleSheets];
    for (const sheet of worn) {
      const at = left.lastIndexOf(sheet);
      if (at >= 0) left.splice(at, 1);
    }
    root.adoptedStyleSheets = left;
  };
}
