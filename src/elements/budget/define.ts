import '../../context/root.js';
import type { ImlBudgetRemoved, ImlBudgetSaved, ImlBudgetShared } from './budget-events.js';
import { ImlBudget } from './budget-element.js';

if (!customElements.get('iml-budget')) customElements.define('iml-budget', ImlBudget);

declare global {
  interface HTMLElementTagNameMap {
    'iml-budget': ImlBudget;
  }
  interface HTMLElementEventMap {
    'iml-budget-saved': ImlBudgetSaved;
    'iml-budget-shared': ImlBudgetShared;
    'iml-budget-removed': ImlBudgetRemoved;
  }
}
