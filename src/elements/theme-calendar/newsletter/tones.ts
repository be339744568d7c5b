import { html, type TemplateResult } from 'lit';
import type { Colours } from '../../../publish/year/index.js';

/** Which of the element's colours stands where in a letter. */
const tones = [
  'paper',
  'ink',
  'muted',
  'accent',
  'onAccent',
  'soft',
  'line',
] as const satisfies readonly (keyof Colours)[];

/** Fields without words whose colour is that of a token, in its light form: letters are light. */
export const toneFields = (): TemplateResult =>
  html`<div hidden>${tones.map((tone) => html`<i class="tone ${tone}" data-tone=${tone}></i>`)}</div>`;

/** A colour as the browser reckons it, `rgb(15, 100, 102)`, as `#0f6466`; any other form as it is. */
function hexOf(colour: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : colour;
}

/** The colours of the page, as far as they stand in the fields. */
export function pageColours(root: ParentNode | null): Partial<Colours> {
  let colours: Partial<Colours> = {};
  for (const tone of tones) {
    const field = root?.querySelector(`.tone[data-tone="${tone}"]`);
    if (field) colours = { ...colours, [tone]: hexOf(getComputedStyle(field).color) };
  }
  return colours;
}
