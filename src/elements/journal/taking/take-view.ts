import { html, nothing, type TemplateResult } from 'lit';
import { monthInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { dateField } from '../../../ui/controls/date-field.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { selectField } from '../finding/select-field.js';
import { home } from '../place.js';
import { bringPart } from './bring-part.js';
import type { TakingRoom } from './index.js';
import { printBlank } from './print-entries.js';
import type { What, Which } from './taking.js';
import { workPart } from './work-part.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';

/** What to take along, and bringing it back. */
export function takeView(room: TakingRoom): TemplateResult {
  const { journal: j, t, taking } = room;
  return html`${backButton({ label: t.back, onPress: () => j.go(home) })} ${viewHeading(t.take.heading)}
    <div class="taking">
      <p class="second">${t.take.lead}</p>
      ${taking.made ? madePart(room) : taking.progress ? progress(room) : choices(room)}
      <section class="bring">
        <h4>${t.bring.heading}</h4>
        ${bringPart(room)}
      </section>
    </div>`;
}

function choices(room: TakingRoom): TemplateResult {
  const { t, taking } = room;
  const { take } = t;
  const isBackup = taking.what === 'backup';
  return html`${choiceCards<What>({
      name: 'take-what',
      legend: take.what,
      columns: true,
      options: [
        { value: 'html', label: take.html, hint: take.htmlHint },
        { value: 'text', label: take.text, hint: take.textHint },
        { value: 'paper', label: take.paper, hint: take.paperHint },
        { value: 'backup', label: take.backup, hint: take.backupHint },
      ],
      value: taking.what,
      onChange: (what) => what && taking.choose({ what }),
    })}
    ${isBackup ? nothing : days(room)}
    <div class="plain-words">
      <p>${taking.what === 'paper' ? take.openPaper : take.open}</p>
      ${taking.what !== 'paper' && taking.keeping.value?.mode === 'visit' ? html`<p>${take.shared}</p>` : nothing}
      <p>${isBackup ? take.drawerBackup : take.drawer}</p>
    </div>
    <div class="actions">
      ${button({
        kind: 'main',
        id: 'make-file',
        icon: taking.what === 'paper' ? 'print' : undefined,
        label: taking.what === 'paper' ? take.print : take.make,
        onPress: () => void taking.make(),
      })}
      ${
        taking.what === 'paper'
          ? button({ kind: 'text', label: t.blank.print, onPress: () => printBlank(room) })
          : nothing
      }
    </div>
    ${taking.said ? html`<p class="told">${taking.said}</p>` : nothing}`;
}

function days(room: TakingRoom): TemplateResult {
  const { journal: j, t, taking } = room;
  const months = taking.months.value ?? [];
  const month = [{ value: 'month' as const, label: t.take.month }];
  return html`${choiceCards<Which>({
    name: 'take-which',
    legend: t.take.days,
    options: [
      { value: 'all', label: t.take.all },
      ...(months.length > 0 ? month : []),
      { value: 'range', label: t.take.range },
    ],
    value: taking.which,
    onChange: (which) => which && taking.choose({ which }),
  })}
  ${
    taking.which === 'month'
      ? selectField({
          id: 'take-month',
          label: t.take.monthLabel,
          value: taking.month || (months[0] ?? ''),
          groups: [{ options: months.map((value) => ({ value, label: monthInWords(value, j.locale) })) }],
          onChange: (chosen) => taking.choose({ month: chosen }),
        })
      : nothing
  }
  ${
    taking.which === 'range'
      ? html`<div class="two-days">
          ${(['from', 'to'] as const).map((name) =>
            dateField({
              id: `take-${name}`,
              label: t.take[name],
              value: taking[name],
              error: taking.errors.get(`take-${name}`),
              onInput: (day, bad) => taking.chooseDay(name, day, bad),
            }),
          )}
        </div>`
      : nothing
  }`;
}

function progress(room: TakingRoom): TemplateResult {
  const { taking } = room;
  return workPart(room, {
    done: taking.progress?.done ?? 0,
    of: taking.progress?.of,
    id: 'stop-work',
    stop: () => taking.stop(),
  });
}

/** The file is there: it goes where the person says. */
function madePart(room: TakingRoom): TemplateResult {
  const { t, taking } = room;
  return html`<div class="made">
    <p class="label">${t.file.ready}</p>
    <p translate="no">${taking.made?.name}</p>
    <p>${t.take.open}</p>
    <div class="actions">
      ${button({ kind: 'main', icon: laterIcons.download, id: 'save-file', label: t.file.save, onPress: () => void taking.save() })}
      ${taking.canShare ? button({ kind: 'plain', icon: laterIcons.send, label: t.file.share, onPress: () => void taking.share() }) : nothing}
      ${button({ kind: 'text', label: t.file.other, onPress: () => again(room) })}
    </div>
    ${taking.saved ? html`<p class="kept">${taking.saved}</p>` : nothing}
  </div>`;
}

function again({ taking, journal: j }: TakingRoom): void {
  taking.forget();
  j.focus('make-file');
}
