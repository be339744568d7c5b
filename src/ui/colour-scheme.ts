import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { wear } from './styles/wear.js';

/** For what stands on a page that names its colours. */
export const followPage = css`
  :host {
    color-scheme: inherit;
  }
`;

/** Whether the page names its colours around an element. */
export const namesColours = (around: Element): boolean => getComputedStyle(around).colorScheme !== 'normal';

/**
 * Light or dark. A page that names its colours (`color-scheme`) decides; under one that says nothing, as most
 * do, the element follows the reader's system. CSS alone cannot tell `normal` from a choice.
 */
export class ColourScheme implements ReactiveController {
  #known = false;
  #undress: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#known = false;
  }

  hostUpdate(): void {
    const { shadowRoot } = this.host;
    // Without light-dark() the colours hang on the system alone; so must the browser's own controls then.
    if (this.#known || !shadowRoot || !CSS.supports('color', 'light-dark(#fff,#000)')) return;
    this.#known = true;
    const root = this.host.getRootNode();
    const around =
      this.host.parentElement ?? (root instanceof ShadowRoot ? root.host : document.documentElement);
    this.#undress?.();
    this.#undress = namesColours(around) ? wear(shadowRoot, [followPage]) : undefined;
  }
}
