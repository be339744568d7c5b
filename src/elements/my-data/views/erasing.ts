import { kindsOf, type Group } from '../groups.js';
import { ImlMyDataErased } from '../my-data-events.js';
import type { DataViews } from './index.js';

/** What is to be erased, after one more press. */
export type Asked = 'some' | 'all' | 'site';

/** Erasing some things, a program, or all of this site. */
export class Erasing {
  readonly ticked = new Set<Group>();
  asked: Asked | undefined;
  said: string | undefined;
  isWorking = false;
  /** Other programs of this site that keep things on this device. */
  others = 0;
  #isLooked = false;

  constructor(readonly views: DataViews) {}

  /** Looks once whether other programs are here. */
  look(): void {
    if (this.#isLooked) return;
    this.#isLooked = true;
    const { things } = this.views;
    things.attempt(async () => {
      this.others = await (await (await things.kit()).mine()).others();
      things.update();
    });
  }

  tick(group: Group, isTicked: boolean): void {
    if (isTicked) this.ticked.add(group);
    else this.ticked.delete(group);
    this.said = undefined;
    this.asked = undefined;
    this.views.things.update();
  }

  /** The first press: nothing goes yet. */
  ask(what: Asked): void {
    const { t, things } = this.views;
    this.said = undefined;
    if (what === 'some' && this.ticked.size === 0) {
      this.said = t.erase.none;
      things.shell.announce(this.said);
      things.update();
      return;
    }
    this.asked = what;
    things.focus('sure');
  }

  /** "No, keep it". */
  keep(): void {
    const { things } = this.views;
    const was = this.asked ?? 'some';
    this.asked = undefined;
    things.focus(`erase-${was}`);
  }

  /** "Yes, erase it". */
  async erase(): Promise<void> {
    const { t, things } = this.views;
    const what = this.asked;
    if (!what || this.isWorking) return;
    this.isWorking = true;
    const wasDevice = things.mode === 'device';
    things.update();
    try {
      const kit = await things.kit();
      const mine = await kit.mine();
      if (what === 'site') await mine.eraseAll();
      else if (what === 'all') await kit.keeping.erase();
      else await mine.erase([...this.ticked].flatMap(kindsOf));
    } finally {
      this.isWorking = false;
      this.asked = undefined;
      things.update();
    }
    this.ticked.clear();
    this.said = what === 'some' || wasDevice ? t.erase.gone : `${t.erase.gone} ${t.done.after}`;
    things.shell.announce(this.said);
    things.shell.fire(new ImlMyDataErased());
    void things.measure();
    things.view = 'erase';
    things.focus('gone');
  }

  forget(): void {
    this.ticked.clear();
    this.asked = undefined;
    this.said = undefined;
    this.#isLooked = false;
  }
}
