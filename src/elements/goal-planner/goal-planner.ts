import type { CSSResultGroup } from 'lit';
import { messagePacks } from '../../i18n/registry.js';
import { goalPlanner, type GoalPlannerMessages } from '../../i18n/en/goal-planner.js';
import { roomStyles } from '../../ui/styles/room.js';
import { Words } from '../../ui/words.js';
import { Worksheet } from '../base/worksheet.js';
import { ImlGoalPlannerSaved } from './goal-planner-events.js';
import { goalPlannerStyles } from './goal-planner.styles.js';
import { homeView } from './home.js';
import { laterViews } from './later.js';
import type { Place } from './place.js';
import { Planner } from './planner.js';
import { room } from './room.js';
import { goalQuestions } from './step-goal.js';
import { lifeQuestions } from './step-life.js';
import { lifeView, wizardView } from './wizard.js';

const packs = () =>
  messagePacks<GoalPlannerMessages>('goal-planner', {
    es: () => import('../../i18n/es/goal-planner.js').then((pack) => pack.goalPlanner),
  });

/**
 * The goal worksheet: the life a person wants, goals in their own words, small steps, and looking back. Words
 * are kept on the person's device by the `<iml-program>` around it; nothing is sent without a press.
 *
 * @slot - A link or a list for visitors without scripts; gone once the element is there.
 *
 * @fires {ImlGoalPlannerSaved} iml-goal-planner-saved - A goal or the social plan was kept; `detail.id` is its id.
 * @fires {ImlGoalPlannerShared} iml-goal-planner-shared - A person sent, showed or gave a goal; `detail.id` is its id.
 * @fires {ImlGoalPlannerRemoved} iml-goal-planner-removed - A person deleted a goal; `detail.id` is its id.
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart leave - "Leave quickly".
 * @csspart button - A button; also `main`, `plain` or `text`.
 * @csspart life - The card of the life I want.
 * @csspart goal - One goal in the list.
 * @csspart page - The page of one goal.
 * @csspart said - What is said after looking back.
 * @csspart example - A filled-in example.
 * @csspart ask-back - A question back.
 * @csspart notice - An ask, a trouble, or words that were found again.
 *
 * @cssprop --iml-accent - The one strong colour: the main action, links, what is chosen.
 * @cssprop --iml-paper - The ground of the element.
 * @cssprop --iml-ink - The text.
 * @cssprop --iml-radius - Radius of the element's corners.
 * @cssprop --iml-min-height - Height that is reserved while the element loads; by itself it fits the width.
 * @cssprop --iml-top - Height of a bar of the page that stays at the top; the element's own bar stands below it.
 */
export class ImlGoalPlanner extends Worksheet<GoalPlannerMessages> {
  static override styles: CSSResultGroup = [Worksheet.styles, roomStyles(room), goalPlannerStyles];

  protected readonly words = new Words<GoalPlannerMessages>(this, goalPlanner, packs());

  readonly #planner = new Planner(
    this,
    this.shellFor((id) => new ImlGoalPlannerSaved(id)),
  );
  readonly #later = laterViews(this.#planner);

  #step(place: Place & { view: 'write' }): unknown {
    const p = this.#planner;
    const { life, goal } = p.t;
    if (place.step === 'life') return wizardView(p, place, { ...life, questions: lifeQuestions(p) });
    if (place.step === 'goal') return wizardView(p, place, { ...goal, questions: goalQuestions(p) });
    return this.#later.render(place);
  }

  protected override get isHome(): boolean {
    return this.#planner.place.view === 'home';
  }

  protected override get atRest(): boolean {
    const { view } = this.#planner.place;
    return view === 'home' || view === 'goal';
  }

  protected override content(): unknown {
    const { place } = this.#planner;
    switch (place.view) {
      case 'home':
        return homeView(this.#planner);
      case 'life':
        return lifeView(this.#planner);
      case 'write':
        return this.#step(place);
      default:
        return this.#later.render(place);
    }
  }
}
