import type { Host } from './panel.js';
import { NewsletterPanel } from './panel.js';
import type { Page, Screen } from '../page.js';

const panels = new WeakMap<Host, NewsletterPanel>();

/** Opens the panel of a calendar; `show` puts it, or with nothing the calendar, on the screen. */
export function openPanel(host: Host, page: Page, show: (screen: Screen | undefined) => void): void {
  const panel = panels.get(host) ?? new NewsletterPanel(host, show);
  panels.set(host, panel);
  panel.open(page);
}
