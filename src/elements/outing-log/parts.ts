import { html, type TemplateResult } from 'lit';
import type { OutingState } from '../../domain/outing/choices.js';
import type { OutingBody } from '../../domain/outing/outing.js';
import { isBlank } from '../../domain/text.js';
import { clockInWords } from '../../i18n/clock.js';
import { dayInWords } from '../../i18n/dates.js';
import type { OutingLogMessages } from '../../i18n/en/outing-log.js';
import { pill } from '../../ui/controls/pill.js';
import { own } from '../base/parts.js';
import type { Outings } from './outings.js';

/** An outing in a line: its place in the person's words, or that there are none yet. */
export const titleOf = ({ where }: Pick<OutingBody, 'where'>, t: OutingLogMessages): TemplateResult =>
  isBlank(where) ? html`<span class="second">${t.untitled}</span>` : own(where);

// None is better than another: no colour tells them apart.
const kinds = {
  idea: 'quiet',
  planned: 'accent',
  'put-off': 'quiet',
  went: 'quiet',
  partly: 'quiet',
  'did-not-go': 'quiet',
} as const satisfies Readonly<Record<OutingState, string>>;

/** Where an outing stands. */
export const statePill = (state: OutingState, t: OutingLogMessages): TemplateResult =>
  pill({ kind: kinds[state], label: t.states[state] });

/** When it is, in words; empty without a day. With `relative` today is called so. */
export function whenInWords(
  { day, time }: Pick<OutingBody, 'day' | 'time'>,
  o: Outings,
  relative = false,
): string {
  const clock = time ? clockInWords(time, o.locale) : '';
  if (day === undefined) return clock;
  if (relative && day === o.today) return o.t.home.today(clock);
  const words = dayInWords(
    day,
    o.locale,
    relative && day.slice(0, 4) === o.today.slice(0, 4) ? 'weekday' : 'long',
  );
  return clock ? o.t.home.at(words, clock) : words;
}
