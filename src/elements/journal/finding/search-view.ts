import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { skillAreas } from '../../../domain/program-year/skill-areas.js';
import { monthInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { viewHeading } from '../../base/parts.js';
import type { Finder } from './finder.js';
import { lists, type Finding } from './finding.js';
import { toJournal } from './parts.js';
import { entryRow } from './row.js';
import { areaOf, victoryOf } from './search.js';
import { selectField, type OptionGroup } from './select-field.js';

/** Search over all text, with choices that narrow it. */
export function searchView(f: Finding): TemplateResult {
  const { t, search } = f;
  return html`${toJournal(f)} ${viewHeading(t.search.heading)}
    <div class="finding" role="search" aria-labelledby="view-heading">
      ${textField({
        id: 'search-words',
        label: t.search.label,
        hint: t.search.hint,
        value: search.asked.words,
        onInput: (words) => search.ask({ words }),
      })}
      <div class="actions">
        ${button({
          kind: 'plain',
          id: 'narrow',
          expanded: search.isNarrowing,
          label: search.choices > 0 ? t.search.narrowed(search.choices) : t.search.narrow,
          onPress: () => {
            search.isNarrowing = !search.isNarrowing;
            f.journal.host.requestUpdate();
          },
        })}
        ${search.isAsking ? button({ kind: 'text', icon: 'close', label: t.search.clear, onPress: () => search.clear() }) : nothing}
      </div>
      ${search.isNarrowing ? choices(f) : nothing}
    </div>
    ${results(f)}`;
}

function choices(f: Finding): TemplateResult {
  const { t, search, journal } = f;
  const { area, topic, month, victory } = search.asked;
  const all = { options: [{ value: '', label: t.search.all }] };
  return html`<div class="choices">
    ${selectField({
      id: 'choose-area',
      label: t.search.area,
      value: area ?? '',
      groups: [all, { options: skillAreas.map((value) => ({ value, label: t.areas[value] })) }],
      onChange: (value) => search.ask({ area: areaOf(value), topic: undefined }),
    })}
    ${selectField({
      id: 'choose-topic',
      label: t.search.topic,
      value: topic ?? '',
      groups: [all, ...topicGroups(f)],
      onChange: (value) => search.ask({ topic: value || undefined }),
    })}
    ${selectField({
      id: 'choose-month',
      label: t.search.month,
      value: month ?? '',
      groups: [
        all,
        {
          options: (f.timeline.months ?? []).map((value) => ({
            value,
            label: monthInWords(value, journal.locale),
          })),
        },
      ],
      onChange: (value) => search.ask({ month: value || undefined }),
    })}
    ${selectField({
      id: 'choose-victory',
      label: t.search.victory,
      value: victory ?? '',
      groups: [
        all,
        {
          options: [
            { value: 'any', label: t.search.anyVictory },
            { value: 'own', label: t.search.ownVictory },
            { value: 'noticed', label: t.search.noticedVictory },
          ],
        },
      ],
      onChange: (value) => search.ask({ victory: victoryOf(value) }),
    })}
  </div>`;
}

/** The topics of the chosen theme, or of every theme, and the person's own. */
function topicGroups(f: Finding): readonly OptionGroup[] {
  const { t, search } = f;
  const areas = search.asked.area ? [search.asked.area] : skillAreas;
  const own = f.ownTopics;
  return [
    ...areas.map((area) => ({ label: t.areas[area], options: f.topicsOf(area) })),
    ...(own.length > 0 && !search.asked.area ? [{ label: t.search.ownTopics, options: own }] : []),
  ];
}

function results(f: Finding): TemplateResult {
  const { t, search } = f;
  const { finder } = search;
  return html`<p class="label-own found-status" id="found-status">${search.status}</p>
    ${search.asked.topic ? nothing : topicsNamed(f)}
    ${finder.state === 'done' && finder.found.length === 0 ? html`<p>${t.search.nothingText}</p>` : nothing}
    <ul class="plain-list entries found" role="list" id=${lists.search} aria-labelledby="found-status">
      ${guard([finder.found, ...f.surroundings], () =>
        repeat(
          finder.found,
          ({ id }) => id,
          (entry) => entryRow(f, entry, { dated: true, words: finder.words }),
        ),
      )}
    </ul>
    ${pages(f, finder)}`;
}

/** The way from a word to the topic that is called so. */
function topicsNamed(f: Finding): unknown {
  const { t, search } = f;
  const named = f.topicsNamed(search.asked.words);
  if (named.length === 0) return nothing;
  return html`<div class="named" role="group" aria-labelledby="named-label">
    <p class="second" id="named-label">${t.search.named}</p>
    ${named.map(
      ({ value, label, own }) =>
        html`<span translate=${own ? 'no' : 'yes'}>
          ${button({ kind: 'plain', label, onPress: () => search.byTopic(value) })}
        </span>`,
    )}
  </div>`;
}

/** The ways between the newest and the older ones that were found. */
export function pages(f: Finding, finder: Finder): unknown {
  const { t, journal } = f;
  if (!finder.hasOlder && !finder.isOlder) return nothing;
  const turn = (go: () => void) => () => {
    go();
    journal.focus('view-heading');
  };
  return html`<div class="actions">
    ${finder.hasOlder ? button({ kind: 'plain', label: t.search.older, onPress: turn(() => finder.showOlder()) }) : nothing}
    ${finder.isOlder ? button({ kind: 'text', label: t.search.newest, onPress: turn(() => finder.showNewest()) }) : nothing}
  </div>`;
}
