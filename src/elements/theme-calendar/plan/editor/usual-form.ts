import { html, nothing } from 'lit';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import type { PlanDesk } from '../desk.js';
import { Form, textValues, type FormKind } from './form.js';

/** What holds every week: time and place. */
const usualForm: FormKind = {
  name: 'usual',
  heading: ({ t }) => t.form.usual,
  fields: (form) =>
    html`${form.desk.plan?.meets ? form.timeField('time', form.t.form.usualTimeLabel) : nothing}
    ${form.textFields('place', form.t.form.usualPlaceLabel, form.t.form.optional)}`,
  read: (form): readonly PlanWish[] => {
    const { plan } = form.desk;
    const time = form.time('time');
    if (plan?.meets && time === undefined) form.fail('time', form.t.bad.noTime);
    const place: PlanWish = { kind: 'place', at: '', value: form.texts('place', plan?.place) };
    return time === undefined ? [place] : [{ kind: 'time', at: '', value: time }, place];
  },
};

/** Opens the form of what holds every week. */
export const openUsual = (desk: PlanDesk): Form =>
  new Form(desk, usualForm, '', {
    time: desk.plan?.meets?.time ?? '',
    ...textValues('place', desk.plan?.place),
  });
