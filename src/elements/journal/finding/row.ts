import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { icon } from '../../../ui/controls/icon.js';
import { pill } from '../../../ui/controls/pill.js';
import { aroundWords } from './excerpt.js';
import type { Finding } from './finding.js';
import { moodPicture } from '../moods.js';
import type { Entry } from '../values.js';

/** How an entry stands in a list. */
export interface RowView {
  /** Its day stands in the row, where no heading says it. */
  readonly dated?: boolean;
  /** What was looked for: the row shows the words around it. */
  readonly words?: string;
  /** The same entry can stand in several lists of a screen: begins the ids of this one's rows. */
  readonly list?: string;
}

/** Topics that a row names; the others are counted. */
const namedTopics = 3;

/** An entry in a list: its first words and its marks; a press on it opens it. */
export function entryRow(f: Finding, entry: Entry, view: RowView = {}): TemplateResult {
  const { dated, words = '', list = 'entry' } = view;
  const { id, body, day } = entry;
  const [button, when, marked] = [`${list}-${id}`, `${list}-when-${id}`, `${list}-marks-${id}`];
  return html`<li class="entry" part="entry">
    ${dated && day ? html`<p class="second when" id=${when}>${dayInWords(day, f.journal.locale)}</p>` : nothing}
    <button
      type="button"
      class="open"
      id=${button}
      aria-describedby=${dated ? `${when} ${marked}` : marked}
      @click=${() => f.open(id, button)}
    >
      ${isBlank(body.text) ? html`<span class="second">${f.t.entry.noWords}</span>` : excerpt(body.text, words)}
      ${icon('next')}
    </button>
    ${marks(f, entry, marked)}
  </li>`;
}

const excerpt = (text: string, words: string): TemplateResult =>
  html`<span class="clamped" translate="no" dir="auto"
    >${aroundWords(text, words).map((piece) => (piece.found ? html`<mark>${piece.text}</mark>` : piece.text))}</span
  >`;

function marks(f: Finding, { body, links, conflict }: Entry, id: string): unknown {
  const { t, journal } = f;
  const isBare = !body.mood && !body.victory && !conflict && body.topics.length + links.length === 0;
  return html`<div class="marks" id=${id} ?hidden=${isBare}>
    ${body.mood ? html`<span class="mark-mood">${moodPicture(body.mood)}<span>${journal.t.moods[body.mood]}</span></span>` : nothing}
    ${body.victory ? pill({ kind: 'accent', label: body.victory === 'own' ? t.entry.victory : t.entry.noticed }) : nothing}
    ${
      body.victory === 'noticed' && !isBlank(body.noticedBy)
        ? html`<span class="second"
            >${t.entry.noticedBy} <span translate="no" dir="auto">${body.noticedBy}</span></span
          >`
        : nothing
    }
    ${links.map((link) => goalLine(f, link))} ${topics(f, body.topics)}
    ${conflict ? pill({ kind: 'warm', label: t.entry.conflict }) : nothing}
  </div>`;
}

const goalLine = (f: Finding, link: string): TemplateResult => {
  const title = f.goal(link);
  return html`<span class="second"
    >${f.t.entry.goal}${title ? html`: <span translate="no" dir="auto">${title}</span>` : nothing}</span
  >`;
};

function topics(f: Finding, ticked: readonly string[]): unknown {
  if (ticked.length === 0) return nothing;
  const more = ticked.length - namedTopics;
  return html`<span class="second"
    ><span class="unseen">${f.t.entry.topics}</span> ${ticked
      .slice(0, namedTopics)
      .map((topic, at) => html`${at > 0 ? ' · ' : nothing}${f.topic(topic)}`)}
    ${more > 0 ? f.t.entry.moreTopics(more) : nothing}</span
  >`;
}
