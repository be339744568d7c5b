import { html, nothing, type ReactiveControllerHost } from 'lit';
import { inApp, type InAppMessages } from '../i18n/en/in-app.js';
import { messagePacks } from '../i18n/registry.js';
import { button } from './controls/button.js';
import { linkButton } from './controls/link-button.js';
import type { Told } from './late-notice.js';
import { isPutOff } from './visit-flag.js';
import { Words } from './words.js';

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

/** The ask, where this browser is an app's window and its person has not decided to stay for this visit. */
export function create(host: ReactiveControllerHost & Element, userAgent: string): Told | undefined {
  const found = inAppBrowser(userAgent, location.href);
  return found && !isPutOff(stayName) ? new InAppNotice(host, found) : undefined;
}

/** The ask "Open in Chrome / Copy the link / Stay here". */
class InAppNotice implements Told {
  readonly #words: Words<InAppMessages>;
  #stays = false;
  #copy: 'no' | 'copied' | 'by-hand' = 'no';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly found: InAppBrowser,
  ) {
    this.#words = new Words<InAppMessages>(
      host,
      inApp,
      messagePacks('in-app', { es: () => import('../i18n/es/in-app.js').then((pack) => pack.inApp) }),
    );
  }

  render(): unknown {
    const { t, ready } = this.#words;
    const { app, open } = this.found;
    if (!ready || this.#stays) return nothing;
    return html`<div class="notice info" part="notice">
      <p class="label">${t.heading(app)}</p>
      <p role="status">
        ${this.#copy === 'copied' ? t.copied : this.#copy === 'by-hand' ? t.byHand : t.text}
      </p>
      ${
        this.#copy === 'by-hand'
          ? html`<p translate="no"><a href=${location.href}>${location.href}</a></p>`
          : nothing
      }
      <div class="actions">
        ${open ? linkButton({ kind: 'plain', label: t[open.browser], href: open.href }) : nothing}
        ${button({ kind: open ? 'text' : 'plain', label: t.copy, onPress: () => void this.#copyLink() })}
        ${button({ kind: 'text', label: t.stay, onPress: () => this.#stay() })}
      </div>
    </div>`;
  }

  #stay(): void {
    this.#stays = isPutOff(stayName, true);
    this.host.requestUpdate();
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
}
