import { html, nothing } from 'lit';
import { restored, type RestoredMessages } from '../../../i18n/en/restored.js';
import { messagePacks } from '../../../i18n/registry.js';
import { notice } from '../../../ui/controls/notice.js';
import type { Told } from '../../../ui/late-notice.js';
import { saveTextFile } from '../../../ui/rescue.js';
import { Words } from '../../../ui/words.js';
import type { RestoredShell } from './restored.js';

/** What came back by the second copy, and what does not open. */
export class RestoredNotice implements Told {
  readonly #words: Words<RestoredMessages>;
  #isSeen = false;

  constructor(private readonly shell: RestoredShell) {
    this.#words = new Words<RestoredMessages>(
      shell.host,
      restored,
      messagePacks('restored', {
        es: () => import('../../../i18n/es/restored.js').then((pack) => pack.restored),
      }),
    );
  }

  render(): unknown {
    const { common, keeping, run } = this.shell;
    const state = keeping();
    if (this.#isSeen || !state || !this.#words.ready) return nothing;
    const { t } = this.#words;
    const dismiss = { label: common.t.undo.dismiss, onPress: () => this.#dismiss() };
    const save = { label: common.t.makeFile, onPress: () => run(() => this.#saveSetAside()) };
    return html`${
      state.restored
        ? notice({
            kind: 'info',
            heading: t.heading,
            text: state.restored.records > 0 ? t.back(state.restored.records) : t.none,
            actions: [dismiss],
          })
        : nothing
    }${
      state.setAside > 0
        ? notice({ kind: 'info', text: t.setAside(state.setAside), actions: [save, dismiss] })
        : nothing
    }`;
  }

  #dismiss(): void {
    this.#isSeen = true;
    this.shell.host.requestUpdate();
  }

  async #saveSetAside(): Promise<void> {
    const rows = await this.shell.host.kitSource.kit?.records.setAside();
    saveTextFile(JSON.stringify(rows, undefined, 2), 'my-notes.json', 'application/json');
  }
}
