import type { ReactiveController, ReactiveControllerHost } from 'lit';

const isWithin = ({ clientX: x, clientY: y }: MouseEvent, { left, right, top, bottom }: DOMRect): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * A press on a button takes the focus out of a field. What is then said at the field moves the button away before the
 * press is over, and browsers drop it: here it counts all the same.
 */
export class PressKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('mousedown', this.#onDown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('mousedown', this.#onDown);
  }

  readonly #onDown = (down: MouseEvent): void => {
    const pressed = down.composedPath().find((part) => part instanceof HTMLButtonElement);
    if (!pressed || down.button !== 0) return;
    // The field loses the focus only after this event.
    const place = pressed.getBoundingClientRect();
    const end = (up: MouseEvent): void => {
      const isMissed = pressed.isConnected && !up.composedPath().includes(pressed);
      if (isMissed && isWithin(up, place)) pressed.click();
    };
    document.addEventListener('mouseup', end, { once: true, capture: true });
  };
}
