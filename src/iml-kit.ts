import { chunks } from 'virtual:chunk-map';
import { claimPage, pageKit, version } from './context/page.js';
import { fill } from './loader/fill.js';
import { baseOf, findScript } from './loader/find-script.js';
import { load } from './loader/load.js';
import { isOld, tellOld } from './loader/old-browser.js';

/** Finds the tags of the page, now and later, and brings what each of them needs. */
function start(): void {
  const script = findScript();
  const base = baseOf(script);
  claimPage(script ? { version, base, script } : { version, base });
  const nonce = script && script.nonce;
  const old = isOld();
  const told = new Set<Element>();
  const selector = Object.keys(chunks).concat('[data-iml]').join();

  const visit = (found: Element): void => {
    const element = found.hasAttribute('data-iml') ? fill(found) : found;
    if (!element) return;
    if (!old) load(element.localName, base, nonce);
    else if (element.localName !== 'iml-program' && !told.has(element)) {
      told.add(element);
      tellOld(element, base);
    }
  };
  const scan = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach(visit);
  };

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
if (first) console.info(`iml-kit ${version} stands down: version ${first.version} is on this page.`);
else start();
