import { html, nothing, type TemplateResult } from 'lit';
import { addedAt } from '../../../../domain/program-year/plan/fields.js';
import { lessonsOfYear } from '../../../../domain/program-year/lessons.js';
import { isHeld, type Meeting } from '../../../../domain/program-year/meetings.js';
import { textIn } from '../../../../domain/program-year/settings.js';
import { dayInWords } from '../../../../i18n/dates.js';
import { button } from '../../../../ui/controls/button.js';
import { icon } from '../../../../ui/controls/icon.js';
import { backButton, own, viewHeading } from '../../../base/parts.js';
import { changeOf } from '../../meeting.js';
import { monthHeading, themeTitle, type Page } from '../../page.js';
import { ofMonth } from '../../year.js';
import { changesList, undoRow } from '../changes-view.js';
import { clockInWords } from '../lines.js';
import { savedLine } from '../saved-line.js';
import { troubles } from '../strip.js';
import { openAdded } from './added-form.js';
import { openBreak } from './break-form.js';
import type { Editor } from './index.js';
import { openLesson } from './lesson-form.js';
import { openMeeting } from './meeting-form.js';
import { swapLessons } from './swap.js';
import { openTheme } from './theme-form.js';
import { unfinished } from './unfinished.js';
import { openUsual } from './usual-form.js';

/** One thing that can be changed, and the way to its form. */
const row = (
  editor: Editor,
  what: unknown,
  name: string,
  open: () => void,
  label = editor.desk.t.plan.changeThis(name),
  more: unknown = nothing,
): TemplateResult => {
  const { t } = editor.desk;
  return html`<li>
    <p>${what}</p>
    ${more}
    <button type="button" class="button text" part="button text" aria-label=${label} @click=${open}>
      ${t.plan.change}
    </button>
  </li>`;
};

function meetingLine(editor: Editor, page: Page, meeting: Meeting): TemplateResult {
  const { desk } = editor;
  const day = dayInWords(meeting.day, page.locale, 'weekday');
  const change = changeOf(page, meeting);
  const addition = desk.plan?.changes?.find(
    (one) =>
      one.kind === 'added' && one.day === meeting.plannedDay && (one.time ?? meeting.time) === meeting.time,
  );
  const open = () =>
    editor.open(
      meeting.state === 'added'
        ? openAdded(desk, addition?.kind === 'added' ? addedAt(addition) : '')
        : openMeeting(desk, meeting.plannedDay),
    );
  const line = html`${day}${change ? html` · <span class="change">${change}</span>` : nothing}`;
  return row(editor, line, day, open);
}

function breaksOf(editor: Editor, page: Page): unknown {
  const { desk } = editor;
  const { t, locale } = desk;
  const { from = '', to = '' } = page.year.months[page.month - 1] ?? {};
  const breaks = (desk.plan?.breaks ?? []).filter((one) => one.from <= to && one.to >= from);
  if (breaks.length === 0) return html`<p class="second">${t.plan.noBreak}</p>`;
  return html`<ul class="plan-rows plain-list">
    ${breaks.map((one) => {
      const line = t.lines.pause(dayInWords(one.from, locale, 'short'), dayInWords(one.to, locale, 'short'));
      return row(editor, line, line, () => editor.open(openBreak(desk, one.from)));
    })}
  </ul>`;
}

function usual(editor: Editor): TemplateResult {
  const { desk } = editor;
  const { meets, place } = desk.plan ?? {};
  const where = textIn(place, desk.language);
  const line = html`${meets ? clockInWords(meets.time, desk.locale) : nothing}
  ${where ? own(where) : desk.t.plan.noPlace}`;
  return html`<ul class="plan-rows plain-list">
    ${row(editor, line, desk.t.plan.usual, () => editor.open(openUsual(desk)))}
  </ul>`;
}

/** Moves a lesson to the meeting before or after its own, and that one's here. */
function mover(editor: Editor, page: Page, meeting: Meeting, to: Meeting | undefined, way: 'up' | 'down') {
  if (!to) return nothing;
  const { desk } = editor;
  const { t } = desk;
  const day = dayInWords(meeting.day, page.locale, 'weekday');
  const onMove = () => {
    desk.focus(`${way}-${to.id}`);
    void desk.wish(swapLessons(desk, page.year.zone, meeting.id, to.id), t.changes.kept);
  };
  return html`<button
    type="button"
    class="button text"
    part="button text"
    id="${way}-${meeting.id}"
    aria-label=${way === 'up' ? t.lesson.earlier(day) : t.lesson.later(day)}
    @click=${onMove}
  >
    ${icon(way)}
  </button>`;
}

