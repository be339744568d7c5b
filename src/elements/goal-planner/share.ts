import type { KeepingState } from '../../context/program.js';
import { Watch } from '../../context/watch.js';
import { KitError } from '../../errors.js';
import type { Introduction, SharePreview, SharingState } from '../../domain/sharing.js';
import { isBlank } from '../../domain/text.js';
import type { GoalPlannerLaterMessages } from '../../i18n/en/goal-planner-later.js';
import type { SharingMessages } from '../../i18n/sharing-state.js';
import type { Words } from '../../ui/words.js';
import { attempt } from './goal-commands.js';
import { ImlGoalPlannerShared } from './goal-planner-events.js';
import type { Planner } from './planner.js';
import { shareView } from './share-views.js';
import { keepGoal } from './writing-commands.js';

/** What goes to the coach: looked at, then sent by a press, or shown by hand. One goal at a time. */
export class ShareDesk {
  goal = '';
  /** What is typed into the introduction; present while it is asked. */
  asked: Introduction | undefined;
  /** "Next" was pressed without a name. */
  nameIsMissing = false;
  tellsOwner = false;
  preview: SharePreview | undefined;
  /** What would go is being made ready for the first time. */
  isLooking = false;
  /** The card stands on the whole screen. */
  isShown = false;
  readonly #introduction: Watch<Introduction | undefined>;
  readonly #keeping: Watch<KeepingState>;
  #looking: Promise<void> = Promise.resolve();

  constructor(
    readonly planner: Planner,
    private readonly later: Words<GoalPlannerLaterMessages>,
    private readonly sharing: Words<SharingMessages>,
  ) {
    this.#keeping = new Watch(planner.host, (kit) => kit.keeping.state());
    this.#introduction = new Watch(planner.host, (kit) => kit.sharing.introduction());
  }

  /** Words of the seldom views. */
  get words(): GoalPlannerLaterMessages {
    return this.later.t;
  }

  /** Words of sharing, the same for every element. */
  get sharingWords(): SharingMessages {
    return this.sharing.t;
  }

  /** What the person ticked to be told as well. */
  get told(): readonly string[] {
    return this.tellsOwner ? ['whose'] : [];
  }

  /** Whether what waits goes only while this page is open. */
  get inVisit(): boolean {
    return this.#keeping.value?.mode !== 'device';
  }

  /** Where the sharing of this goal stands. */
  get state(): SharingState {
    return this.planner.sharing.value?.get(this.goal) ?? { state: 'private' };
  }

  /** Whether this program can send at all. */
  get canSend(): boolean {
    return this.planner.host.kitSource.kit?.sharing.canSend() ?? false;
  }

  /** Takes up a goal as it was kept last. */
  open(goal: string): void {
    this.goal = goal;
    this.asked = undefined;
    this.tellsOwner = false;
    this.preview = undefined;
    this.isShown = false;
    this.isLooking = this.canSend;
    void this.look().then(() => this.#arrive());
  }

  /** The focus stays on the heading of the view; what came after it is said. */
  #arrive(): void {
    const { introduce, preview } = this.sharingWords;
    this.isLooking = false;
    this.planner.host.requestUpdate();
    if (this.asked) this.planner.shell.announce(`${introduce.heading}. ${introduce.text}`);
    else if (this.preview && this.state.state === 'private') this.planner.shell.announce(preview.heading);
  }

  render(): unknown {
    return shareView(this);
  }

  /** Makes the preview anew: what would go, to whom and what for. */
  look(): Promise<void> {
    this.#looking = this.#look();
    return this.#looking;
  }

