import { html, nothing, type TemplateResult } from 'lit';
import { example } from '../../ui/controls/example.js';
import { stepLine } from '../../ui/controls/step-line.js';
import { wizardNav, type WizardNavView } from '../../ui/controls/wizard-nav.js';
import { viewHeading } from '../base/parts.js';
import type { Outings } from './outings.js';

/** One short step. */
export interface StepView {
  readonly heading: string;
  readonly example?: string | undefined;
  readonly questions: unknown;
  /** Counts from 1; absent where only one part is changed. */
  readonly current?: number | undefined;
  readonly total: number;
  readonly nav: WizardNavView;
}

/** One step: where it is, an example beside the blank, its questions, and the ways on. Always in this order. */
export function stepView(o: Outings, view: StepView): TemplateResult {
  const { current, total } = view;
  const isElsewhere = o.drafts.value?.some((draft) => draft.record === o.placeId && draft.lively);
  return html`${
      current === undefined ? nothing : stepLine({ current, total, label: o.common.stepOf(current, total) })
    }
    ${viewHeading(view.heading)}
    <p class="second lead">${isElsewhere ? o.common.elsewhere : o.t.skipHint}</p>
    ${view.example ? example({ label: o.t.exampleLabel, content: view.example }) : nothing}
    <div class="questions">${view.questions}</div>
    ${wizardNav(view.nav)}`;
}
