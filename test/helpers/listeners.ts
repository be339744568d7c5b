type Listening = readonly [target: EventTarget, type: string, listener: unknown, capture: boolean];

const capture = (options?: boolean | AddEventListenerOptions): boolean =>
  typeof options === 'object' ? options.capture === true : options === true;

/**
 * Counts the listeners on `window`, `document` and media queries that are added and not taken away again, until
 * `stop`. Listeners that end by themselves (`once`) are left out.
 */
export function countListeners(): { left(): string[]; stop(): void } {
  const originals = Object.getOwnPropertyDescriptors(EventTarget.prototype);
  const addEventListener = originals.addEventListener.value as EventTarget['addEventListener'];
  const removeEventListener = originals.removeEventListener.value as EventTarget['removeEventListener'];
  let open: Listening[] = [];
  const isPage = (target: unknown): target is EventTarget =>
    target === undefined || target === window || target === document || target instanceof MediaQueryList;

  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    const once = typeof options === 'object' && options.once === true;
    if (isPage(this) && listener && !once) open.push([this ?? window, type, listener, capture(options)]);
    addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ) {
    const target = this ?? window;
    open = open.filter(
      ([at, name, own, early]) =>
        !(at === target && name === type && own === listener && early === capture(options)),
    );
    removeEventListener.call(target, type, listener, options);
  };
  return {
    left: () => open.map(([, type]) => type),
    stop() {
      EventTarget.prototype.addEventListener = addEventListener;
      EventTarget.prototype.removeEventListener = removeEventListener;
    },
  };
}