  async #look(): Promise<void> {
    const { planner: p, goal } = this;
    const { kit } = p.host.kitSource;
    if (!kit || !this.canSend) return;
    if (p.goal.id === goal) await keepGoal(p);
    const language = p.shell.words.language;
    await attempt(p, async () => {
      const known = await kit.sharing.introduction().read();
      const preview = await kit.sharing.preview('goal', goal, { language, tell: this.told });
      if (goal !== this.goal) return;
      this.preview = preview;
      if (!known) this.asked ??= { name: '', word: '' };
    });
    p.host.requestUpdate();
  }

  /** "Also tell: someone else picked it for me". */
  tellOwner(tells: boolean): void {
    this.tellsOwner = tells;
    void this.look();
  }

  /** Asks for the name and the group word again. */
  askAgain(): void {
    this.asked = this.#introduction.value ?? { name: '', word: '' };
    this.planner.focus('share-name');
  }

  type(part: Partial<Introduction>): void {
    this.nameIsMissing = false;
    if (this.asked) this.asked = { ...this.asked, ...part };
    this.planner.host.requestUpdate();
  }

  /** Keeps the introduction and shows the preview with it. */
  async introduce(): Promise<void> {
    const { planner: p, asked } = this;
    const { kit } = p.host.kitSource;
    if (!kit || !asked) return;
    this.nameIsMissing = isBlank(asked.name);
    if (this.nameIsMissing) {
      p.focus('share-name');
      return;
    }
    if (!(await attempt(p, () => kit.sharing.introduce(asked)))) return;
    await this.look();
    this.asked = undefined;
    p.focus('share-heading');
  }

  /** "Look again": what waited is not sent, and what would go now is shown anew. */
  async lookAgain(): Promise<void> {
    await this.dismiss();
    await this.look();
    this.planner.focus('share-heading');
  }

  /** The press. What was looked at goes, or, if that is not so any more, it is shown anew. */
  async send(): Promise<void> {
    // A tick just before the press belongs to what goes.
    await this.#looking;
    const { planner: p, preview, goal } = this;
    const { kit } = p.host.kitSource;
    if (!kit || !preview) return;
    try {
      await kit.sharing.send(preview);
    } catch (thrown) {
      const isOutdated = thrown instanceof KitError && thrown.code === 'preview-outdated';
      if (!isOutdated) return p.shell.report(thrown);
      await this.look();
      p.shell.announce(this.words.share.changedAt);
      return p.focus('share-heading');
    }
    p.shell.fire(new ImlGoalPlannerShared(goal));
    p.shell.announce(p.t.sharing.waiting);
    this.leave();
  }

  /** Back to the page of the goal. */
  leave(): void {
    this.planner.go({ view: 'goal', goal: this.goal });
  }

  /** Takes it out of the queue, or asks the site to take it back. */
  async takeBack(): Promise<void> {
    const { planner: p } = this;
    await attempt(p, async () => p.host.kitSource.kit?.sharing.takeBack(this.goal));
    p.focus('view-heading');
  }

  /** After "needs attention": not sent. */
  async dismiss(): Promise<void> {
    const { planner: p } = this;
    await attempt(p, async () => p.host.kitSource.kit?.sharing.dismiss(this.goal));
    p.focus('view-heading');
  }

  /** Tries now what waits. */
  async deliver(): Promise<void> {
    const { planner: p } = this;
    await attempt(p, async () => p.host.kitSource.kit?.sharing.deliver());
  }

  /** Opens or closes the card on the whole screen. */
  show(isShown: boolean): void {
    this.isShown = isShown;
    this.planner.host.requestUpdate();
  }

  /** The share sheet of the device, with the words as text. */
  async shareText(text: string): Promise<void> {
    try {
      await navigator.share({ text });
    } catch {
      // Closing the sheet is a choice like any other.
    }
  }

  /** "I showed or gave it." */
  async gave(): Promise<void> {
    const { planner: p, goal } = this;
    const { kit } = p.host.kitSource;
    if (!kit || !(await attempt(p, () => kit.sharing.gaveInPerson(goal)))) return;
    p.shell.fire(new ImlGoalPlannerShared(goal));
    this.leave();
    p.shell.announce(this.words.share.gaveSaid);
  }
}
