import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ColourScheme } from '../../src/ui/colour-scheme.js';
import { worksheetStyles } from '../../src/ui/styles/worksheet.js';
import { pretendsMedia, underMedia } from '../helpers/media.js';
import { find } from '../helpers/shadow.js';

class SchemeTest extends LitElement {
  static override styles = worksheetStyles;

  constructor() {
    super();
    new ColourScheme(this);
  }

  override render() {
    return html`<div class="iml"><div class="frame">words</div></div>`;
  }
}
customElements.define('scheme-test', SchemeTest);

const light = 'rgb(255, 253, 250)';
const dark = 'rgb(20, 32, 31)';
const paper = async (pageScheme: string) => {
  document.documentElement.style.colorScheme = pageScheme;
  const element = await fixture(html`<scheme-test></scheme-test>`);
  return getComputedStyle(find(element, '.frame')).backgroundColor;
};

describe('light and dark', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('follow the page where it says one', async () => {
    expect(await paper('dark')).to.equal(dark);
    expect(await paper('light')).to.equal(light);
  });

  if (pretendsMedia)
    it('follow the reader where the page says nothing or both', async () => {
      await underMedia({ features: { 'prefers-color-scheme': 'dark' } }, async () => {
        expect(await paper('normal')).to.equal(dark);
        expect(await paper('light')).to.equal(light);
        expect(await paper('light dark')).to.equal(dark);
      });
      await underMedia({ features: { 'prefers-color-scheme': 'light' } }, async () => {
        expect(await paper('normal')).to.equal(light);
        expect(await paper('dark')).to.equal(dark);
      });
    });

  it('change with the page while it runs', async () => {
    document.documentElement.style.colorScheme = 'light';
    const element = await fixture(html`<scheme-test></scheme-test>`);
    document.documentElement.style.colorScheme = 'dark';
    expect(getComputedStyle(find(element, '.frame')).backgroundColor).to.equal(dark);
  });
});
