import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What a late file brings: it says itself when there is nothing more to tell. */
export interface Told {
  render(): unknown;
}

/** Something that few pages or people are ever told, so that its words and its rules load late. */
export class LateNotice<T extends Told = Told> implements ReactiveController {
  #told: T | undefined;
  #isComing = false;

  /** `isWanted` is asked at each update until it is true; without its file nothing is told. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly isWanted: () => unknown,
    private readonly load: () => Promise<T | undefined>,
  ) {
    host.addController(this);
  }

  /** What did not come is asked for again when the element comes back, not at every letter that is typed. */
  hostConnected(): void {
    if (!this.#told) this.#isComing = false;
  }

  hostUpdated(): void {
    if (this.#isComing || !this.isWanted()) return;
    this.#isComing = true;
    this.load().then(
      (told) => {
        this.#told = told;
        this.host.requestUpdate();
      },
      () => undefined,
    );
  }

  /** What has come, for who wants more of it than the notice. */
  get told(): T | undefined {
    return this.#told;
  }

  /** The notice, or nothing. */
  render(): unknown {
    return this.#told?.render() ?? nothing;
  }
}
