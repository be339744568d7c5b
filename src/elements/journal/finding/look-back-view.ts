import { html, nothing, type TemplateResult } from 'lit';
import { monthsOfYear, themesOf } from '../../../domain/program-year/themes.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { viewHeading } from '../../base/parts.js';
import type { Entry } from '../values.js';
import { firstWords } from './excerpt.js';
import type { Finding } from './finding.js';
import type { LookBackPart } from './look-back.js';
import { toJournal, waiting } from './parts.js';
import { entryRow } from './row.js';
import { selectField } from './select-field.js';

/** Most of an entry that is quoted, in UTF-16 code units. */
const longestQuote = 160;

/** The person's own words from before; each part can be put away. */
export function lookBackView(f: Finding): TemplateResult {
  const { t, lookBack } = f;
  const there: readonly LookBackPart[] =
    lookBack.months.length > 0 ? ['three', 'year', 'month'] : ['three', 'year'];
  const left = there.filter((part) => !lookBack.isAway(part));
  return html`${toJournal(f)} ${viewHeading(t.lookBack.heading)}
    <p class="second lead">${left.length > 0 ? t.lookBack.text : t.lookBack.allAway}</p>
    <div class="finding">${left.map((part) => parts[part](f))}</div>`;
}

const parts: Readonly<Record<LookBackPart, (f: Finding) => TemplateResult>> = {
  three: threeThings,
  year: aYearAgo,
  month: aMonth,
};

/** A part with its heading and "Not now". */
function part(f: Finding, name: LookBackPart, heading: string, content: unknown): TemplateResult {
  const { t, journal, lookBack } = f;
  const putAway = () => {
    lookBack.putAway(name);
    journal.shell.announce(t.lookBack.away);
    journal.focus('view-heading');
  };
  return html`<section class="back-part" aria-labelledby="part-${name}">
    <div class="row">
      <h4 id="part-${name}">${heading}</h4>
      <button type="button" class="inline" aria-label=${t.lookBack.notNow(heading)} @click=${putAway}>
        ${journal.common.notNow}
      </button>
    </div>
    ${content}
  </section>`;
}

function threeThings(f: Finding): TemplateResult {
  const { t, lookBack, journal } = f;
  const { meeting } = lookBack.since;
  const { three } = lookBack;
  const since = meeting
    ? t.lookBack.sinceMeeting(dayInWords(meeting, journal.locale, 'weekday'))
    : t.lookBack.sinceWeek;
  return part(
    f,
    'three',
    t.lookBack.three,
    html`<p class="second">${since}</p>
      ${
        !three
          ? waiting(f)
          : three.length === 0
            ? html`<p>${t.lookBack.threeNone}</p>`
            : html`<ul class="plain-list said-list" role="list">
                ${three.map((entry) => quote(f, entry))}
              </ul>`
      }`,
  );
}

/** The person's own words as they stand, and the way to the whole of it. */
const quote = (f: Finding, { id, body, day = '' }: Entry): TemplateResult =>
  html`<li>
    <blockquote translate="no" dir="auto">${firstWords(body.text, longestQuote)}</blockquote>
    <p class="row second">
      <span class="when" id="three-day-${id}">${dayInWords(day, f.journal.locale, 'weekday')}</span>
      <button
        type="button"
        class="inline"
        id="three-${id}"
        aria-describedby="three-day-${id}"
        @click=${() => f.open(id, `three-${id}`)}
      >
        ${f.t.ways.open}
      </button>
    </p>
  </li>`;

function aYearAgo(f: Finding): TemplateResult {
  const { t, lookBack } = f;
  return part(f, 'year', t.lookBack.yearAgo, found(f, 'year', lookBack.yearAgo, t.lookBack.yearAgoNone));
}

function aMonth(f: Finding): TemplateResult {
  const { t, lookBack, journal } = f;
  const settings = journal.host.kitSource.program?.settings;
  const { language } = journal.shell.words;
  const themes = settings ? themesOf(settings) : [];
  const { monthDays, month } = lookBack;
  const options = lookBack.months.map(({ number }) => ({
    value: String(number),
    label: t.lookBack.monthChoice(number, textIn(themes[number - 1]?.title, language)),
  }));
  return part(
    f,
    'month',
    t.lookBack.month,
    html`${selectField({
      id: 'choose-program-month',
      label: t.lookBack.monthLabel,
      value: month === undefined ? '' : String(month),
      groups: [{ options: [{ value: '', label: t.lookBack.monthChoose }, ...options] }],
      onChange: (value) =>
        lookBack.choose(Number(value) >= 1 && Number(value) <= monthsOfYear ? Number(value) : undefined),
    })}
    ${
      monthDays
        ? html`${monthDays.hasNewer ? button({ kind: 'plain', label: t.days.newer, onPress: () => monthDays.showNewer() }) : nothing}
          ${found(f, 'month', monthDays.entries, t.lookBack.monthNone)}
          ${monthDays.hasOlder ? button({ kind: 'plain', label: t.days.more, onPress: () => monthDays.showOlder() }) : nothing}`
        : nothing
    }`,
  );
}

function found(
  f: Finding,
  list: string,
  entries: readonly Entry[] | undefined,
  none: string,
): TemplateResult {
  if (!entries) return waiting(f);
  if (entries.length === 0) return html`<p>${none}</p>`;
  return html`<ul class="plain-list entries" role="list">
    ${entries.map((entry) => entryRow(f, entry, { list, dated: true }))}
  </ul>`;
}
