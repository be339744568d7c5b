import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { sendKeys } from '@web/test-runner-commands';
import { Announcer } from '../../src/ui/announcer.js';
import { choiceCards } from '../../src/ui/controls/choice-cards.js';
import { dateField } from '../../src/ui/controls/date-field.js';
import { dialog } from '../../src/ui/controls/dialog.js';
import { moneyField } from '../../src/ui/controls/money-field.js';
import { moneyWords } from '../../src/ui/money-words.js';
import { ruler } from '../../src/ui/controls/ruler.js';
import { textField } from '../../src/ui/controls/text-field.js';
import { expectAccessible } from '../helpers/a11y.js';
import { all, control, find, focused, until } from '../helpers/shadow.js';

class ControlsTest extends LitElement {
  @state() text = '';
  @state() pick: string | undefined;
  @state() sure: number | undefined;
  @state() cost = '';
  @state() open = false;
  @state() error = '';
  readonly heard: unknown[] = [];
  readonly announcer = new Announcer(this);

  override render() {
    return html`${textField({
        id: 'text',
        label: 'What?',
        hint: 'Any words',
        value: this.text,
        error: this.error,
        onInput: (value) => (this.text = value),
        onBlur: () => this.heard.push('blur'),
      })}
      ${moneyField({
        id: 'cost',
        label: 'How much?',
        value: this.cost,
        currency: 'USD',
        error: this.error,
        words: moneyWords,
        language: 'en',
        locale: 'en-US',
        onInput: (typed) => (this.cost = typed),
      })}
      ${dateField({ id: 'by', label: 'By when?', value: '2026-03-10', onInput: (...day) => this.heard.push(day) })}
      ${choiceCards({
        name: 'pick',
        legend: 'Which one?',
        clear: 'Clear',
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B', hint: 'or this' },
        ],
        value: this.pick,
        onChange: (value) => (this.pick = value),
      })}
      ${ruler({
        name: 'sure',
        legend: 'How sure?',
        low: 'Not sure',
        high: 'Very sure',
        clear: 'Clear number',
        value: this.sure,
        onChange: (value) => (this.sure = value),
      })}
      <button type="button" @click=${() => (this.open = true)}>Open</button>
      ${dialog(
        {
          id: 'ask',
          open: this.open,
          heading: 'A question',
          close: 'Close',
          onClose: () => (this.open = false),
        },
        this.open ? html`<p>Inside</p>` : nothing,
      )}
      ${this.announcer.region()}`;
  }
}
customElements.define('controls-test', ControlsTest);

const show = () => fixture<ControlsTest>(html`<controls-test></controls-test>`);

describe('controls', () => {
  it('are accessible, also with an error and an open dialog', async () => {
    const element = await show();
    element.error = 'Please write a little less.';
    await element.updateComplete;
    const input = find(element, '#text');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.equal('text-hint text-error');
    await expectAccessible(element);
    element.open = true;
    await until(() => find<HTMLDialogElement>(element, 'dialog').open, 'the dialog');
    await expectAccessible(element);
  });

  it('follow what is set from outside, also after typing', async () => {
    const element = await show();
    const input = find<HTMLInputElement>(element, '#text');
    input.focus();
    await sendKeys({ type: 'walk' });
    expect(element.text).to.equal('walk');
    element.text = '';
    await element.updateComplete;
    expect(input.value).to.equal('');
    input.blur();
    expect(element.heard).to.deep.equal(['blur']);
  });

  it('say an amount in words beside its number, also to the ear', async () => {
    const element = await show();
    const input = find<HTMLInputElement>(element, '#cost');
    expect(input.inputMode).to.equal('decimal');
    input.focus();
    await sendKeys({ type: '12.5' });
    await element.updateComplete;
    expect(find(element, '#cost-said').textContent).to.equal('12 dollars and 50 cents');
    expect(input.getAttribute('aria-describedby')).to.equal('cost-said');
    await sendKeys({ type: '.' });
    await element.updateComplete;
    expect(element.cost).to.equal('12.5.');
    expect(input.getAttribute('aria-describedby')).to.equal(null);
  });

  it('tell a day, and a day that does not exist', async () => {
    const element = await show();
    const input = find<HTMLInputElement>(element, '#by');
    input.value = '2026-04-01';
    input.dispatchEvent(new Event('input'));
    expect(element.heard).to.deep.equal([['2026-04-01', false]]);
  });

  it('choose, change and take back an answer by keyboard', async () => {
    const element = await show();
    expect(() => control(element, 'Clear')).to.throw();
    all<HTMLInputElement>(element, '[name="pick"]')[0]?.focus();
    await sendKeys({ type: ' ' });
    expect(element.pick).to.equal('a');
    await sendKeys({ press: 'ArrowDown' });
    expect(element.pick).to.equal('b');
    await element.updateComplete;
    expect(all(element, '.card.chosen')).to.have.length(1);
    control(element, 'Clear').click();
    await element.updateComplete;
    expect(element.pick).to.be.undefined;
    expect(all(element, '[name="pick"]:checked')).to.have.length(0);
  });

  it('measure from 0 to 10, with words at both ends', async () => {
    const element = await show();
    const marks = all<HTMLInputElement>(element, '[name="sure"]');
    expect(marks).to.have.length(11);
    expect(marks[0]?.getAttribute('aria-label')).to.equal('0, Not sure');
    expect(marks[10]?.getAttribute('aria-label')).to.equal('10, Very sure');
    marks[0]?.click();
    expect(element.sure).to.equal(0);
    await sendKeys({ press: 'Tab' });
    marks[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.sure).to.equal(1);
    await element.updateComplete;
    control(element, 'Clear number').click();
    expect(element.sure).to.be.undefined;
  });

  it('open a dialog, close it by Escape and give the focus back', async () => {
    const element = await show();
    const opener = control(element, 'Open');
    opener.focus();
    opener.click();
    const box = find<HTMLDialogElement>(element, 'dialog');
    await until(() => box.open, 'open');
    expect(box.contains(focused())).to.be.true;
    await sendKeys({ press: 'Escape' });
    await until(() => !element.open, 'closed');
    await element.updateComplete;
    expect(focused()).to.equal(opener);
    expect(box.textContent.trim()).to.equal('');
    opener.click();
    await until(() => box.open, 'open again');
    control(element, 'Close').click();
    await until(() => !box.open, 'closed again');
  });

  it('take away what they said, before it is not true any more', async () => {
    const element = await show();
    const region = find(element, '[role="status"]');
    const own = window.setTimeout;
    const later: (() => void)[] = [];
    window.setTimeout = ((run: () => void) => later.push(run)) as unknown as typeof window.setTimeout;
    element.announcer.say('It is on its way.');
    window.setTimeout = own;
    await until(() => region.textContent === 'It is on its way.', 'said');
    for (const run of later) run();
    await until(() => region.textContent === '', 'silent again');
  });

  it('say the same thing twice', async () => {
    const element = await show();
    const region = find(element, '[role="status"]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (let turn = 0; turn < 2; turn++) {
      element.announcer.say('Moved');
      await until(() => said.filter((text) => text === 'Moved').length > turn, 'said');
    }
    observer.disconnect();
    expect(said.filter(Boolean)).to.deep.equal(['Moved', 'Moved']);
  });
});
