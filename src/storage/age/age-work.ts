import type { Identity, Recipient, Stanza } from 'age-encryption';

/*
 * The work on a file sealed with a passphrase, as age-encryption.org/v1. This module is its own worker: it names no
 * other file of the kit at once, so that it runs where there is no page.
 */

/** Cost of the passphrase, base 2: 128 MB of memory and one to three seconds on a phone. */
const cost = 17;
/** A file that asks for more would only fill the memory: the age tool itself writes 18. */
const highestCost = 18;
/** What a sealed file with a passphrase begins with, letter by letter. */
const header = /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} ([1-9]\d?)\n[\w+/]{43}\n--- [\w+/]{43}\n/;
const label = 'age-encryption.org/v1/scrypt';
/** Bytes that are put together into one piece of the file, so that they can leave the memory of the page. */
const pieceSize = 4 * 1024 * 1024;
/** Longest stretch of work in a page, in milliseconds. */
const tick = 12;

/** Why a sealed file does not open. */
export type AgeProblem = 'foreign' | 'newer' | 'damaged' | 'passphrase';

/** What is to be done. */
export interface AgeTask {
  readonly act: 'seal' | 'open';
  readonly file: Blob;
  /** Tried one after the other when opening; the first seals. */
  readonly passphrases: readonly string[];
}

/** How a task ended. */
export type AgeAnswer = { readonly file: Blob } | { readonly problem: AgeProblem };

/** What a page hears of its worker. */
export type AgeNews = { readonly part: number } | AgeAnswer | { readonly ready: true };

class Refusal extends Error {
  constructor(readonly problem: AgeProblem) {
    super(problem);
  }
}

/** The key of a passphrase; in slices, so that a page without a worker goes on answering. */
async function keyOf(
  passphrase: string,
  salt: Uint8Array,
  logN: number,
  tell: (part: number) => void,
): Promise<Uint8Array> {
  const { scryptAsync } = await import('@noble/hashes/scrypt.js');
  const labelled = new Uint8Array([...new TextEncoder().encode(label), ...salt]);
  return scryptAsync(passphrase, labelled, {
    N: 2 ** logN,
    r: 8,
    p: 1,
    dkLen: 32,
    asyncTick: tick,
    onProgress: tell,
  });
}

const fileKeyCipher = async (key: Uint8Array) =>
  (await import('@noble/ciphers/chacha.js')).chacha20poly1305(key, new Uint8Array(12));

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function recipientOf(passphrase: string, tell: (part: number) => void): Promise<Recipient> {
  const age = await import('age-encryption');
  return {
    wrapFileKey: async (fileKey): Promise<Stanza[]> => {
      const salt = crypto.getRandomValues(new Uint8Array(16));
      const cipher = await fileKeyCipher(await keyOf(passphrase, salt, cost, tell));
      return [new age.Stanza(['scrypt', toBase64(salt), String(cost)], cipher.encrypt(fileKey))];
    },
  };
}

const identityOf = (passphrases: readonly string[], tell: (part: number) => void): Identity => ({
  unwrapFileKey: async ([stanza]) => {
    const [, salt, logN] = stanza?.args ?? [];
    if (!stanza || salt === undefined) throw new Refusal('damaged');
    for (const passphrase of passphrases) {
      const cipher = await fileKeyCipher(await keyOf(passphrase, fromBase64(salt), Number(logN), tell));
      try {
        return cipher.decrypt(stanza.body);
      } catch {
        // Another passphrase, or the stanza was changed: nobody can tell these apart.
      }
    }
    throw new Refusal('passphrase');
  },
});

