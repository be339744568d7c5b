import { KitError } from '../../errors.js';
import { loadOnce } from '../load-once.js';
import type { AgeAnswer, AgeNews, AgeProblem, AgeTask } from './age-work.js';
import { looksArmored, unarmored } from './armor.js';

export type { AgeProblem } from './age-work.js';
export { armored } from './armor.js';

/** What is heard of the work on a sealed file, and what ends it. */
export interface AgeWorking {
  /** From 0 to 1. */
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** What opening a sealed file gives. */
export type Opened = Blob | AgeProblem | 'large' | 'stopped';

/** A sealed file that is larger is refused before it is read: no journal with its photos comes near it. */
export const largestSealed = 1024 * 1024 * 1024;
/** Text is read as a whole. */
const largestArmored = 64 * 1024 * 1024;

const load = loadOnce(() => import('./age-work.js'));

/** Brings in what seals, so that a press works without a network. Never rejects. */
export const prepareAge = (): Promise<unknown> =>
  load()
    .then((work) => work.prepareWork())
    .catch(() => undefined);

/** The same letters give the same key: phones add a space at the end, and keyboards write accents in two ways. */
const sealing = (passphrase: string): string => passphrase.normalize('NFC').trim();

/** What a person may have meant, also where another program sealed the file. */
const spellings = (passphrase: string): readonly string[] => {
  const found: string[] = [];
  for (const one of [
    sealing(passphrase),
    passphrase,
    passphrase.normalize('NFC'),
    passphrase.normalize('NFD'),
  ])
    if (one !== '' && !found.includes(one)) found.push(one);
  return found;
};

/** A worker of the page's own site; undefined where the browser or the site's policy allows none. */
function workerFor(address: string | undefined): Worker | undefined {
  try {
    if (address === undefined || new URL(address).origin !== location.origin) return undefined;
    return new Worker(address, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Undefined where the worker does not start. */
function inWorker(
  worker: Worker,
  task: AgeTask,
  { progress, signal }: AgeWorking,
): Promise<AgeAnswer | undefined> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    const stop = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
    };
    const abort = (): void => {
      stop();
      reject(new DOMException('', 'AbortError'));
    };
    signal?.addEventListener('abort', abort);
    worker.onmessage = ({ data }: MessageEvent<AgeNews>) => {
      if ('ready' in data) {
        isReady = true;
        worker.postMessage(task);
      } else if ('part' in data) progress?.(data.part);
      else {
        stop();
        resolve(data);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      stop();
      if (isReady) reject(new Error('worker'));
      else resolve(undefined);
    };
  });
}

/** Does a task in a worker, or in the page in slices. Rejects with an `AbortError` where it is ended. */
async function work(task: AgeTask, working: AgeWorking): Promise<AgeAnswer> {
  const { doAge, workerAddress } = await load();
  const worker = workerFor(workerAddress());
  const answer = worker && (await inWorker(worker, task, working));
  return answer ?? doAge(task, working.progress ?? (() => undefined), working.signal);
}

async function unlessStopped<T>(
  signal: AbortSignal | undefined,
  act: () => Promise<T>,
): Promise<T | 'stopped'> {
  try {
    return await act();
  } catch (thrown) {
    if (signal?.aborted) return 'stopped';
    throw KitError.from(thrown, 'storage-failed');
  }
}

/** Seals a file with a passphrase: any tool that knows age opens it again. */
export const sealFile = (
  file: Blob,
  passphrase: string,
  working: AgeWorking = {},
): Promise<Blob | 'stopped'> =>
  unlessStopped(working.signal, async () => {
    const answer = await work({ act: 'seal', file, passphrases: [sealing(passphrase)] }, working);
    if ('problem' in answer) throw new KitError('storage-failed');
    return answer.file;
  });

const beginningOf = (file: Blob, length: number): Promise<string> =>
  file
    .slice(0, length)
    .text()
    .catch(() => '');

/** Whether a file is sealed, by its beginning alone. */
export async function isSealed(file: Blob): Promise<boolean> {
  const beginning = await beginningOf(file, 4096);
  return beginning.startsWith('age-encryption.org/') || looksArmored(beginning);
}

/** Opens a sealed file, or says why not. Nothing of it is handed on before all of it is found whole. */
export async function openFile(file: Blob, passphrase: string, working: AgeWorking = {}): Promise<Opened> {
  const isText = looksArmored(await beginningOf(file, 4096));
  if (file.size > (isText ? largestArmored : largestSealed)) return 'large';
  const bytes = isText ? unarmored(await file.text()) : file;
  if (!bytes) return 'damaged';
  return unlessStopped(working.signal, async () => {
    const answer = await work({ act: 'open', file: bytes, passphrases: spellings(passphrase) }, working);
    return 'problem' in answer ? answer.problem : answer.file;
  });
}
