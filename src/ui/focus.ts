import type { LitElement } from 'lit';

/** Draws the element, then puts the focus on the part with this id; what is in sight already does not jump. */
export function focusOn(host: LitElement, id: string): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const part = host.shadowRoot?.getElementById(id);
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: 'nearest' });
  });
}
