import type { LitElement } from 'lit';
import { all, shadow, until, wordsOf } from './shadow.js';

/** The words of a card without the smaller line under them. */
const wordsWithoutHint = (input: HTMLInputElement): string => {
  const label = input.labels?.[0];
  const hint = label?.querySelector('small')?.textContent ?? '';
  return (label?.textContent ?? '').replace(hint, '').trim();
};

/** A person in front of an element: finds things by their words, as a user does. */
export class PersonAt<E extends LitElement> {
  constructor(readonly element: E) {}

  /** Everything that stands on the screen. */
  get sees(): string {
    return wordsOf(this.element);
  }

  /** Waits until words are there. */
  async waitsFor(words: string): Promise<void> {
    await until(() => this.sees.includes(words), `"${words}" in: ${this.sees}`);
  }

  /** Waits until words are gone. */
  async waitsWithout(words: string): Promise<void> {
    await until(() => !this.sees.includes(words), `without "${words}"`);
  }

  /** Buttons whose words, or spoken words, are these. */
  buttons(words: string): HTMLButtonElement[] {
    return all<HTMLButtonElement>(this.element, 'button').filter(
      (button) =>
        button.textContent.replace(/\s+/g, ' ').trim() === words ||
        button.getAttribute('aria-label') === words,
    );
  }

  /** Presses a button, with the focus on it as a press has; `nth` counts from 0 where there are several. */
  async presses(words: string, nth = 0): Promise<void> {
    await until(() => this.buttons(words)[nth], `a button "${words}" in: ${this.sees}`);
    const button = this.buttons(words)[nth];
    button?.focus();
    button?.click();
    await this.settles();
  }

  /** Waits until what was done is drawn. */
  async settles(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** The field under a label. */
  field(label: string, nth = 0): HTMLInputElement | HTMLTextAreaElement {
    const found = all<HTMLLabelElement>(this.element, 'label[for]').filter(
      (node) => node.textContent.trim() === label,
    )[nth];
    const field = found && shadow(this.element).getElementById(found.htmlFor);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error(`no field "${label}" in: ${this.sees}`);
    return field;
  }

  /** Writes into a field and leaves it. */
  async writes(label: string, words: string, nth = 0): Promise<void> {
    await until(() => this.sees.includes(label), `the question "${label}" in: ${this.sees}`);
    const field = this.field(label, nth);
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.blur();
    await this.element.updateComplete;
  }

  /** Chooses a card, a mark or a tick by its words. */
  async chooses(words: string, nth = 0): Promise<void> {
    const find = () =>
      all<HTMLInputElement>(this.element, 'input[type="radio"], input[type="checkbox"]').filter(
        (input) =>
          input.getAttribute('aria-label') === words ||
          wordsWithoutHint(input) === words ||
          input.labels?.[0]?.textContent.trim() === words,
      )[nth];
    await until(find, `a choice "${words}"`);
    find()?.click();
    await this.element.updateComplete;
  }

  /** Waits until what was written is on the disk. */
  async isSaved(): Promise<void> {
    await until(() => /Saved on this device|Kept until you leave/.test(this.sees), 'saved');
  }
}