/** Counts what passes, and gives the page its turn. */
function counted(size: number, tell: (part: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let done = 0;
  let begun = performance.now();
  return new TransformStream({
    async transform(chunk, controller) {
      // In small steps: a browser may hand over megabytes at once.
      for (let at = 0; at < chunk.length; at += 65_536) {
        controller.enqueue(chunk.subarray(at, at + 65_536));
        if (performance.now() - begun > tick) {
          await new Promise((resolve) => setTimeout(resolve));
          begun = performance.now();
        }
      }
      done += chunk.length;
      tell(size > 0 ? done / size : 1);
    },
  });
}

/** Everything of a stream as a file, in pieces that need not stay in memory. */
async function gathered(stream: ReadableStream<Uint8Array>, type: string): Promise<Blob> {
  const reader = stream.getReader();
  const pieces: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (value) {
      open.push(value as Uint8Array<ArrayBuffer>);
      size += value.length;
    }
    if (done || size > pieceSize) {
      pieces.push(new Blob(open));
      open = [];
      size = 0;
    }
    if (done) return new Blob(pieces, { type });
  }
}

/** Looks at the beginning before anything is reckoned: a hostile one costs nothing. */
async function checkHeader(file: Blob): Promise<void> {
  const begun = await file.slice(0, 400).text();
  const found = header.exec(begun);
  if (found) {
    if (Number(found[1]) > highestCost) throw new Refusal('foreign');
    return;
  }
  if (/^age-encryption\.org\/v(?!1\n)\d/.test(begun)) throw new Refusal('newer');
  throw new Refusal(/^age-encryption\.org\/v1\n-> scrypt/.test(begun) ? 'damaged' : 'foreign');
}

async function seal(
  { file, passphrases }: AgeTask,
  tell: (part: number) => void,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(await recipientOf(passphrases[0] ?? '', (part) => tell(part / 2)));
  const through = counted(file.size, (part) => tell(0.5 + part / 2));
  const sealed = await encrypter.encrypt(file.stream().pipeThrough(through, signal ? { signal } : {}));
  return gathered(sealed, 'application/octet-stream');
}

async function open(
  { file, passphrases }: AgeTask,
  tell: (part: number) => void,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  await checkHeader(file);
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOf(passphrases, (part) => tell(part / 2)));
  const through = counted(file.size, (part) => tell(0.5 + part / 2));
  const opened = await decrypter.decrypt(file.stream().pipeThrough(through, signal ? { signal } : {}));
  // Whole before it is handed on: what was cut off or changed shows at the end.
  return gathered(opened, 'application/json');
}

/** Does a task here. Rejects where it is ended by `signal`. */
export async function doAge(
  task: AgeTask,
  tell: (part: number) => void,
  signal?: AbortSignal,
): Promise<AgeAnswer> {
  const telling = (part: number): void => {
    signal?.throwIfAborted();
    tell(part);
  };
  if (task.act === 'seal') return { file: await seal(task, telling, signal) };
  try {
    return { file: await open(task, telling, signal) };
  } catch (thrown) {
    signal?.throwIfAborted();
    return { problem: thrown instanceof Refusal ? thrown.problem : 'damaged' };
  }
}

/** Brings in the libraries, so that the work needs no network later. */
export const prepareWork = (): Promise<unknown> =>
  Promise.all([
    import('age-encryption'),
    import('@noble/hashes/scrypt.js'),
    import('@noble/ciphers/chacha.js'),
  ]);

/** Address of this module where it is a file of its own; inside another file it must not start that one. */
export const workerAddress = (): string | undefined =>
  /\/age-work\.(js|ts)([?#]|$)/.test(import.meta.url) ? import.meta.url : undefined;

/** The worker's own side. */
interface Worker {
  postMessage(news: AgeNews): void;
  onmessage: ((event: MessageEvent<AgeTask>) => void) | null;
}

if (typeof document === 'undefined' && typeof postMessage === 'function') {
  const worker = globalThis as unknown as Worker;
  let told = 0;
  worker.onmessage = ({ data }) => {
    const tell = (part: number): void => {
      if (part < 1 && part - told < 0.01) return;
      told = part;
      worker.postMessage({ part });
    };
    doAge(data, tell).then(
      (answer) => worker.postMessage(answer),
      (thrown: unknown) => {
        // Told to the page as the worker's own error.
        setTimeout(() => {
          throw thrown;
        });
      },
    );
  };
  worker.postMessage({ ready: true });
}
