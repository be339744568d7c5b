import { html } from 'lit';
import { dayNumber } from '../../../../domain/day-math.js';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import { readField } from '../../../../domain/program-year/plan/fields.js';
import { dayInWords } from '../../../../i18n/dates.js';
import type { PlanDesk } from '../desk.js';
import { Form, type FormKind } from './form.js';

/** The meetings that a break leaves as they are: those that somebody moved or added to a day in it. */
function stillHeld(form: Form): string | undefined {
  const [from, to] = [form.value('from'), form.value('to')];
  const days = (form.desk.plan?.changes ?? [])
    .map((change) => (change.kind === 'moved' ? change.to : change.kind === 'added' ? change.day : ''))
    .filter((day) => day !== '' && from !== '' && from <= day && day <= to)
    .sort();
  const words = [...new Set(days)].map((day) => dayInWords(day, form.desk.locale, 'short'));
  return words.length > 0 ? form.t.form.stillHeld(words.join(', ')) : undefined;
}

/** The longest break, in days: half a year without a meeting is a slip of the year. */
const longest = 183;

/** Days without a meeting. */
const breakForm: FormKind = {
  name: 'break',
  heading: ({ t }) => t.form.pause,
  fields: (form) =>
    html`${form.dayField('from', form.t.form.from)}${form.dayField('to', form.t.form.to, stillHeld(form))}`,
  read: (form): readonly PlanWish[] => {
    const [from, to] = [form.day('from'), form.day('to')];
    if (form.errors.size === 0 && to < from) form.fail('to', form.t.bad.backwards);
    if (form.errors.size === 0 && dayNumber(to) - dayNumber(from) > longest)
      form.fail('to', form.t.bad.longBreak);
    const wish: PlanWish = { kind: 'break', at: from, value: to };
    const { at } = form;
    return at === '' || at === from ? [wish] : [{ kind: 'break', at, value: null }, wish];
  },
  remove: ({ at }) => [{ kind: 'break', at, value: null }],
};

/** Opens the form of a break by its first day; without `at` of a new one. */
export const openBreak = (desk: PlanDesk, at = ''): Form =>
  new Form(desk, breakForm, at, {
    from: at,
    to: (desk.plan && at ? readField(desk.plan, 'break', at) : null) ?? '',
  });
