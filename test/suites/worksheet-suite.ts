import { aTimeout, expect, fixture as place, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { navigation } from '../../src/context/leave.js';
import { chooseLanguage } from '../../src/ui/language.js';
import { expectAccessible, focusIsVisible, reachable, stickingOut } from '../helpers/a11y.js';
import { countListeners } from '../helpers/listeners.js';
import { pretendsMedia, underMedia } from '../helpers/media.js';
import { translatePage } from '../helpers/page-translation.js';
import { listenToConsole, type Noise } from '../helpers/quiet.js';
import { all, control, find, focused, shadow, until, wordsOf } from '../helpers/shadow.js';

/** What the suite must know about an element. */
export interface WorksheetUnderTest {
  /** The element on a page; anything may stand around it. */
  readonly fixture: () => TemplateResult;
  /** Goes to the first screen with a field, as a person would. */
  readonly begin?: (element: LitElement) => Promise<void>;
  /** False for what only shows: no quick exit, no field. */
  readonly writes?: boolean;
  /** Properties that a page may set before the script has come. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

const desktop = { width: 800, height: 900 };

/** What every element of the kit does, whatever it is for. Run it once for each tag. */
export function worksheetSuite(tag: string, under: WorksheetUnderTest): void {
  const writes = under.writes !== false;

  describe(`<${tag}> as every worksheet`, () => {
    let noise: Noise;

    const ready = async (element: LitElement, begin = true): Promise<LitElement> => {
      await until(() => element.shadowRoot?.querySelector('.heading'), `<${tag}> shows its frame`);
      if (begin && under.begin) await under.begin(element);
      await element.updateComplete;
      return element;
    };
    const show = async (begin = true): Promise<LitElement> => {
      const around = await place<HTMLElement>(html`<div>${under.fixture()}</div>`);
      const element = around.querySelector<LitElement>(tag);
      if (!element) throw new Error(`the fixture has no <${tag}>`);
      return ready(element, begin);
    };
    const field = (element: Element) =>
      find<HTMLTextAreaElement>(element, 'textarea, input[type="text"]:not([inputmode])');

    beforeEach(async () => {
      noise = listenToConsole();
      await setViewport(desktop);
      chooseLanguage('');
    });
    afterEach(() => {
      chooseLanguage('');
      document.documentElement.removeAttribute('style');
      document.documentElement.lang = 'en';
      noise.stop();
      expect(noise.lines, 'nothing in the console').to.deep.equal([]);
    });

    for (const language of ['en', 'es'] as const)
      for (const scheme of ['light', 'dark'] as const)
        it(`is accessible: ${language}, ${scheme}`, async () => {
          document.documentElement.lang = language;
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.style.background = 'Canvas';
          await expectAccessible(await show());
        });

    it('has the crisis lines, always, with 988 and 911', async () => {
      const element = await show();
      for (const language of ['en', 'es']) {
        chooseLanguage(language);
        await until(() => find(element, '.iml').lang === language, `words in ${language}`);
        const bar = find(element, '.safety');
        expect(bar.querySelector('a[href="tel:988"]')).to.exist;
        expect(bar.querySelector('a[href^="sms:988"]')).to.exist;
        expect(bar.querySelector('a[href="https://988lifeline.org/chat"]')).to.exist;
        expect(bar.querySelector('a[href="tel:911"]')).to.exist;
        expect(bar.textContent).to.match(/emergenc/);
        expect(bar.textContent).not.to.match(/press 3|oprima 3/);
      }
    });

    it('shows one language at a time, changed by one press', async () => {
      const element = await show();
      expect(find(element, '.iml').lang).to.equal('en');
      control(element, 'Español').click();
      await until(() => find(element, '.iml').lang === 'es', 'Spanish');
      expect(wordsOf(element)).to.contain('Nadie revisa esta página');
      expect(control(element, 'English')).to.exist;
    });

    it('follows `lang` around it while the page runs', async () => {
      const element = await show();
      document.documentElement.lang = 'es-MX';
      await until(() => find(element, '.iml').lang === 'es', 'Spanish by the page');
      document.documentElement.lang = 'sw';
      await until(() => find(element, '.iml').lang === 'en', 'English where there is no pack');
    });

    it('is mirrored on a page from right to left', async () => {
      const around = await place<HTMLElement>(html`<div dir="rtl">${under.fixture()}</div>`);
      const element = await ready(around.querySelector<LitElement>(tag) as LitElement);
      expect(find(element, '.iml').dir).to.equal('rtl');
      const heading = find(element, '.heading').getBoundingClientRect();
      const languages = find(element, '.languages').getBoundingClientRect();
      expect(languages.left).to.be.below(heading.right - heading.width / 2);
      expect(stickingOut(element)).to.deep.equal([]);
    });

    it('goes on after it was moved', async () => {
      const element = await show();
      const words = wordsOf(element);
      const elsewhere = document.createElement('section');
      element.parentElement?.append(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      expect(wordsOf(element)).to.equal(words);
      chooseLanguage('es');
      await until(() => find(element, '.iml').lang === 'es', 'still listening');
    });

    it('takes properties that were set before the script came', async () => {
      const early = `${tag}-early`;
      const element = document.createElement(early) as LitElement & Record<string, unknown>;
      const properties = { lang: 'es', ...under.properties };
      Object.assign(element, properties);
      if (!customElements.get(early)) {
        const Class = customElements.get(tag) as typeof HTMLElement;
        customElements.define(early, class extends Class {});
      }
      const around = await place<HTMLElement>(html`<div></div>`);
      around.append(element);
      await ready(element, false);
      expect(find(element, '.iml').lang).to.equal('es');
      for (const name of Object.keys(under.properties ?? {})) {
        expect(element[name], name).to.deep.equal(under.properties?.[name]);
        expect(Object.hasOwn(element, name), `${name} goes through its accessor`).to.be.false;
      }
    });

    it('stands without a program, and inside another shadow root', async () => {
      const around = await place<HTMLElement>(html`<div lang="es"></div>`);
      const root = around.attachShadow({ mode: 'open' });
      const element = document.createElement(tag) as LitElement;
      root.append(element);
      await ready(element, false);
      expect(find(element, '.iml').lang).to.equal('es');
      around.lang = 'en';
      await until(() => find(element, '.iml').lang === 'en', 'the language around the other root');
      const inner = document.createElement('p');
      inner.lang = 'es';
      inner.append(element);
      root.append(inner);
      await until(() => find(element, '.iml').lang === 'es', 'the language inside the other root');
      inner.lang = 'en';
      await until(() => find(element, '.iml').lang === 'en', 'its change');
      expect(find(element, '.safety')).to.exist;
    });

    it('can be reached and seen whole by keyboard', async () => {
      const element = await show();
      const start = document.createElement('button');
      element.before(start);
      start.focus();
      const missed = new Set<Element>(reachable(element));
      // A day and a time have parts that Tab goes through one by one.
      const parts = 4 * all(element, 'input[type="date"], input[type="time"]').length;
      const turns = missed.size + 4 + parts;
      for (let turn = 0; turn < turns && missed.size > 0; turn++) {
        await sendKeys({ press: 'Tab' });
        const at = focused();
        if (at && shadow(element).contains(at)) expect(focusIsVisible(), at.outerHTML).to.be.true;
        if (at) missed.delete(at);
      }
      start.remove();
      expect([...missed].map((node) => node.outerHTML)).to.deep.equal([]);
    });

    for (const language of ['en', 'es'])
      it(`fits 320 px without sideways scrolling: ${language}`, async () => {
        await setViewport({ width: 320, height: 640 });
        document.documentElement.lang = language;
        const element = await show();
        expect(stickingOut(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });

    it('stands firm on a hostile page', async () => {
      const hostile = document.createElement('style');
      hostile.textContent = `html { font-size: 5px } * { letter-spacing: 3px; text-transform: uppercase; line-height: 1;
        text-align: center; color: red; font-size: 4px } button, input, textarea, p, h2 { display: none !important }`;
      document.head.append(hostile);
      try {
        const element = await show();
        const heading = getComputedStyle(find(element, '.heading'));
        expect(heading.textTransform).to.equal('none');
        expect(heading.letterSpacing).to.equal('normal');
        expect(parseFloat(heading.fontSize)).to.be.at.least(16);
        for (const node of all(element, 'textarea, input, .second, .hint'))
          expect(parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(15);
      } finally {
        hostile.remove();
      }
    });

    it('has controls that a thumb can hit', async () => {
      const element = await show();
      for (const node of reachable(element)) {
        const target = node.closest('label') ?? node;
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
        if (node.matches('.button, .leave, textarea, input:not([type="radio"], [type="checkbox"])'))
          expect(height, target.outerHTML).to.be.at.least(48);
      }
    });

    if (pretendsMedia)
      it('shows everything in forced colours, on paper and without motion', async () => {
        const element = await show();
        await underMedia({ features: { 'forced-colors': 'active' } }, async () => {
          const frame = getComputedStyle(find(element, '.frame'));
          expect(frame.borderTopStyle).to.equal('solid');
          find(element, 'a, button').focus();
          expect(getComputedStyle(find(element, '.safety a')).color).not.to.equal(frame.backgroundColor);
          await expectAccessible(element);
        });
        await underMedia({ media: 'print' }, () => {
          expect(all(element, 'button').filter((node) => node.checkVisibility())).to.deep.equal([]);
          expect(find(element, '.safety').checkVisibility()).to.be.true;
          expect(getComputedStyle(find(element, '.heading')).color).to.equal('rgb(0, 0, 0)');
        });
        await underMedia({ features: { 'prefers-reduced-motion': 'reduce' } }, () => {
          for (const node of all(element, '*')) {
            const { transitionDuration, animationName } = getComputedStyle(node);
            expect([transitionDuration, animationName]).to.deep.equal(['0s', 'none']);
          }
        });
      });

    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      it('moves nothing on the page while it loads', async () => {
        document.documentElement.lang = 'es';
        let moved = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
        });
        const around = await place<HTMLElement>(html`<div></div>`);
        await aTimeout(100);
        observer.observe({ type: 'layout-shift' });
        const element = document.createElement(tag) as LitElement;
        const after = document.createElement('p');
        after.textContent = 'What follows on the page';
        around.append(element, after);
        await ready(element, false);
        await aTimeout(300);
        for (const entry of observer.takeRecords()) moved += (entry as unknown as { value: number }).value;
        observer.disconnect();
        expect(moved).to.equal(0);
      });

    it('leaves no listener behind', async () => {
      await show();
      const around = await place<HTMLElement>(html`<div></div>`);
      const count = countListeners();
      const element = document.createElement(tag) as LitElement;
      around.append(element);
      await ready(element, false);
      element.remove();
      await aTimeout(0);
      count.stop();
      expect(count.left()).to.deep.equal([]);
    });

    it('goes on when the browser translates the page', async () => {
      const element = await show();
      translatePage(shadow(element), (text) => `«${text}»`);
      expect(wordsOf(element)).to.contain('«');
      await aTimeout(0);
      if (writes) {
        field(element).focus();
        await sendKeys({ type: 'Sunday' });
        expect(field(element).value).to.contain('Sunday');
      }
      chooseLanguage('es');
      await until(() => find(element, '.iml').lang === 'es', 'Spanish');
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Nadie revisa esta página').and.not.to.contain('Nobody checks');
    });

    if (!writes) return;

    it('keeps draft and cursor when the language changes', async () => {
      const element = await show();
      const input = field(element);
      input.focus();
      await sendKeys({ type: 'Un café, please' });
      input.setSelectionRange(3, 7);
      const label = find(element, `label[for="${input.id}"]`).textContent;
      control(element, 'Español').click();
      await until(() => find(element, '.iml').lang === 'es', 'Spanish');
      expect(field(element)).to.equal(input);
      expect(focused()).to.equal(input);
      expect(input.value).to.equal('Un café, please');
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([3, 7]);
      expect(find(element, `label[for="${input.id}"]`).textContent).not.to.equal(label);
    });

    it('lets the browser neither offer, keep nor translate what is written', async () => {
      const element = await show();
      const fields = all<HTMLInputElement>(element, 'input, textarea, select');
      expect(fields.length).to.be.above(0);
      for (const node of fields) {
        expect(node.getAttribute('autocomplete'), node.outerHTML).to.equal('off');
        if (!node.matches('[type="radio"], [type="checkbox"]'))
          expect(node.getAttribute('translate'), node.outerHTML).to.equal('no');
      }
    });

    it('can be left quickly', async () => {
      const element = await show();
      const { replace } = navigation;
      const gone: string[] = [];
      navigation.replace = (url) => void gone.push(url);
      try {
        find(element, '.leave').click();
        await element.updateComplete;
        expect(gone).to.have.length(1);
        expect(gone[0]).to.match(/^https:/);
        expect(shadow(element).querySelector('textarea, input, .heading')).to.be.null;
      } finally {
        navigation.replace = replace;
      }
    });
  });
}
