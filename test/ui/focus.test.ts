import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { focusOn } from '../../src/ui/focus.js';

class TallPage extends LitElement {
  protected override render(): unknown {
    return html`<div style="height: 60vh"></div>
      <input id="field" aria-label="A field" />
      <div style="height: 300vh"></div>`;
  }
}
customElements.define('focus-tall-page', TallPage);

const aMoment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 900));

describe('the focus that goes to a part of a view', () => {
  const root = document.documentElement;
  let page: TallPage;
  const top = (): number => page.shadowRoot?.getElementById('field')?.getBoundingClientRect().top ?? NaN;

  beforeEach(async () => {
    root.style.scrollBehavior = 'smooth';
    page = await fixture<TallPage>(html`<focus-tall-page></focus-tall-page>`);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  afterEach(() => {
    root.style.scrollBehavior = '';
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('ends a smooth scrolling of the host that is under way: the part stays in sight', async () => {
    scrollTo({ top: root.scrollHeight });
    focusOn(page, 'field');
    await aMoment();
    expect(page.shadowRoot?.activeElement?.id).to.equal('field');
    expect(top()).to.be.within(0, innerHeight);
  });

  it('brings what is out of sight at once, also where the host scrolls smoothly', async () => {
    scrollTo({ top: root.scrollHeight, behavior: 'instant' });
    expect(top()).to.be.lessThan(0);
    focusOn(page, 'field');
    await page.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(top()).to.be.within(0, innerHeight);
  });
});
