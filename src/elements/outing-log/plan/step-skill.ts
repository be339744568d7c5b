import { html, nothing, type TemplateResult } from 'lit';
import { monthOn } from '../../../domain/program-year/months.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { themesOf } from '../../../domain/program-year/themes.js';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { ask } from '../ask.js';
import { changeOuting } from '../writing-commands.js';
import type { PlanRoom } from './index.js';

/** The skill of the month of the program, on the day of the outing; empty outside its year. */
function themeOf({ outings: o }: PlanRoom): string {
  const settings = o.host.kitSource.program?.settings;
  const month = settings && monthOn(settings, o.outing.value?.day ?? o.today);
  return month === undefined
    ? ''
    : textIn(themesOf(settings ?? {})[month - 1]?.title, o.shell.words.language);
}

/** The skill to practise, and what would make it easier. */
export const skillQuestions = (room: PlanRoom): unknown => {
  const { outings: o, t } = room;
  return html`${ofTheMonth(room)} ${ask(o, 'skill', { label: t.skill.skill, line: true })}
  ${ask(o, 'easier', { label: t.skill.easier, hint: t.skill.easierHint })}`;
};

function ofTheMonth(room: PlanRoom): TemplateResult | typeof nothing {
  const { outings: o, t } = room;
  const theme = themeOf(room);
  if (!theme) return nothing;
  const use = () => {
    changeOuting(o, { skill: theme });
    o.focus('skill');
  };
  return html`<div class="of-month">
    <p>${t.skill.month(theme)}</p>
    ${isBlank(o.outing.value?.skill ?? '') ? button({ kind: 'text', label: t.skill.use, onPress: use }) : nothing}
  </div>`;
}
