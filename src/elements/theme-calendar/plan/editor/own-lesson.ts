import { html, type TemplateResult } from 'lit';
import type { OwnLesson, Texts } from '../../../../domain/program-year/settings.js';
import { textValues, type Form, type Values } from './form.js';

/** Most steps, and most questions, of one lesson; readers of `program.json` take no more. */
const mostLines = 20;

const lineValues = (id: string, lines: readonly Texts[]): Values => {
  const of = (language: string) => lines.map((line) => textValues('', line)[`-${language}`] ?? '').join('\n');
  return { [`${id}-en`]: of('en'), [`${id}-es`]: of('es').trim() };
};

/** A coach's own lesson as it stands in its fields. */
export const ownValues = (own: OwnLesson | null): Values => ({
  ...textValues('title', own?.title),
  ...textValues('aim', own?.aim),
  ...lineValues('steps', own?.steps ?? []),
  ...lineValues('questions', own?.questions ?? []),
  ...textValues('tryIt', own?.tryIt),
  ...textValues('prompt', own?.prompt),
});

/** The fields of a coach's own lesson. */
export function ownFields(form: Form): TemplateResult {
  const { lesson } = form.t;
  const optional = form.t.form.optional;
  return html`${form.textFields('title', lesson.title)} ${form.textFields('aim', lesson.aim, optional, 2)}
  ${form.textFields('steps', lesson.steps, optional, 5)}
  ${form.textFields('questions', lesson.questions, optional, 4)}
  ${form.textFields('tryIt', lesson.tryIt, optional, 2)}
  ${form.textFields('prompt', lesson.prompt, optional, 2)}`;
}

/** What the fields say; a lesson needs a name. */
export function readOwn(form: Form, meeting: string, before: OwnLesson | null): OwnLesson | undefined {
  const title = form.texts('title', before?.title);
  const text = (id: 'aim' | 'tryIt' | 'prompt') => {
    const texts = form.texts(id, before?.[id]);
    return texts ? { [id]: texts } : {};
  };
  const lesson = {
    ...text('aim'),
    steps: form.lines('steps', mostLines),
    questions: form.lines('questions', mostLines),
    ...text('tryIt'),
    ...text('prompt'),
  };
  if (!title) form.fail('title-en', form.t.bad.empty);
  return title ? { meeting, title, ...lesson } : undefined;
}
