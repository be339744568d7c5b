import { html } from 'lit';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import { readField } from '../../../../domain/program-year/plan/fields.js';
import { skillAreas } from '../../../../domain/program-year/skill-areas.js';
import { choiceCards } from '../../../../ui/controls/choice-cards.js';
import type { PlanDesk } from '../desk.js';
import { Form, textValues, type FormKind } from './form.js';

const now = ({ plan }: PlanDesk, at: string) => (plan ? readField(plan, 'theme', at) : null);

/** The theme of a month: its name, and where its lessons come from. */
const themeForm: FormKind = {
  name: 'theme',
  heading: ({ t, at }) => t.form.theme(Number(at)),
  fields: (form) => {
    const { t } = form;
    return html`${form.textFields('title', t.form.themeTitle)}
    ${choiceCards({
      name: 'area',
      legend: t.form.area,
      options: skillAreas.map((area) => ({ value: area, label: t.form.areas[area] })),
      value: form.value('area'),
      onChange: (area) => form.set('area', area ?? ''),
      columns: true,
    })}`;
  },
  read: (form): readonly PlanWish[] => {
    const { at, desk, t } = form;
    const before = now(desk, at);
    const title = form.texts('title', before?.title);
    const area = skillAreas.find((one) => one === form.value('area')) ?? before?.area;
    if (!title) form.fail('title-en', t.bad.empty);
    return title && area ? [{ kind: 'theme', at, value: { title, area } }] : [];
  },
};

/** Opens the form of the theme of a month, 1 to 12. */
export function openTheme(desk: PlanDesk, month: number): Form {
  const theme = now(desk, String(month));
  return new Form(desk, themeForm, String(month), {
    ...textValues('title', theme?.title),
    area: theme?.area ?? '',
  });
}
