import type { LitElement, ReactiveController } from 'lit';

/** The thing that scrolls around an element: the page, or a box of the host. */
function scrollerOf(element: Element): Element {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Where something stands on the screen. */
interface Held {
  readonly id: string;
  readonly top: number;
}

/** Frames after a change in which the browser may still find out how high its rows are. */
const framesHeld = 4;

const isOnScreen = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < window.innerHeight;

/**
 * Keeps a list still while it changes: what a person looks at stays where it is, and the focus goes to a neighbour
 * when its row is gone. Rows and buttons of the list are found by their ids.
 */
export class Steady implements ReactiveController {
  readonly #host: LitElement;
  readonly #list: string;
  readonly #parts: () => readonly unknown[];
  #known: readonly unknown[] = [];
  #held: Held | undefined;
  #frame = 0;
  #focused: { readonly id: string; readonly rows: readonly string[]; readonly at: number } | undefined;

  /** `list`: id of the list. `parts`: what it is made of; it looks different whenever one of these is another. */
  constructor(host: LitElement, list: string, parts: () => readonly unknown[]) {
    this.#host = host;
    this.#list = list;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdate(): void {
    const parts = this.#parts();
    if (parts.length === this.#known.length && parts.every((part, at) => part === this.#known[at])) return;
    this.#known = parts;
    const list = this.#element;
    if (!list) return;
    const rows = [...list.querySelectorAll<HTMLElement>('button[id]')];
    const active = this.#host.shadowRoot?.activeElement;
    const at = rows.findIndex((row) => row === active);
    const ids = rows.map(({ id }) => id);
    this.#focused = at < 0 ? undefined : { id: ids[at] ?? '', rows: ids, at };
    const held =
      active instanceof HTMLElement && at >= 0 && isOnScreen(active.getBoundingClientRect())
        ? active
        : rows.find((row) => isOnScreen(row.getBoundingClientRect()));
    this.#held = held && { id: held.id, top: held.getBoundingClientRect().top };
    // The browser would mend the same thing once more.
    list.style.overflowAnchor = 'none';
  }

  hostUpdated(): void {
    this.#refocus();
    const held = this.#held;
    this.#held = undefined;
    if (!held) return;
    cancelAnimationFrame(this.#frame);
    this.#hold(held, framesHeld);
  }

  /** Again in the next frames, since heights that were guessed are only known then; never against a person's scroll. */
  #hold(held: Held, frames: number, stood?: number): void {
    const row = this.#host.shadowRoot?.getElementById(held.id);
    const scroller = row && scrollerOf(row);
    if (!row || (stood !== undefined && scroller?.scrollTop !== stood) || frames === 0) {
      this.#element?.style.removeProperty('overflow-anchor');
      return;
    }
    const moved = row.getBoundingClientRect().top - held.top;
    if (scroller && Math.abs(moved) > 1) scroller.scrollTop += moved;
    const stands = scroller?.scrollTop;
    this.#frame = requestAnimationFrame(() => this.#hold(held, frames - 1, stands));
  }

  get #element(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.getElementById(this.#list);
  }

  #refocus(): void {
    const focused = this.#focused;
    this.#focused = undefined;
    const root = this.#host.shadowRoot;
    if (!focused || !root || root.activeElement || root.getElementById(focused.id)) return;
    const { rows, at } = focused;
    const near = [...rows.slice(at + 1), ...rows.slice(0, at).reverse()];
    const next = near.map((id) => root.getElementById(id)).find((row) => row !== null);
    (next ?? root.getElementById('view-heading'))?.focus();
  }
}
