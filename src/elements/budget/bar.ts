import { svg, html, type TemplateResult } from 'lit';

/** Wide as the picture is drawn; it is stretched to its place. */
const width = 1000;

/** A plain bar: how much of what was planned is used. Its words stand beside it, so it is hidden from the ear. */
export function bar(used: number, planned: number): TemplateResult {
  const isOver = used > planned;
  const filled =
    planned <= 0 ? (used > 0 ? width : 0) : Math.min(width, Math.floor((used * width) / planned));
  return html`<svg
    class="bar ${isOver ? 'over' : ''}"
    viewBox="0 0 ${width} 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="ground" width=${width} height="10"></rect>
    ${svg`<rect class="used" width=${filled} height="10"></rect>`}
  </svg>`;
}
