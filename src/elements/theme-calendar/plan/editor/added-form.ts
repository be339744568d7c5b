import { html } from 'lit';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import { addedAt, readField } from '../../../../domain/program-year/plan/fields.js';
import type { PlanDesk } from '../desk.js';
import { Form, textValues, type FormKind } from './form.js';

const now = ({ plan }: PlanDesk, at: string) => (plan && at ? readField(plan, 'added', at) : null);

/** A meeting beside the weekly ones. */
const addedForm: FormKind = {
  name: 'added',
  heading: ({ t }) => t.form.added,
  fields: (form) => {
    const { t } = form;
    return html`${form.dayField('day', t.form.day)}
    ${form.timeField('time', t.form.time, t.form.usualTime)}${form.textField('minutes', t.form.minutes, t.form.optional)}
    ${form.textFields('place', t.form.place, t.form.usualPlace)}
    ${form.textFields('note', t.form.note, t.form.noteHint)}`;
  },
  read: (form): readonly PlanWish[] => {
    const { at, desk, t } = form;
    const before = now(desk, at);
    const day = form.dayInYear('day');
    const time = form.time('time');
    const said = form.value('minutes').trim();
    const duration = Number(said);
    if (said !== '' && !(/^\d+$/.test(said) && duration >= 5 && duration <= 600))
      form.fail('minutes', t.bad.minutes);
    if (time === undefined && !desk.plan?.meets) form.fail('time', t.bad.noTime);
    const place = form.texts('place', before?.place);
    const note = form.texts('note', before?.note);
    const value = {
      kind: 'added' as const,
      day,
      ...(time === undefined ? {} : { time }),
      ...(said === '' ? {} : { duration }),
      ...(place ? { place } : {}),
      ...(note ? { note } : {}),
    };
    const to = addedAt(value);
    if (to !== at && now(desk, to)) form.fail('day', t.bad.taken);
    const wish: PlanWish = { kind: 'added', at: to, value };
    return at === '' || at === to ? [wish] : [{ kind: 'added', at, value: null }, wish];
  },
  remove: ({ at }) => [{ kind: 'added', at, value: null }],
};

/** Opens the form of an extra meeting; without `at` of a new one. */
export function openAdded(desk: PlanDesk, at = ''): Form {
  const added = now(desk, at);
  return new Form(desk, addedForm, at, {
    day: added?.day ?? '',
    time: added?.time ?? '',
    minutes: String(added?.duration ?? ''),
    ...textValues('place', added?.place),
    ...textValues('note', added?.note),
  });
}
