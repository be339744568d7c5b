import { html, nothing, type ReactiveController } from 'lit';
import type { ProgramSettings } from '../../../domain/program-year/settings.js';
import { boxes } from '../../../ui/styles/boxes.js';
import { controls } from '../../../ui/styles/controls.js';
import type { LateNotice } from '../../../ui/late-notice.js';
import { wear } from '../../../ui/styles/wear.js';
import { lockDesk } from '../../base/lock/lock.js';
import type { LockDesk } from '../../base/lock/lock-desk.js';
import type { Page } from '../page.js';
import { changesView } from './changes-view.js';
import { Came } from './came.js';
import { cameView } from './came-view.js';
import { PlanDesk, type PlanHost } from './desk.js';
import type { Editor } from './editor/index.js';
import { covered, strip } from './strip.js';
import { planStyles } from './plan.styles.js';

/** Made once, at its first use. */
export const openPlan = (host: PlanHost, announce: (text: string) => void): Plan => new Plan(host, announce);

/** Changes of the plan beside the calendar: those that a coach makes here, and those that came by a link. */
export class Plan implements ReactiveController {
  readonly #desk: PlanDesk;
  readonly #came: Came;
  readonly #lock: LateNotice<LockDesk>;
  #editor: Editor | undefined;
  #isAsked = false;
  #hasFailed = false;
  #undress: (() => void) | undefined;

  constructor(host: PlanHost, announce: (text: string) => void) {
    this.#desk = new PlanDesk(host, announce);
    this.#came = new Came(this.#desk);
    const desk = this.#desk;
    const erase = () => desk.run(async () => desk.kit?.keeping.erase());
    this.#lock = lockDesk({ host, announce, erase }, () => desk.keeping.value);
    wear(host.shadowRoot, [planStyles]);
    host.addController(this);
  }

  /** What the calendar shows: the host's settings with the changes in them. */
  settings(said: ProgramSettings): ProgramSettings {
    return this.#desk.settings(said);
  }

  /** The calendar, with the way to its changes; or what stands in its place. */
  around(page: Page, calendar: unknown): unknown {
    const desk = this.#desk;
    if (!desk.isReady) return calendar;
    if (desk.keeping.value?.lock?.isClosed)
      return html`<div class="closed-lock">
          <p class="label">${desk.common.errors.locked.heading}</p>
          ${this.#lock.told?.view() ?? html`<p>${desk.common.errors.locked.text}</p>`}
        </div>
        ${calendar}`;
    if (desk.isCovered) return html`${covered(desk)}${calendar}`;
    if (this.#came.isOpen) return cameView(desk, this.#came);
    if (desk.place === 'calendar') return html`${strip(desk)}${calendar}`;
    if (desk.place === 'changes') return changesView(desk);
    return this.#edit(page);
  }

  hostUpdate(): void {
    // Fields and boxes have names that the calendar's own look has too: only one of them stands at a time.
    const isOpen = this.#desk.place !== 'calendar' || this.#came.isOpen;
    if (isOpen) this.#undress ??= wear(this.#desk.host.shadowRoot, [controls, boxes, planStyles]);
    else {
      this.#undress?.();
      this.#undress = undefined;
    }
  }

  #edit(page: Page): unknown {
    const desk = this.#desk;
    if (this.#editor) return this.#editor.render(page);
    if (!this.#isAsked) {
      this.#isAsked = true;
      import('./editor/index.js').then(
        ({ Editor }) => {
          this.#editor = new Editor(desk);
          desk.focus('view-heading');
        },
        () => {
          this.#isAsked = false;
          this.#hasFailed = true;
          desk.place = 'calendar';
          desk.trouble = 'kit-not-loaded';
          desk.focus('plan-strip');
        },
      );
    }
    return this.#hasFailed ? nothing : html`<p>${desk.common.loading}</p>`;
  }
}
