import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets an element go on under the browser's page translation. Translators put `<font>` elements in the place of
 * text nodes; Lit then sets `data` on what it takes for its text node (lit-html `_commitText`) and the new words
 * would never show. The guard gives such a `<font>` a `data` that puts a text node back.
 */
export class TranslationGuard implements ReactiveController {
  #watching = false;
  readonly #observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of [...addedNodes]) guard(node);
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostUpdated(): void {
    if (this.host.isConnected && !this.#watching) this.#watch();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watching = false;
  }

  #watch(): void {
    // The shadow root is made at the first update only.
    if (!this.host.shadowRoot) return;
    this.#observer.observe(this.host.shadowRoot, { subtree: true, childList: true });
    this.#watching = true;
  }
}

function guard(node: Node): void {
  if (node.nodeName !== 'FONT' || Object.hasOwn(node, 'data')) return;
  Object.defineProperty(node, 'data', {
    set(text: string) {
      (node as Element).replaceWith(document.createTextNode(text));
    },
  });
}
