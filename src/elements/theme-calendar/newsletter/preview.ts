import { html, nothing, type TemplateResult } from 'lit';
import { letterFrame, showsLetters } from './letter-frame.js';
import type { Letter, Publish } from './letter.js';
import type { NewsletterPanel } from './panel.js';
import { pictureCanvas } from './picture-canvas.js';

/** Buttons of which one is pressed. */
const choiceOf = <T>(
  name: string,
  options: readonly (readonly [value: T, label: string])[],
  value: T,
  choose: (value: T) => void,
): TemplateResult =>
  html`<div class="views pair-of" role="group" aria-label=${name}>
    ${options.map(
      ([one, label]) =>
        html`<button
          type="button"
          class="button view"
          part="button"
          aria-pressed=${one === value}
          @click=${() => choose(one)}
        >
          ${label}
        </button>`,
    )}
  </div>`;

const letterAsItIs = ({ words: { t }, look, see }: PreviewOf, letter: Letter): TemplateResult =>
  html`${choiceOf(
      t.preview,
      [
        [600, t.wide],
        [320, t.narrow],
      ] as const,
      look.width,
      (width) => see({ width }),
    )}
    ${choiceOf(
      t.preview,
      [
        [false, t.light],
        [true, t.dark],
      ] as const,
      look.dark,
      (dark) => see({ dark }),
    )}
    <div class="stage">
      <iframe
        class=${look.dark ? 'dark' : ''}
        title=${t.preview}
        sandbox="allow-same-origin"
        tabindex="-1"
        ${letterFrame(letter.document, look.width)}
      ></iframe>
    </div>
    ${look.dark ? html`<p class="second">${t.darkNote}</p>` : nothing}`;

type PreviewOf = Pick<NewsletterPanel, 'words' | 'look'> & { see: NewsletterPanel['see'] };

const pictureOf = (panel: NewsletterPanel, letter: Letter, publish: Publish): TemplateResult => {
  const { t } = panel.words;
  const settings = panel.page?.year.settings;
  return html`${panel.draws ? nothing : html`<p>${t.noPicture}</p>`}
    <canvas
      ?hidden=${!panel.draws}
      role="img"
      aria-label=${panel.taking.alt(letter, publish)}
      ${pictureCanvas(
        publish,
        letter,
        (measure) => settings && publish.monthPicture(settings, letter.options, measure),
        (drawn) => panel.drew(drawn),
      )}
    ></canvas>`;
};

/** The letter at two widths, light and dark, and its picture; under a strict policy the picture and the words. */
export function preview(panel: NewsletterPanel, letter: Letter, publish: Publish): TemplateResult {
  const { t } = panel.words;
  const shows = showsLetters();
  const see = {
    words: panel.words,
    look: panel.look,
    see: (look: Parameters<NewsletterPanel['see']>[0]) => panel.see(look),
  };
  return html`<section class="part" aria-labelledby="letter-look">
    <h3 id="letter-look">${t.look}</h3>
    ${shows ? letterAsItIs(see, letter) : html`<p>${t.noPreview}</p>`}
    <details ?open=${!shows}>
      <summary>${t.picture}</summary>
      ${pictureOf(panel, letter, publish)}
    </details>
    <details ?open=${!shows}>
      <summary>${t.plainWords}</summary>
      <p class="own-words letter-text" dir="auto">${letter.text}</p>
    </details>
  </section>`;
}
