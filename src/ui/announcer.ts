import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Milliseconds after which words are taken away again: said by then, they would contradict what the page says now. */
const staysFor = 8000;

/** Says things to people who listen to the page, politely, from inside the element's shadow root. */
export class Announcer implements ReactiveController {
  #text = '';
  #frame = 0;
  #timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Says a text; the same text twice is said twice. */
  say(text: string): void {
    this.#stop();
    this.#show('');
    // A live region speaks only when its text changes, so it is emptied for one frame.
    this.#frame = requestAnimationFrame(() => this.#show(text));
    this.#timer = window.setTimeout(() => this.#show(''), staysFor);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#text = '';
  }

  /** The region; an element renders it once, always in the same place. */
  region(): TemplateResult {
    return html`<div class="unseen" role="status" .textContent=${this.#text}></div>`;
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #show(text: string): void {
    this.#text = text;
    this.host.requestUpdate();
  }
}
