import type { LitElement } from 'lit';

/** Draws the element, then puts the focus on the part with this id; what is in sight already does not jump. */
export function focusOn(host: LitElement, id: string): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const part = host.shadowRoot?.getElementById(id);
    part?.focus({ preventScroll: true });
    // A host's smooth scrolling would still be on its way when the next part of the view comes, and one that is under
    // way would go on past what is in sight now: it ends where it is.
    scrollTo({ top: scrollY, behavior: 'instant' });
    part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}
