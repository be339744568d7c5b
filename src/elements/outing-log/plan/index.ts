import { html, nothing } from 'lit';
import { Watch } from '../../../context/watch.js';
import type { KitRecord } from '../../../domain/record.js';
import type { OutingPlanMessages } from '../../../i18n/en/outing-plan.js';
import type { MoneyMessages } from '../../../i18n/en/money.js';
import { moneyPacks, moneyWords } from '../../../ui/money-words.js';
import { moneyStyles } from '../../../ui/styles/money.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import { gone } from '../gone.js';
import { planWords } from '../packs.js';
import type { Outings } from '../outings.js';
import { planSteps, type Place, type PlanStep } from '../place.js';
import type { Room } from '../rooms.js';
import { stepView } from '../steps.js';
import { leaveAsItWas, stop } from '../writing-commands.js';
import { back, done, next, skip } from './commands.js';
import { planStyles } from './plan.styles.js';
import { safeQuestions } from './step-safe.js';
import { skillQuestions } from './step-skill.js';
import { togetherQuestions } from './step-together.js';
import { wayQuestions } from './step-way.js';
import { whereQuestions } from './step-where.js';

const questions: Readonly<Record<PlanStep, (room: PlanRoom) => unknown>> = {
  where: whereQuestions,
  together: togetherQuestions,
  way: wayQuestions,
  skill: skillQuestions,
  safe: safeQuestions,
};

/** The short steps of a plan. */
export class PlanRoom implements Room {
  /** What an outing can be for. */
  readonly goals: Watch<readonly KitRecord<'goal'>[]>;
  readonly #words: Words<OutingPlanMessages>;
  readonly #money: Words<MoneyMessages>;

  constructor(readonly outings: Outings) {
    const { host } = outings;
    this.#words = planWords(host);
    this.#money = new Words(host, moneyWords, moneyPacks());
    this.goals = new Watch(host, (kit) => kit.records.list('goal', { limit: 10_000 }));
    wear(host.shadowRoot, [moneyStyles, planStyles]);
  }

  get t(): OutingPlanMessages {
    return this.#words.t;
  }

  /** Words of amounts. */
  get money(): MoneyMessages {
    return this.#money.t;
  }

  render(place: Place): unknown {
    const { outings: o } = this;
    if (!o.isReady([this.#words, this.#money]) || place.view !== 'plan') return nothing;
    if (o.body === 'gone') return gone(o);
    if (o.outing.id !== place.outing) return html`<p class="second">${o.common.loading}</p>`;
    const { t } = this;
    const { step, one } = place;
    const at = planSteps.indexOf(step);
    const following = planSteps[at + 1];
    return stepView(o, {
      heading: t[step].heading,
      example: t[step].example,
      questions: questions[step](this),
      current: one ? undefined : at + 1,
      total: planSteps.length,
      nav: one
        ? {
            back: { label: t.leave, onPress: () => leaveAsItWas(o) },
            next: { label: t.done, onPress: () => done(o, place) },
          }
        : {
            back: { label: t.back, onPress: () => back(o, place) },
            next: {
              label: following && following !== 'where' ? t.next[following] : t.next.all,
              onPress: () => next(this, place),
            },
            skip: { label: t.skip, onPress: () => skip(this, place) },
            stop: { label: t.stop, onPress: () => stop(o) },
          },
    });
  }
}

export { reached } from './reached.js';

/** Made once, at its first use. */
export const create = (outings: Outings): PlanRoom => new PlanRoom(outings);
