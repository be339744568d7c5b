import { css, html } from 'lit';
import { state } from 'lit/decorators.js';
import { Worksheet } from '../../src/elements/base/worksheet.js';
import { messagePacks } from '../../src/i18n/registry.js';
import { choiceCards } from '../../src/ui/controls/choice-cards.js';
import { dateField } from '../../src/ui/controls/date-field.js';
import { ruler } from '../../src/ui/controls/ruler.js';
import { textField } from '../../src/ui/controls/text-field.js';
import { wizardNav } from '../../src/ui/controls/wizard-nav.js';
import { Words } from '../../src/ui/words.js';

const english = { heading: 'Sample sheet', want: 'What do you want?', next: 'Next', pick: 'Pick one' };
const spanish: typeof english = {
  heading: 'Hoja de muestra',
  want: '¿Qué quiere?',
  next: 'Seguir',
  pick: 'Elija uno',
};

/** The smallest worksheet, to try the shared parts on. */
export class SampleSheet extends Worksheet<typeof english> {
  static override styles = [
    Worksheet.styles,
    css`
      :host {
        --iml-min-height: 1100px;
      }
    `,
  ];

  protected override readonly words = new Words(
    this,
    english,
    messagePacks('sample-sheet', { es: () => Promise.resolve(spanish) }),
  );

  @state() private want = '';
  @state() private pick: 'a' | 'b' | undefined;
  @state() private sure: number | undefined;
  @state() private by = '';

  protected override content(): unknown {
    const { t } = this.words;
    return html`<h3>${t.heading}</h3>
      ${textField({
        id: 'want',
        label: t.want,
        multiline: true,
        value: this.want,
        onInput: (value) => (this.want = value),
      })}
      ${dateField({ id: 'by', label: t.next, value: this.by, onInput: (value) => (this.by = value) })}
      ${choiceCards({
        name: 'pick',
        legend: t.pick,
        clear: this.common.t.clear,
        options: [
          { value: 'a', label: t.want },
          { value: 'b', label: t.next },
        ],
        value: this.pick,
        onChange: (value) => (this.pick = value),
      })}
      ${ruler({
        name: 'sure',
        legend: t.pick,
        low: '–',
        high: '+',
        clear: this.common.t.clear,
        value: this.sure,
        onChange: (value) => (this.sure = value),
      })}
      ${wizardNav({
        next: { label: t.next, onPress: () => this.announce(t.next) },
        stop: { label: this.common.t.close, onPress: () => undefined },
      })}`;
  }
}
customElements.define('iml-sample-sheet', SampleSheet);
