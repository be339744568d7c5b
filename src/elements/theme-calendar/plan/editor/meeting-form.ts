import { html, nothing } from 'lit';
import { dayNumber } from '../../../../domain/day-math.js';
import { isPlainDate } from '../../../../domain/plain-date.js';
import type { CancelledMeeting, MovedMeeting } from '../../../../domain/program-year/changes.js';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import { readField } from '../../../../domain/program-year/plan/fields.js';
import { dayInWords } from '../../../../i18n/dates.js';
import { choiceCards } from '../../../../ui/controls/choice-cards.js';
import type { PlanDesk } from '../desk.js';
import { wishLine } from '../lines.js';
import { Form, textValues, type FormKind } from './form.js';

/** A meeting is moved by this many days at most: more is a slip, or another meeting. */
const farthest = 62;

type Change = CancelledMeeting | MovedMeeting | null;

const now = ({ plan }: PlanDesk, at: string): Change => (plan ? readField(plan, 'meeting', at) : null);
const placeOf = (change: Change) => (change?.kind === 'moved' ? change.place : undefined);

/** One weekly meeting: held, cancelled, or held elsewhere. */
const meetingForm: FormKind = {
  name: 'meeting',
  heading: ({ desk, at }) => dayInWords(at, desk.locale),
  fields: (form) => {
    const { t } = form;
    const what = form.value('what');
    const before = now(form.desk, form.at);
    return html`${before?.kind === 'moved' ? html`<p class="second">${wishLine({ kind: 'meeting', at: form.at, value: before }, form.desk.lineWords)}</p>` : nothing}
    ${choiceCards({
      name: 'what',
      legend: t.form.meeting,
      options: [
        { value: 'planned', label: t.form.planned },
        { value: 'cancelled', label: t.form.cancelled },
        { value: 'moved', label: t.form.moved },
      ],
      value: what,
      onChange: (value) => form.set('what', value ?? 'planned'),
    })}
    ${
      what === 'moved'
        ? html`${form.dayField('to', t.form.day)} ${form.timeField('time', t.form.time, t.form.usualTime)}
          ${form.textFields('place', t.form.place, t.form.usualPlace)}`
        : nothing
    }
    ${what === 'planned' ? nothing : form.textFields('note', t.form.note, t.form.noteHint)}`;
  },
  read: (form): readonly PlanWish[] => {
    const { at, t } = form;
    const before = now(form.desk, at);
    const what = form.value('what');
    const wish = (value: Change): readonly PlanWish[] => [{ kind: 'meeting', at, value }];
    if (what === 'planned') return wish(null);
    const note = form.texts('note', before?.note);
    const words = note ? { note } : {};
    if (what === 'cancelled') return wish({ kind: 'cancelled', day: at, ...words });
    const to = form.day('to');
    if (isPlainDate(to) && Math.abs(dayNumber(to) - dayNumber(at)) > farthest) form.fail('to', t.bad.far);
    const time = form.time('time');
    const place = form.texts('place', placeOf(before));
    if (to === at && time === undefined && !place) form.fail('to', t.bad.nothing);
    return wish({
      kind: 'moved',
      day: at,
      to,
      ...(time === undefined ? {} : { time }),
      ...(place ? { place } : {}),
      ...words,
    });
  },
};

/** Opens the form of the meeting of a planned day. */
export function openMeeting(desk: PlanDesk, at: string): Form {
  const change = now(desk, at);
  return new Form(desk, meetingForm, at, {
    what: change?.kind ?? 'planned',
    to: change?.kind === 'moved' ? change.to : at,
    time: change?.kind === 'moved' ? (change.time ?? '') : '',
    ...textValues('place', placeOf(change)),
    ...textValues('note', change?.note),
  });
}
