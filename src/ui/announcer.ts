import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Says things to people who listen to the page, politely, from inside the element's shadow root. */
export class Announcer implements ReactiveController {
  #text = '';
  #frame = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Says a text; the same text twice is said twice. */
  say(text: string): void {
    cancelAnimationFrame(this.#frame);
    this.#show('');
    // A live region speaks only when its text changes, so it is emptied for one frame.
    this.#frame = requestAnimationFrame(() => this.#show(text));
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#text = '';
  }

  /** The region; an element renders it once, always in the same place. */
  region(): TemplateResult {
    return html`<div class="unseen" role="status" .textContent=${this.#text}></div>`;
  }

  #show(text: string): void {
    this.#text = text;
    this.host.requestUpdate();
  }
}
