import '../../context/root.js';
import type {
  ImlGoalPlannerRemoved,
  ImlGoalPlannerSaved,
  ImlGoalPlannerShared,
} from './goal-planner-events.js';
import { ImlGoalPlanner } from './goal-planner.js';

if (!customElements.get('iml-goal-planner')) customElements.define('iml-goal-planner', ImlGoalPlanner);

declare global {
  interface HTMLElementTagNameMap {
    'iml-goal-planner': ImlGoalPlanner;
  }
  interface HTMLElementEventMap {
    'iml-goal-planner-saved': ImlGoalPlannerSaved;
    'iml-goal-planner-shared': ImlGoalPlannerShared;
    'iml-goal-planner-removed': ImlGoalPlannerRemoved;
  }
}
