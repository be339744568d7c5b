import type { CSSResultGroup } from 'lit';
import { budget, type BudgetMessages } from '../../i18n/en/budget.js';
import { messagePacks } from '../../i18n/registry.js';
import { roomStyles } from '../../ui/styles/room.js';
import { Words } from '../../ui/words.js';
import { Worksheet } from '../base/worksheet.js';
import { ImlBudgetSaved } from './budget-events.js';
import { Budget } from './budget.js';
import { budgetStyles } from './budget.styles.js';
import { monthView } from './month-view.js';
import { room } from './room.js';

const packs = () =>
  messagePacks<BudgetMessages>('budget', {
    es: () => import('../../i18n/es/budget.js').then((pack) => pack.budget),
  });

/**
 * The budget: a plan for the money of a month, what was spent, and what is left. It begins with program money alone;
 * a person's own money is added when they ask for it, and is never sent by itself.
 *
 * @slot - A link or a list for visitors without scripts; gone once the element is there.
 *
 * @fires {ImlBudgetSaved} iml-budget-saved - A plan, a spending or a question was kept; `detail.id` is its id.
 * @fires {ImlBudgetShared} iml-budget-shared - A person sent, showed or gave a plan or a question; `detail.id` is its id.
 * @fires {ImlBudgetRemoved} iml-budget-removed - A person deleted a spending or a question; `detail.id` is its id.
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart leave - "Leave quickly".
 * @csspart button - A button; also `main`, `plain` or `text`.
 * @csspart purse - What is left of program money, or of one's own.
 * @csspart line - One line of the plan.
 * @csspart page - The page of one spending or question.
 * @csspart example - A filled-in example.
 * @csspart notice - An ask, a trouble, or words that were found again.
 *
 * @cssprop --iml-accent - The one strong colour: the main action, links, what is chosen.
 * @cssprop --iml-paper - The ground of the element.
 * @cssprop --iml-ink - The text.
 * @cssprop --iml-radius - Radius of the element's corners.
 * @cssprop --iml-min-height - Height that is reserved while the element loads; by itself it fits the width.
 * @cssprop --iml-top - Height of a bar of the page that stays at the top; the element's own bar stands below it.
 */
export class ImlBudget extends Worksheet<BudgetMessages> {
  static override styles: CSSResultGroup = [Worksheet.styles, roomStyles(room), budgetStyles];

  protected readonly words = new Words<BudgetMessages>(this, budget, packs());

  readonly #budget = new Budget(
    this,
    this.shellFor((id) => new ImlBudgetSaved(id)),
  );

  protected override get isHome(): boolean {
    return this.#budget.place.view === 'month';
  }

  protected override get atRest(): boolean {
    const { view } = this.#budget.place;
    return view === 'month' || view === 'year' || view === 'spending' || view === 'purchase';
  }

  protected override content(): unknown {
    const { place, rooms } = this.#budget;
    return this.isHome ? monthView(this.#budget) : rooms.render(place);
  }
}
