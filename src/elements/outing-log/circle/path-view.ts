import { html, nothing, svg, type TemplateResult } from 'lit';
import { companions } from '../../../domain/outing/choices.js';
import type { PathStep } from '../../../domain/outing/path.js';
import { monthInWords } from '../../../i18n/dates.js';
import { shortMonth } from '../../../i18n/times.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import type { CircleRoom } from './index.js';

// Units of the drawing; it is as wide as its place.
const column = 25;
const row = 50;
const top = 14;
const start = 14;

/** Who came along over the year: a picture of dots, and the same in words. It counts nothing. */
export function pathView(room: CircleRoom): TemplateResult {
  const { outings: o, t, path } = room;
  const { steps } = path;
  return html`${backButton({ label: o.t.back, onPress: () => o.go(home) })} ${viewHeading(o.t.ways.path)}
    <p class="second lead">${t.path.lead}</p>
    ${steps === undefined ? html`<p class="second">${o.common.loading}</p>` : shown(room, steps)}`;
}

const shown = (room: CircleRoom, steps: readonly PathStep[]): TemplateResult => {
  const { t } = room;
  const isEmpty = steps.every(({ ways }) => ways.length === 0);
  return html`${isEmpty ? html`<p>${t.path.none}</p>` : nothing} ${picture(room, steps)} ${twin(room, steps)}`;
};

/** Rows are the four ways, in no order of better and worse; a dot says that somebody came along in that month. */
function picture({ t, outings: o }: CircleRoom, steps: readonly PathStep[]): TemplateResult {
  const width = start * 2 + column * (steps.length - 1);
  const height = top + row * companions.length + 20;
  const x = (at: number) => start + column * at;
  const y = (at: number) => top + row * at + 24;
  return html`<div class="path" role="img" aria-label=${t.path.picture}>
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false" direction="ltr">
      ${companions.map(
        (way, at) => svg`
        <text class="way" x="4" y=${top + row * at + 6}>${t.path.ways[way]}</text>
        <line x1=${x(0)} x2=${x(steps.length - 1)} y1=${y(at)} y2=${y(at)}></line>
        ${steps.map(({ ways }, month) =>
          ways.includes(way)
            ? svg`<circle class="there" cx=${x(month)} cy=${y(at)} r="8"></circle>`
            : svg`<circle class="open" cx=${x(month)} cy=${y(at)} r="3"></circle>`,
        )}`,
      )}
      ${steps.map(
        ({ from }, at) =>
          svg`<text class="month" x=${x(at)} y=${height - 6}>${letters(shortMonth(from, o.locale))}</text>`,
      )}
    </svg>
  </div>`;
}

const letters = (month: string): string => month.replace('.', '').slice(0, 3);

function twin({ t, outings: o }: CircleRoom, steps: readonly PathStep[]): TemplateResult {
  // Months that are still to come say nothing yet.
  const past = steps.filter(({ from }) => from <= o.today);
  return html`<section class="twin">
    <h4>${t.path.inWords}</h4>
    <ul class="plain-list">
      ${past.map(({ from, ways }) => {
        const said = ways.length > 0 ? ways.map((way) => o.t.with[way]).join(', ') : t.path.nobody;
        return html`<li>${t.path.line(monthInWords(from.slice(0, 7), o.locale), said)}</li>`;
      })}
    </ul>
  </section>`;
}
