import { fieldsOf, list, text } from '../../draft-fields.js';
import type { PlanBody, PlanEdit } from './edits.js';

/** Reads a draft of a coach's edits back; whether each of them fits is for the schema to say. */
export function readPlanDraft(value: unknown): PlanBody {
  const fields = fieldsOf(value);
  return {
    edits: list(fields, 'edits') as readonly PlanEdit[],
    page: text(fields, 'page'),
    name: text(fields, 'name'),
  };
}
