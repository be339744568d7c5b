import { html, type TemplateResult } from 'lit';
import { isPlainDate } from '../../../../domain/plain-date.js';
import { monthsOf } from '../../../../domain/program-year/months.js';
import { codeSigns } from '../../../../domain/program-year/plan/code-signs.js';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import type { Texts } from '../../../../domain/program-year/settings.js';
import { cleanText, isBlank, shortText } from '../../../../domain/text.js';
import { dayInWords } from '../../../../i18n/dates.js';
import type { CalendarPlanMessages } from '../../../../i18n/en/calendar-plan.js';
import { dateField } from '../../../../ui/controls/date-field.js';
import { textField } from '../../../../ui/controls/text-field.js';
import { timeField } from '../../../../ui/controls/time-field.js';
import type { PlanDesk } from '../desk.js';

/** What stands in the fields, by their ids. */
export type Values = Readonly<Record<string, string>>;

/** One kind of form: its fields, and what they ask for. */
export interface FormKind {
  /** Under which it is opened again after a reload; see `PlanForm`. */
  readonly name: string;
  heading(form: Form): string;
  fields(form: Form): unknown;
  /** What the fields ask for; what does not fit is told by `form.fail`. */
  read(form: Form): readonly PlanWish[];
  /** Takes away what is edited; absent where that makes no sense. */
  remove?(form: Form): readonly PlanWish[];
}

/** A clock time as the browser's field gives it. */
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The texts of two languages, as they stand in two fields. */
export const textValues = (id: string, texts: Texts | null | undefined): Values => ({
  [`${id}-en`]: texts?.['en'] ?? texts?.[''] ?? '',
  [`${id}-es`]: texts?.['es'] ?? '',
});

/** What a coach is changing: it stays on the screen until it is kept or left. */
export class Form {
  readonly errors = new Map<string, string>();
  values: Values;
  /** Called after each change of a field. */
  onChange: () => void = () => undefined;
  readonly #first: Values;
  readonly #bad = new Set<string>();

  constructor(
    readonly desk: PlanDesk,
    readonly kind: FormKind,
    /** Where it stands; see `PlanValues`. */
    readonly at: string,
    values: Values,
  ) {
    this.values = this.#first = values;
  }

  get t(): CalendarPlanMessages {
    return this.desk.t;
  }

  value(id: string): string {
    return this.values[id] ?? '';
  }

  set(id: string, value: string, bad = false): void {
    this.values = { ...this.values, [id]: value };
    if (bad) this.#bad.add(id);
    else this.#bad.delete(id);
    this.errors.delete(id);
    this.onChange();
    this.desk.host.requestUpdate();
  }

  /** What was typed before a reload, over what stands there now. */
  fill(values: Values): void {
    this.values = { ...this.values, ...values };
  }

  fail(id: string, words: string): void {
    if (!this.errors.has(id)) this.errors.set(id, words);
  }

  /** A day that exists; else it is told at the field. */
  day(id: string): string {
    const value = this.value(id);
    if (this.#bad.has(id) || (value !== '' && !isPlainDate(value))) this.fail(id, this.t.bad.day);
    else if (value === '') this.fail(id, this.t.bad.noDay);
    return value;
  }

  /** A day of the program's year: a meeting on another one would stand in no month that anybody opens. */
  dayInYear(id: string): string {
    const day = this.day(id);
    const { plan, locale } = this.desk;
    const months = plan ? monthsOf(plan) : [];
    const [first, last] = [months[0], months.at(-1)];
    if (first && last && (day < first.from || day > last.to))
      this.fail(id, this.t.bad.outside(dayInWords(first.from, locale), dayInWords(last.to, locale)));
    return day;
  }

  /** A clock time, or undefined where the field is empty. */
  time(id: string): string | undefined {
    const value = this.value(id);
    if (this.#bad.has(id) || (value !== '' && !clock.test(value))) this.fail(id, this.t.bad.time);
    return value === '' ? undefined : value;
  }

  /** One text; what newsletters take for code is told at the field. */
  text(id: string, most = shortText): string {
    const text = cleanText(this.value(id)).trim();
    const signs = codeSigns(text);
    if (signs !== undefined) this.fail(id, this.t.bad.code(signs));
    if (text.length > most) this.fail(id, this.t.bad.long(most));
    return isBlank(text) ? '' : text;
  }

  /** The lines of both fields, each with the same line of the other language. */
  lines(id: string, most: number): readonly Texts[] {
    const [en, es] = ['en', 'es'].map((language) => {
      const field = `${id}-${language}`;
      const lines = this.text(field, most * shortText)
        .split(/\n+/)
        .filter((line) => !isBlank(line));
      if (lines.length > most) this.fail(field, this.t.bad.lines(most));
      if (lines.some((line) => line.length > shortText)) this.fail(field, this.t.bad.long(shortText));
      return lines.map((line) => line.trim());
    }) as [string[], string[]];
    const count = Math.max(en.length, es.length);
    return [...Array(count).keys()].map((at) => {
      const [first, second] = [en[at], es[at]];
      if (second === undefined) return { '': first ?? '' };
      return first === undefined ? { es: second } : { en: first, es: second };
    });
  }

  /** The texts of both fields beside those of other languages; null where nothing is left. */
  texts(id: string, before: Texts | null | undefined): Texts | null {
    const [en, es] = [this.text(`${id}-en`), this.text(`${id}-es`)];
    const isAsBefore = ['en', 'es'].every(
      (language) => this.value(`${id}-${language}`) === (this.#first[`${id}-${language}`] ?? ''),
    );
    if (isAsBefore) return before ?? null;
    const { en: _en, es: _es, '': _any, ...others } = before ?? {};
    if (en && !es && Object.keys(others).length === 0) return { '': en };
    const texts = { ...(en ? { en } : {}), ...(es ? { es } : {}), ...others };
    return Object.keys(texts).length > 0 ? texts : null;
  }

  dayField(id: string, label: string, hint?: string): TemplateResult {
    return dateField({
      id,
      label,
      hint,
      value: this.value(id),
      error: this.errors.get(id),
      onInput: (value, bad) => this.set(id, value, bad),
    });
  }

  timeField(id: string, label: string, hint?: string): TemplateResult {
    return timeField({
      id,
      label,
      hint,
      value: this.value(id),
      error: this.errors.get(id),
      onInput: (value, bad) => this.set(id, value, bad),
    });
  }

  textField(id: string, label: string, hint?: string, rows?: number): TemplateResult {
    return textField({
      id,
      label,
      hint,
      value: this.value(id),
      error: this.errors.get(id),
      multiline: rows !== undefined,
      rows,
      onInput: (value) => this.set(id, value),
    });
  }

  /** A text in English and in Spanish. */
  textFields(id: string, label: string, hint?: string, rows?: number): TemplateResult {
    const { english, spanish } = this.t.form;
    return html`<div class="pair-of-languages">
      ${this.textField(`${id}-en`, english(label), hint, rows)}
      ${this.textField(`${id}-es`, spanish(label), hint, rows)}
    </div>`;
  }
}
