import { comingFrom, readMessage } from '../../base/moving/messages.js';
import type { DataViews } from './index.js';

/** Asks again so often until something comes, in milliseconds: the old page may still be busy. */
const again = 1_000;
/** After so many times nobody is there. */
const most = 60;

/**
 * This page was opened by the old one to take things in. What comes is looked at like any file: nothing is changed
 * before the person says so.
 */
export function receive(views: DataViews): void {
  const from = comingFrom(location.hash);
  const old = window.opener as Window | null;
  if (from === undefined || !old) return;
  // A reload of this page must not ask a page that is long gone.
  history.replaceState(history.state, '', location.pathname + location.search);
  let asked = 0;
  const ask = (): void => {
    asked += 1;
    if (asked > most || old.closed) clearInterval(timer);
    else old.postMessage({ type: 'iml-kit/along-ready' }, from);
  };
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source !== old || event.origin !== from) return;
    const message = readMessage(event.data);
    if (message?.type !== 'iml-kit/along-things') return;
    clearInterval(timer);
    removeEventListener('message', hear);
    views.things.go('bring');
    void views.bringing.look(message.file, {
      from: new URL(from).host,
      kept: () => old.postMessage({ type: 'iml-kit/along-kept' }, from),
    });
  };
  addEventListener('message', hear);
  const timer = setInterval(ask, again);
  ask();
}
