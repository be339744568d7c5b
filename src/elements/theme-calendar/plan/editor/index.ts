import { isSame } from '../../../../domain/program-year/plan/edits.js';
import type { Page } from '../../page.js';
import type { PlanDesk } from '../desk.js';
import type { Form } from './form.js';
import { FormDrafts } from './form-drafts.js';
import { formView } from './form-view.js';
import { overview } from './overview.js';
import { Ways } from './ways.js';
import { waysView } from './ways-view.js';

/** Where a coach changes the plan and brings it to others. */
export class Editor {
  /** What is being changed. */
  form: Form | undefined;
  readonly ways: Ways;
  readonly drafts: FormDrafts;

  constructor(readonly desk: PlanDesk) {
    this.ways = new Ways(desk);
    this.drafts = new FormDrafts(desk);
  }

  render(page: Page): unknown {
    if (this.desk.place === 'form' && this.form) return formView(this, this.form);
    if (this.desk.place === 'ways') return waysView(this.ways);
    return overview(this, page);
  }

  open(form: Form): void {
    this.form = form;
    this.drafts.begin(form);
    this.desk.go('form');
  }

  /** The press on "Keep this change": what does not fit is told at its field, and everything stays. */
  save(form: Form): void {
    const { desk } = this;
    form.errors.clear();
    const wishes = form.kind.read(form);
    if (form.errors.size === 0) {
      if (wishes.every((wish) => isSame(desk.now(wish).value, wish.value))) this.leave(form);
      else this.#keep(form, wishes);
      return;
    }
    desk.announce(desk.t.bad.look);
    const [first = ''] = form.errors.keys();
    desk.focus(first);
  }

  remove(form: Form): void {
    if (form.kind.remove) this.#keep(form, form.kind.remove(form));
  }

  /** "Do not change". */
  leave(form: Form): void {
    this.#close();
    void this.drafts.end(form);
  }

  #keep(form: Form, wishes: Parameters<PlanDesk['wish']>[0]): void {
    this.#close();
    void this.desk.wish(wishes, this.desk.t.changes.kept).then((isKept) => {
      if (isKept) return this.drafts.end(form);
      this.drafts.putAside(form);
      return undefined;
    });
  }

  #close(): void {
    this.form = undefined;
    this.desk.go('plan');
  }
}
