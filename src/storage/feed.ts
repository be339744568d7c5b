import { programName } from '../domain/names.js';
import type { ChangeNotice } from './types.js';

/** What tabs of one program tell each other. Never words; keys only to tabs of this visit, or under an open lock. */
export type Message =
  | { readonly type: 'changed'; readonly notices: readonly ChangeNotice[] }
  | { readonly type: 'keeping' }
  | { readonly type: 'erased' }
  | { readonly type: 'ask-keys'; readonly from: string }
  | { readonly type: 'keys'; readonly to: string; readonly keys: readonly string[] }
  | { readonly type: 'lock' }
  | { readonly type: 'touch' }
  | { readonly type: 'ask-lock'; readonly id: string }
  | { readonly type: 'lock-key'; readonly id: string; readonly key: CryptoKey };

type Listener = (notice: ChangeNotice) => void;
type Hearer = (message: Message) => void;

/** Tells every open view and tab of a program what changed. Without BroadcastChannel only this tab hears it. */
export class Feed {
  readonly #listeners = new Set<Listener>();
  readonly #hearers = new Set<Hearer>();
  readonly #channel: BroadcastChannel | undefined;

  constructor(program: string) {
    this.#channel = openChannel(programName(program));
    this.#channel?.addEventListener('message', this.#hear);
  }

  /** Listens to changes, of this tab and of others. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Listens to messages of other tabs. */
  hear(hearer: Hearer): () => void {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  }

  /** Tells this tab and all others. */
  tell(notices: readonly ChangeNotice[]): void {
    if (notices.length === 0) return;
    this.post({ type: 'changed', notices });
    this.tellHere(notices);
  }

  /** Tells the views of this tab only. */
  tellHere(notices: readonly ChangeNotice[]): void {
    for (const notice of notices) {
      for (const listener of [...this.#listeners]) listenSafely(listener, notice);
    }
  }

  /** Tells other tabs only. */
  post(message: Message): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      // The channel was closed under way: this tab is leaving.
    }
  }

  close(): void {
    this.#channel?.removeEventListener('message', this.#hear);
    this.#channel?.close();
    this.#listeners.clear();
    this.#hearers.clear();
  }

  readonly #hear = (event: MessageEvent<unknown>): void => {
    const message = event.data;
    if (!isMessage(message)) return;
    if (message.type === 'changed') this.tellHere(message.notices);
    for (const hearer of [...this.#hearers]) hearer(message);
  };
}

/** A listener that throws must neither keep the others from hearing nor fail the save that it heard of. */
function listenSafely(listener: Listener, notice: ChangeNotice): void {
  try {
    listener(notice);
  } catch (thrown) {
    reportError(thrown);
  }
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** Another version of the kit, or any script of this origin, may speak on the channel. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  const message = data as Readonly<Record<string, unknown>>;
  switch (message['type']) {
    case 'changed':
      return Array.isArray(message['notices']) && message['notices'].every(isNotice);
    case 'keeping':
    case 'erased':
    case 'lock':
    case 'touch':
      return true;
    case 'ask-lock':
    case 'lock-key':
      return typeof message['id'] === 'string';
    case 'ask-keys':
      return typeof message['from'] === 'string';
    case 'keys':
      return typeof message['to'] === 'string' && isTexts(message['keys']);
    default:
      return false;
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function isNotice(value: unknown): value is ChangeNotice {
  if (typeof value !== 'object' || value === null) return false;
  const { program, order, kind, ids, revisions } = value as Readonly<Record<string, unknown>>;
  return (
    typeof program === 'string' &&
    typeof order === 'number' &&
    typeof kind === 'string' &&
    isTexts(ids) &&
    Array.isArray(revisions)
  );
}
