import { readReplyPage, type ReplyPage } from '../domain/replies/reply.js';
import { readAnswer } from './answer.js';
import { waitAfter } from './backoff.js';
import type { Environment } from './environment.js';
import { jsonText } from './json-text.js';

/** Longest page of replies that is read, in bytes: a hundred of the longest, every sign written with an escape. */
const longestPage = 2_000_000;

/** Whose answers are asked for, and after which. */
export interface Question {
  /** Absolute https (or localhost) address. */
  readonly address: string;
  readonly program: string;
  /** It stands in the body alone, so that no log, history or referrer has it. */
  readonly mailbox: string;
  readonly after: number;
}

/** What asking needs of the world around it. */
export type AskingTools = Pick<Environment, 'fetch' | 'now' | 'timers' | 'timeout'> & {
  /** Ends the request at once. */
  readonly stop: AbortSignal;
};

/** `busy`: the site asks to be left alone so long (milliseconds). `failed`: nobody answered, or not in our words. */
export type Asked = ReplyPage | 'failed' | { readonly busy: number };

/** Asks a site once for the answers in a mailbox. Never throws, and takes all of an answer or nothing. */
export async function askReplies(
  { address, program, mailbox, after }: Question,
  { fetch, now, timers, timeout, stop }: AskingTools,
): Promise<Asked> {
  const controller = new AbortController();
  const end = (): void => {
    controller.abort();
  };
  const timer = timers.start(end, timeout);
  stop.addEventListener('abort', end);
  try {
    if (stop.aborted) return 'failed';
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: jsonText({ iml: 1, type: 'ask-replies', program, mailbox, after }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    const { status, json, retryAfter } = await readAnswer(response, now(), longestPage);
    if (status === 429 || status === 503) return { busy: waitAfter(1, 0, retryAfter) };
    return (status === 200 ? readReplyPage(json, after) : undefined) ?? 'failed';
  } catch {
    return 'failed';
  } finally {
    timers.stop(timer);
    stop.removeEventListener('abort', end);
  }
}
