/**
 * A press on a button takes the focus out of a field. What is then said at the field moves the button away before the
 * press is over, and browsers drop it: from here on it counts all the same in this element.
 */
export function keepPresses(host: HTMLElement): void {
  host.addEventListener('mousedown', (down) => {
    const pressed = down.composedPath().find((part) => part instanceof HTMLButtonElement);
    if (!pressed || down.button) return;
    // The field loses the focus only after this event.
    const { left, right, top, bottom } = pressed.getBoundingClientRect();
    const end = (up: MouseEvent): void => {
      const { clientX: x, clientY: y } = up;
      const isOver = x > left && x < right && y > top && y < bottom;
      if (isOver && !up.composedPath().includes(pressed)) pressed.click();
    };
    addEventListener('mouseup', end, { once: true, capture: true });
  });
}
