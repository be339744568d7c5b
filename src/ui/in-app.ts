import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { InAppNotice } from './in-app-browsers.js';

const marks =
  /Instagram|Orca-|Messenger|FBA[NV]|FB_IAB|musical_ly|Bytedance|TikTok|Snapchat|\bLine\/|MicroMessenger|Twitter(?!bot)|LinkedInApp|Pinterest/;
const stayName = 'iml-kit/stay-in-app';

/**
 * Asks people inside an app's window (Facebook, Instagram …), which may lose what is written, whether they would
 * rather use a browser. "Stay here" holds for the visit. Nearly nobody is there, so the ask itself loads late.
 */
export class InAppAsk implements ReactiveController {
  #notice: InAppNotice | undefined;
  #begun = false;

  /** `userAgent` of this browser unless told. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly userAgent = navigator.userAgent,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#begun || !marks.test(this.userAgent) || stays()) return;
    this.#begun = true;
    void this.#load();
  }

  /** The ask, or nothing. */
  notice(): unknown {
    return this.#notice?.render() ?? nothing;
  }

  async #load(): Promise<void> {
    try {
      const { inAppBrowser, InAppNotice: Notice } = await import('./in-app-browsers.js');
      const found = inAppBrowser(this.userAgent, location.href);
      if (found) this.#notice = new Notice(this.host, found, () => this.#stay());
      this.host.requestUpdate();
    } catch {
      // Without its file there is no ask; the next connection tries again.
      this.#begun = false;
    }
  }

  #stay(): void {
    this.#notice = undefined;
    stays(true);
    this.host.requestUpdate();
  }
}

// Storage may be denied as a whole in such a window: then the ask comes once more.
function stays(now?: true): boolean {
  try {
    if (now) sessionStorage.setItem(stayName, '1');
    return sessionStorage.getItem(stayName) !== null;
  } catch {
    return false;
  }
}
