import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What a late file brings: it says itself when there is nothing more to tell. */
export interface Told {
  render(): unknown;
}

/** Something that few pages or people are ever told, so that its words and its rules load late. */
export class LateNotice implements ReactiveController {
  #told: Told | undefined;
  #isComing = false;

  /** `isWanted` is asked at each update until it is true. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly isWanted: () => unknown,
    private readonly load: () => Promise<Told | undefined>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isComing || !this.isWanted()) return;
    this.#isComing = true;
    this.load().then(
      (told) => {
        this.#told = told;
        this.host.requestUpdate();
      },
      // Without its file nothing is told; the next update tries again.
      () => (this.#isComing = false),
    );
  }

  /** The notice, or nothing. */
  render(): unknown {
    return this.#told?.render() ?? nothing;
  }
}