/** The lesson of every meeting that is held, in the kit's order or as it was chosen. */
function lessonsOf(editor: Editor, page: Page): unknown {
  const { desk } = editor;
  const { names, language, plan, t } = desk;
  if (!plan) return nothing;
  const lessons = lessonsOfYear(plan, page.year.zone);
  const held = ofMonth(page.year, page.month).filter(isHeld);
  return html`${names.failed ? html`<p>${t.lesson.failed}</p>` : nothing}
    <ul class="plan-rows plain-list">
      ${held.map((meeting, at) => {
        const day = dayInWords(meeting.day, page.locale, 'weekday');
        const lesson = lessons.get(meeting.id);
        const own = plan.ownLessons?.find((one) => one.meeting === meeting.id);
        const name = own ? textIn(own.title, language) : lesson ? names.of(lesson, language) : t.lesson.usual;
        const open = () => editor.open(openLesson(desk, page, meeting));
        const movers = html`<span class="movers">
          ${mover(editor, page, meeting, held[at - 1], 'up')}${mover(editor, page, meeting, held[at + 1], 'down')}
        </span>`;
        return row(editor, t.lesson.swapWith(day, name), day, open, t.plan.lessonOf(day), movers);
      })}
    </ul>`;
}

const group = (heading: string, content: unknown, more: unknown = nothing): TemplateResult =>
  html`<section class="plan-group">
    <h4>${heading}</h4>
    ${content}${more}
  </section>`;

/** A month of the plan, everything in it that can be changed, and what was changed so far. */
export function overview(editor: Editor, page: Page): TemplateResult {
  const { desk } = editor;
  const { t } = desk;
  const { month, year } = page;
  const theme = own(themeTitle(page, month));
  const turn = (to: number, label: string, name: 'back' | 'next') =>
    to < 1 || to > year.months.length
      ? nothing
      : button({ kind: 'text', label, icon: name, onPress: () => page.turn(to) });
  return html`<div class="plan">
    ${backButton({ label: t.plan.back, onPress: () => desk.go('calendar', 'plan-strip') })}${troubles(desk)}
    ${viewHeading(t.plan.heading)}
    <p>${t.plan.lead}</p>
    ${savedLine(desk)}${unfinished(editor, page)}
    <div class="turns">
      ${turn(month - 1, page.t.previous, 'back')}${turn(month + 1, page.t.next, 'next')}
    </div>
    <p class="label">${monthHeading(page, month)}</p>
    ${group(
      t.plan.theme,
      html`<ul class="plan-rows plain-list">
        ${row(editor, theme, t.form.theme(month), () => editor.open(openTheme(desk, month)))}
      </ul>`,
    )}
    ${group(
      t.plan.meetings,
      html`<ul class="plan-rows plain-list">
        ${ofMonth(year, month).map((meeting) => meetingLine(editor, page, meeting))}
      </ul>`,
      button({
        kind: 'text',
        label: t.plan.addMeeting,
        icon: 'plus',
        onPress: () => editor.open(openAdded(desk)),
      }),
    )}
    ${group(
      t.plan.breaks,
      breaksOf(editor, page),
      button({
        kind: 'text',
        label: t.plan.addBreak,
        icon: 'plus',
        onPress: () => editor.open(openBreak(desk)),
      }),
    )}
    ${group(t.plan.usual, usual(editor))}${group(t.plan.lessons, lessonsOf(editor, page))}
    <h3 id="changes-heading" tabindex="-1">${t.changes.heading}</h3>
    ${desk.edits.length > 0 ? html`<p>${t.strip.onlyYou}</p>` : nothing}${changesList(desk)}
    ${
      desk.edits.length > 0
        ? button({ kind: 'main', label: t.ways.heading, onPress: () => desk.go('ways') })
        : nothing
    }
    ${undoRow(desk)}
  </div>`;
}
