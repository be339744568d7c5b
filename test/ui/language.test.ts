import { expect, fixture, html } from '@open-wc/testing';
import { languageName } from '../../src/domain/names.js';
import { chooseLanguage, languageOf, onLanguageChange, rememberLanguage } from '../../src/ui/language.js';

describe('the language of an element', () => {
  afterEach(() => {
    chooseLanguage('');
    rememberLanguage(false);
    sessionStorage.clear();
  });

  it('is the nearest one, also from outside a shadow root, else English', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es-MX"><p></p></div>`);
    expect(languageOf(outer.querySelector('p') as Element)).to.equal('es-MX');
    const inside = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
    expect(languageOf(inside)).to.equal('es-MX');
    outer.lang = '';
    expect(languageOf(inside)).to.equal('en');
  });

  it('is the chosen one before any other, kept for the visit at once', async () => {
    const element = await fixture(html`<p lang="fr"></p>`);
    chooseLanguage('es');
    expect(languageOf(element)).to.equal('es');
    expect(sessionStorage.getItem(languageName)).to.equal('es');
    expect(localStorage.getItem(languageName)).to.be.null;
  });

  it('stays on the device only where that was said', () => {
    chooseLanguage('es');
    rememberLanguage(true);
    expect(localStorage.getItem(languageName)).to.equal('es');
    chooseLanguage('en');
    expect(localStorage.getItem(languageName)).to.equal('en');
    rememberLanguage(false);
    expect(localStorage.getItem(languageName)).to.be.null;
  });

  it('tells of every change around, until nobody listens', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inside = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
    let told = 0;
    const stop = onLanguageChange(() => (told += 1), inside);
    const change = async (act: () => void) => {
      const before = told;
      act();
      await Promise.resolve();
      return told - before;
    };
    expect(await change(() => (outer.lang = 'es'))).to.equal(1);
    expect(await change(() => (inside.lang = 'es'))).to.equal(1);
    expect(await change(() => (document.documentElement.dir = 'rtl'))).to.equal(1);
    expect(await change(() => chooseLanguage('es'))).to.equal(1);
    stop();
    stop();
    expect(await change(() => (outer.lang = 'en'))).to.equal(0);
    expect(await change(() => chooseLanguage('en'))).to.equal(0);
    document.documentElement.removeAttribute('dir');
  });
});
