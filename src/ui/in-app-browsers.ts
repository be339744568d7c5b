import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { CommonMessages } from '../i18n/en/common.js';
import { button } from './controls/button.js';
import { linkButton } from './controls/link-button.js';

/** An app whose own window shows the page: it may lose what is written, and it hides the way to a browser. */
export interface InAppBrowser {
  /** The app's name. */
  readonly app: string;
  /** Opens this page in the system's browser; absent where the app lets nothing through. */
  readonly open?: { readonly browser: 'chrome' | 'safari'; readonly href: string } | undefined;
}

const apps: readonly (readonly [mark: RegExp, app: string])[] = [
  [/Instagram/, 'Instagram'],
  [/Orca-Android|MessengerForiOS|MessengerLite/, 'Messenger'],
  [/FBAN|FBAV|FB_IAB/, 'Facebook'],
  [/musical_ly|BytedanceWebview|TikTok/, 'TikTok'],
  [/Snapchat/, 'Snapchat'],
  [/\bLine\//, 'LINE'],
  [/MicroMessenger/, 'WeChat'],
  [/Twitter(?!bot)/, 'X'],
  [/LinkedInApp/, 'LinkedIn'],
  [/Pinterest/, 'Pinterest'],
];

/** Tells by the user agent whether the page stands in an app's window; `url` is the page's own address. */
export function inAppBrowser(userAgent: string, url: string): InAppBrowser | undefined {
  const app = apps.find(([mark]) => mark.test(userAgent))?.[1];
  if (!app) return undefined;
  const [, scheme, rest] = /^(https?):\/\/(.*)$/.exec(url) ?? [];
  if (!scheme || !rest) return { app };
  if (/Android/.test(userAgent)) {
    const address = rest.split('#')[0] ?? '';
    const back = encodeURIComponent(url);
    const href = `intent://${address}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${back};end`;
    return { app, open: { browser: 'chrome', href } };
  }
  return /iPhone|iPad|iPod/.test(userAgent)
    ? { app, open: { browser: 'safari', href: `x-safari-${scheme}://${rest}` } }
    : { app };
}

const stayName = 'iml-kit/stay-in-app';

/** Asks people inside an app's window whether they would rather use a browser. "Stay here" holds for the visit. */
export class InAppAsk implements ReactiveController {
  #found: InAppBrowser | undefined;
  #copy: 'no' | 'copied' | 'by-hand' = 'no';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#found = stays() ? undefined : inAppBrowser(navigator.userAgent, location.href);
  }

  /** The ask, or nothing. */
  notice(t: CommonMessages): unknown {
    const found = this.#found;
    if (!found) return nothing;
    const words = t.inApp;
    return html`<div class="notice info" part="notice">
      <p class="label">${words.heading(found.app)}</p>
      <p role="status">
        ${this.#copy === 'copied' ? words.copied : this.#copy === 'by-hand' ? words.byHand : words.text}
      </p>
      ${this.#copy === 'by-hand' ? html`<p translate="no"><a href=${location.href}>${location.href}</a></p>` : nothing}
      <div class="actions">
        ${
          found.open
            ? linkButton({ kind: 'plain', label: words[found.open.browser], href: found.open.href })
            : nothing
        }
        ${button({ kind: found.open ? 'text' : 'plain', label: words.copy, onPress: () => void this.#copyLink() })}
        ${button({ kind: 'text', label: words.stay, onPress: () => this.#stay() })}
      </div>
    </div>`;
  }

  async #copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#copy = 'copied';
    } catch {
      this.#copy = 'by-hand';
    }
    this.host.requestUpdate();
  }

  #stay(): void {
    this.#found = undefined;
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
