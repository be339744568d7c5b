import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { messagePacks, registerMessages } from '../../src/i18n/registry.js';
import { chooseLanguage } from '../../src/ui/language.js';
import { Words } from '../../src/ui/words.js';
import { until } from '../helpers/shadow.js';

const english = { hello: 'Hello', inner: { all: ['one', 'two'], count: (n: number) => `${n} goals` } };
type Messages = typeof english;
const spanish: Messages = { hello: 'Hola', inner: { all: ['uno', 'dos'], count: (n) => `${n} metas` } };

let answer: ((pack: Messages) => void) | undefined;
const slow = () => new Promise<Messages>((resolve) => (answer = resolve));
const seen: string[] = [];

class TwoWords extends LitElement {
  readonly a = new Words<Messages>(
    this,
    english,
    messagePacks('words-test-a', { es: slow, fr: () => Promise.reject(new Error('offline')) }),
  );
  readonly b = new Words<Messages>(
    this,
    english,
    messagePacks('words-test-b', { es: () => Promise.resolve(spanish) }),
  );

  override render() {
    seen.push(this.a.ready && this.b.ready ? `${this.a.t.hello} ${this.b.t.hello}` : 'not ready');
    return html`${this.a.t.hello}`;
  }
}
customElements.define('words-test', TwoWords);

describe('words', () => {
  beforeEach(() => {
    seen.length = 0;
  });
  afterEach(() => chooseLanguage(''));

  it('wait for the language of the page: no flash of English, and both files at once', async () => {
    const element = await fixture<TwoWords>(html`<words-test lang="es-MX"></words-test>`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([element.a.ready, element.b.ready]).to.deep.equal([false, false]);
    answer?.(spanish);
    await until(() => element.a.ready, 'Spanish');
    await element.updateComplete;
    expect(element.b.ready).to.be.true;
    expect(element.a.language).to.equal('es');
    expect(element.a.locale).to.equal('es-MX');
    expect([...new Set(seen)]).to.deep.equal(['not ready', 'Hola Hola']);
  });

  it('stay as they are until the next language is there', async () => {
    const element = await fixture<TwoWords>(html`<words-test></words-test>`);
    chooseLanguage('es');
    await new Promise((resolve) => setTimeout(resolve, 20));
    element.requestUpdate();
    await element.updateComplete;
    answer?.(spanish);
    await until(() => element.a.language === 'es', 'Spanish');
    await element.updateComplete;
    expect([...new Set(seen)]).to.deep.equal(['Hello Hello', 'Hola Hola']);
    expect(element.a.locale).to.equal('es-US');
  });

  it('go back to the last choice when two follow quickly', async () => {
    const element = await fixture<TwoWords>(html`<words-test></words-test>`);
    chooseLanguage('es');
    chooseLanguage('en');
    answer?.(spanish);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.a.t.hello + element.b.t.hello).to.equal('HelloHello');
  });

  it('are English where a pack does not come', async () => {
    const element = await fixture<TwoWords>(html`<words-test lang="fr"></words-test>`);
    await until(() => element.a.ready, 'an answer');
    expect([element.a.language, element.a.t.hello]).to.deep.equal(['en', 'Hello']);
  });

  it('take a language of the host, English where it says nothing, right to left where it is', async () => {
    const element = await fixture<TwoWords>(html`<words-test></words-test>`);
    registerMessages('ar', 'words-test-a', { hello: 'مرحبا', inner: { all: ['واحد'] } });
    registerMessages('ar', 'words-test-b', () => Promise.resolve({ hello: 'مرحبا' }));
    expect(element.a.languages.map(({ code }) => code)).to.include('ar');
    chooseLanguage('ar');
    await until(() => element.a.language === 'ar', 'Arabic');
    expect(element.a.t.hello).to.equal('مرحبا');
    expect(element.a.t.inner.all).to.deep.equal(['واحد', 'two']);
    expect(element.a.t.inner.count(2)).to.equal('2 goals');
    expect(element.a.direction).to.equal('rtl');
    chooseLanguage('en');
    await until(() => element.a.direction === 'ltr', 'left to right again');
  });
});
