import { elements, folder, oldBrowser } from 'virtual:chunk-map';
import { claimPage, pageKit, version } from './context/page.js';
import { fill } from './loader/fill.js';
import { baseOf, findScript } from './loader/find-script.js';
import { load } from './loader/load.js';
import type * as OldBrowser from './loader/old-browser.js';
import { keepRoom } from './loader/room.js';

/** Whether the browser is under the floor (Safari 16.4, Firefox 115, Chrome 111): each of the three lacks one of these. */
const isOld = (): boolean => !('adoptedStyleSheets' in document && 'toSorted' in Array.prototype);

/** Finds the tags of the page, now and later, and brings what each of them needs. */
function start(): void {
  const script = findScript();
  const base = baseOf(script);
  const tags = Object.keys(elements).map((name) => `iml-${name}`);
  claimPage({ version, base, tags, script });
  const nonce = script && script.nonce;
  const old = isOld();
  const selector = tags.concat('[data-iml]').join();

  const visit = (found: Element): void => {
    const element = found.hasAttribute('data-iml') ? fill(found) : found;
    if (!element) return;
    if (!old) load(element.localName, base, nonce);
    else if (oldBrowser) {
      // Where it does not come, the words inside the tag stand for themselves.
      import(`${base}${folder}${oldBrowser}.js`).then((file: typeof OldBrowser) => {
        file.tellOld(element, base);
      }, console.warn);
    }
  };
  const scan = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach(visit);
  };

  if (!old) keepRoom();
  new MutationObserver((changes) => {
    changes.forEach((change) => {
      change.addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        if (node.matches(selector)) visit(node);
        scan(node);
      });
    });
  }).observe(document, { childList: true, subtree: true });
  scan(document);
  if (/[?&]iml-check\b/.test(location.search)) load('iml-program', base, nonce);
}

// The first kit on a page wins: two versions would each define half of the tags.
const first = pageKit();
if (first) console.info(`iml-kit ${version} stands down for ${first.version}.`);
else start();
