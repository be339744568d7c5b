import { fieldsOf, list, own, text } from '../../draft-fields.js';
import type { PlanBody, PlanEdit } from './edits.js';

/** A form of the plan that somebody was filling in. */
export interface PlanForm {
  /** Which form: `meeting`, `added`, `break`, `usual`, `theme` or `lesson`. */
  readonly name: string;
  /** What it is about; see `PlanValues`. Empty for something new. */
  readonly at: string;
  /** What stood in its fields, by their ids. */
  readonly values: Readonly<Record<string, string>>;
}

/** A draft of a coach's edits: those of the form that was open. */
export interface PlanDraft extends PlanBody {
  readonly form?: PlanForm;
}

function readForm(value: unknown): PlanForm {
  const fields = fieldsOf(value);
  const said = fieldsOf(own(fields, 'values'));
  const values: Record<string, string> = {};
  for (const id of Object.keys(said)) if (id !== '__proto__') values[id] = text(said, id);
  return { name: text(fields, 'name'), at: text(fields, 'at'), values };
}

/** Reads a draft of a coach's edits back; whether each of them fits is for the schema to say. */
export function readPlanDraft(value: unknown): PlanDraft {
  const fields = fieldsOf(value);
  const form = own(fields, 'form');
  return {
    edits: list(fields, 'edits') as readonly PlanEdit[],
    page: text(fields, 'page'),
    name: text(fields, 'name'),
    ...(form === undefined ? {} : { form: readForm(form) }),
  };
}
