import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onPrompt, wasInstalled } from './prompt.js';

const standalone = '(display-mode: standalone), (display-mode: minimal-ui), (display-mode: fullscreen)';

/** Chromium tells whether its app of this page is on the device. */
type Related = { getInstalledRelatedApps?(): Promise<readonly unknown[]> };

/** Follows whether the page stands on the device as an app, and whether the browser would ask. */
export class Standing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #media = matchMedia(standalone);
  #isRelated = false;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Opened from the device's screen, or there already. */
  get isInstalled(): boolean {
    const { standalone: onApple } = navigator as { standalone?: boolean };
    return this.#media.matches || onApple === true || this.#isRelated || wasInstalled();
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#update);
    this.#stop = onPrompt(this.#update);
    // "Just me" and erasing are presses, here or in a neighbour; a moment later it is known what they did.
    document.addEventListener('click', this.#later, { passive: true });
    // A neighbour that opens the store while the page loads may write the first sign of it after this one stands.
    this.#later();
    (navigator as Related).getInstalledRelatedApps?.().then(
      (apps) => {
        this.#isRelated = apps.length > 0;
        if (this.#isRelated) this.#update();
      },
      () => undefined,
    );
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#update);
    document.removeEventListener('click', this.#later);
    clearTimeout(this.#timer);
    this.#stop?.();
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#update, 1000);
  };
}
