import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

class SmokeCheck extends LitElement {
  @property() name = 'a';

  override render() {
    return html`<p>${this.name}</p>`;
  }
}
customElements.define('smoke-check', SmokeCheck);

it('runs TypeScript with decorators in a browser', async () => {
  const el = await fixture<SmokeCheck>(html`<smoke-check name="b"></smoke-check>`);
  expect(el.shadowRoot?.querySelector('p')?.textContent).to.equal('b');
});
