import { DraftKeeper } from '../../../../context/draft-keeper.js';
import type { KitDraft } from '../../../../context/program.js';
import { Watch } from '../../../../context/watch.js';
import type { PlanForm } from '../../../../domain/program-year/plan/draft.js';
import { emptyPlan } from '../../../../domain/program-year/plan/edits.js';
import type { PlanDesk } from '../desk.js';
import type { Form } from './form.js';

/** A form that was left in the middle. */
export interface LeftForm {
  readonly draft: KitDraft<'plan-edits'>;
  readonly form: PlanForm;
}

const draftOf = ({ kind, at, values }: Form) => ({ ...emptyPlan, form: { name: kind.name, at, values } });

/** Each form has a draft of its own: the next one may be open before the last is on the disk. */
const nameOf = ({ kind, at }: Form): string => `${kind.name} ${at}`;

/** Keeps what stands in the open form, so that a reload or a killed tab loses nothing of it. */
export class FormDrafts {
  readonly #desk: PlanDesk;
  readonly #keeper: DraftKeeper<'plan-edits'>;
  readonly #stored: Watch<readonly KitDraft<'plan-edits'>[]>;

  constructor(desk: PlanDesk) {
    this.#desk = desk;
    this.#keeper = new DraftKeeper(desk.host, 'plan-edits');
    this.#stored = new Watch(
      desk.host,
      (kit) => kit.drafts.list('plan-edits'),
      () => this.#keeper.end(),
    );
  }

  /** Those that were left, by a reload or in a tab that is gone; the newest first. */
  get left(): readonly LeftForm[] {
    const { key } = this.#keeper;
    return (this.#stored.value ?? []).flatMap((draft) => {
      const { form } = draft.value;
      const isOpen = draft.tab === key?.tab && draft.record === key.record;
      return form && !draft.lively && !isOpen ? [{ draft, form }] : [];
    });
  }

  begin(form: Form): void {
    this.#keeper.begin(nameOf(form), draftOf(form));
    form.onChange = () => this.#keeper.change(draftOf(form));
  }

  /** The form was kept or given up: nothing of it stays behind. */
  async end(form: Form): Promise<void> {
    const { kit } = this.#desk;
    form.onChange = () => undefined;
    await this.#keeper.flush();
    this.putAside(form);
    if (kit) await kit.drafts.drop({ kind: 'plan-edits', record: nameOf(form), tab: kit.drafts.tab });
  }

  /** The form goes, its draft stays: what it asked for did not reach the disk. */
  putAside(form: Form): void {
    if (this.#keeper.record === nameOf(form)) this.#keeper.end();
  }

  /** Throws away what was left. */
  async drop({ draft }: LeftForm): Promise<void> {
    await this.#desk.kit?.drafts.drop(draft);
  }
}
