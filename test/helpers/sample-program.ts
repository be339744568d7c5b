import { ContextProvider } from '@lit/context';
import { html, LitElement } from 'lit';
import { programContext, type Program } from '../../src/context/program.js';
import { readSettings } from '../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../src/domain/program-year/source.js';

let made = 0;

/** A program whose store is still on its way: what an element shows in its first moments. */
export class SampleProgram extends LitElement {
  readonly #program: Program = {
    settings: {
      ...readSettings(sourceOf({})).settings,
      // Left once is left for good: each test has a program of its own.
      programId: `sample-${++made}`,
    },
    kit: () => new Promise(() => undefined),
  };

  constructor() {
    super();
    new ContextProvider(this, { context: programContext, initialValue: this.#program });
  }

  override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('iml-sample-program', SampleProgram);
