import { expect, fixture, html as page } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { LitElement, html, nothing } from 'lit';
import { keepPresses } from '../../src/ui/press-keeper.js';
import { find } from '../helpers/shadow.js';

/** A field that says something when it is left, above a button. */
class Asking extends LitElement {
  static override properties = { error: { state: true } };
  declare error: boolean;
  pressed = 0;

  constructor() {
    super();
    this.error = false;
    keepPresses(this);
  }

  protected override render(): unknown {
    return html`<input @blur=${() => (this.error = true)} />
      ${this.error ? html`<p style="height: 120px; margin: 0">Not a day.</p>` : nothing}
      <button @click=${() => (this.pressed += 1)}>Next</button>`;
  }
}
customElements.define('test-asking', Asking);

/** Puts the pointer down in the middle of the button while the field has the focus. */
async function pressDown(element: Asking): Promise<[number, number]> {
  find<HTMLInputElement>(element, 'input').focus();
  const { left, top, width, height } = find(element, 'button').getBoundingClientRect();
  const place: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'move', position: place });
  await sendMouse({ type: 'down' });
  await element.updateComplete;
  return place;
}

describe('a press that takes the focus out of a field', () => {
  const asking = () => fixture<Asking>(page`<test-asking></test-asking>`);

  it('counts where the button moves away under it', async () => {
    const element = await asking();
    const before = find(element, 'button').getBoundingClientRect().top;
    await pressDown(element);
    expect(find(element, 'button').getBoundingClientRect().top).to.be.greaterThan(before + 100);
    await sendMouse({ type: 'up' });
    expect(element.pressed).to.equal(1);
  });

  it('counts once where the button stays', async () => {
    const element = await asking();
    element.error = true;
    await element.updateComplete;
    await pressDown(element);
    await sendMouse({ type: 'up' });
    expect(element.pressed).to.equal(1);
  });

  it('does not count where the person goes off the button before they let go', async () => {
    const element = await asking();
    const [x, y] = await pressDown(element);
    await sendMouse({ type: 'move', position: [x, y + 300] });
    await sendMouse({ type: 'up' });
    expect(element.pressed).to.equal(0);
  });
});
