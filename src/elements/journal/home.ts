import { html, nothing } from 'lit';
import { dayInWords } from '../../i18n/dates.js';
import { button } from '../../ui/controls/button.js';
import { textField } from '../../ui/controls/text-field.js';
import { actionRow, viewHeading } from '../base/parts.js';
import { addRow } from './add-row.js';
import type { Journal } from './journal.js';
import { moodChoice } from './moods.js';
import type { PlainView } from './place.js';
import { questionAbove } from './question.js';
import { unfinished } from './unfinished.js';
import { changeEntry, fieldError, keepEntry, noPictures, stop } from './writing-commands.js';

/** Ready to write, today; below it the newest days, and the ways to everything else. */
export function homeView(j: Journal): unknown {
  return html`${unfinished(j)}
    <div class="writing">
      ${viewHeading(dayHeading(j))} ${fields(j)}
      <div class="actions">
        ${button({ kind: 'main', label: j.t.write.keep, id: 'keep', onPress: () => keepEntry(j) })}
        ${button({ kind: 'text', label: j.t.write.stop, onPress: () => stop(j) })}
      </div>
    </div>
    ${j.rooms.lines()} ${timeline(j)} ${foot(j)}`;
}

function dayHeading({ t, fresh, today, locale }: Journal): string {
  const day = fresh.value?.day ?? today;
  return day === today ? t.write.today(dayInWords(day, locale, 'short')) : dayInWords(day, locale);
}

/** The fields of an entry: the same for a new one and for one that is changed. */
export function fields(j: Journal): unknown {
  const { value } = j.writing;
  if (!value) return nothing;
  return html`${questionAbove(j)}
    <div @paste=${noPictures(j)} @drop=${noPictures(j)} @dragover=${noPictures(j)}>
      ${textField({
        id: 'text',
        label: j.t.write.field,
        value: value.text,
        multiline: true,
        rows: 6,
        error: fieldError(j, 'text'),
        onInput: (text) => changeEntry(j, { text }),
        onBlur: () => void j.writing.flush(),
      })}
    </div>
    ${j.said.has('kept') ? kept(j) : nothing}
    ${moodChoice(j.t, {
      value: value.mood,
      clear: j.common.clear,
      onChange: (mood) => changeEntry(j, { mood }),
    })}
    ${addRow(j)}`;
}

/** What was just kept; and for how long, where the person has not said who uses the device. */
function kept(j: Journal): unknown {
  const onKeep = j.shell.onKeep();
  return html`<p class="kept">
    ${j.said.get('kept')}
    ${onKeep ? html`<button type="button" class="inline" @click=${onKeep}>${j.common.keepHere}</button>` : nothing}
  </p>`;
}

const timeline = (j: Journal): unknown => html`<div class="timeline">${j.rooms.timeline() ?? nothing}</div>`;

function foot(j: Journal): unknown {
  const ways: readonly (readonly [PlainView, string])[] = [
    ['own', j.t.ways.own],
    ['letters', j.t.ways.letters],
    ['take-along', j.t.ways.takeAlong],
    ['tally', j.t.ways.tally],
    ['trash', j.t.ways.trash],
    ['help', j.t.ways.help],
  ];
  const there = ways.filter(([view]) => j.rooms.has(view));
  return html`<nav class="foot" aria-label=${j.t.heading}>
    ${actionRow(there.map(([view, label]) => ({ label, onPress: () => j.go({ view }) })))}
  </nav>`;
}
