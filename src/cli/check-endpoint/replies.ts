import { safeEndpoint } from '../../outbox/endpoint.js';
import { type Asked, askReplies } from '../../outbox/replies.js';
import type { Parcel } from '../../outbox/types.js';
import type { CheckTools } from './checks.js';
import type { Advice, CheckName, Finding, Verdict } from './findings.js';
import { isReadable, lists, type Site } from './site.js';
import { randomKey } from './samples.js';

/** What the checks of the answers' door work with. */
export interface RepliesTools extends Pick<CheckTools, 'transport' | 'site' | 'sample' | 'sent'> {
  /** Where answers are asked for. */
  readonly replies: string;
  readonly program: string;
}

const finding = (check: CheckName, verdict: Verdict, advice?: Advice, site?: Site): Finding => ({
  check,
  verdict,
  ...(advice === undefined ? {} : { advice }),
  ...(advice === undefined || !site?.last ? {} : { seen: String(site.last.status) }),
});

/** Asks as a page would: by POST, with neither cookie nor headers of the host. */
const ask = ({ replies, program, site }: RepliesTools, mailbox: string): Promise<Asked> => {
  const { fetch, now, signal } = site.tools();
  return askReplies(
    { address: replies, program, mailbox, after: 0 },
    {
      fetch,
      now,
      timers: {
        start: (work, delay) => setTimeout(work, delay),
        stop: (timer) => {
          clearTimeout(timer as number);
        },
      },
      timeout: 30_000,
      stop: signal,
    },
  );
};

/** Every check of the address where answers wait. It ends early where nobody answers there. */
export async function* checkReplies(tools: RepliesTools): AsyncGenerator<Finding> {
  const { replies, site } = tools;
  if (!safeEndpoint(replies)) {
    yield finding('repliesAddress', 'mend', 'https');
    return;
  }
  yield finding('repliesAddress', 'ok');
  const leave = await preflight(tools);
  yield leave;
  if (leave.advice === 'unreachable') return;

  const nobody = await ask(tools, randomKey());
  const head = site.last;
  if (typeof nobody !== 'object' || !('replies' in nobody)) {
    yield finding(
      'replies',
      'mend',
      head ? (nobody === 'failed' ? 'repliesAnswer' : 'later') : 'unreachable',
      site,
    );
    return;
  }
  // A mailbox that was made a moment ago can hold nothing.
  yield nobody.replies.length === 0
    ? finding('replies', 'ok')
    : finding('replies', 'mend', 'repliesOfOthers');
  if (head) {
    yield isReadable(head, site.origin)
      ? finding('repliesReadable', 'ok')
      : finding('repliesReadable', 'mend', 'allowOrigin');
    yield /no-store/.test(head.headers.get('Cache-Control') ?? '')
      ? finding('repliesCache', 'ok')
      : finding('repliesCache', 'better', 'noStore');
  }
  await ask(tools, 'no mailbox');
  const status = site.last?.status ?? 500;
  yield status < 500
    ? finding('repliesNoMailbox', 'ok')
    : finding('repliesNoMailbox', 'better', 'say400', site);
  yield await own(tools);
}

async function preflight({ replies, site }: RepliesTools): Promise<Finding> {
  const check = 'repliesPreflight';
  const answer = await site.head(replies, {
    method: 'OPTIONS',
    headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
  });
  if (!answer) return finding(check, 'mend', 'unreachable');
  if (answer.status < 200 || answer.status > 299) return finding(check, 'mend', 'preflightStatus', site);
  if (!isReadable(answer, site.origin)) return finding(check, 'mend', 'allowOrigin');
  return lists(answer, 'Access-Control-Allow-Headers', 'content-type')
    ? finding(check, 'ok')
    : finding(check, 'mend', 'allowHeaders');
}

/** A mailbox that came with a record gives what belongs to that record, and no words once it is taken back. */
async function own(tools: RepliesTools): Promise<Finding> {
  const { sample, transport, site, sent } = tools;
  const mailbox = randomKey();
  const parcel: Parcel = { ...sample('This is a test by iml-kit. You can delete it.'), mailbox };
  sent.set(parcel.id, parcel);
  const receipt = await transport.send(parcel, site.tools()).catch(() => undefined);
  // What is wrong with sending is said by the checks of the other address.
  if (receipt?.outcome !== 'accepted') return finding('repliesOwn', 'unclear', 'repliesNotSent');
  const before = await ask(tools, mailbox);
  if (!hasOnly(before, parcel.id)) return finding('repliesOwn', 'mend', 'repliesMailbox', site);
  const taken = await transport.withdraw?.(parcel, site.tools()).catch(() => undefined);
  if (!transport.canWithdraw || taken?.outcome !== 'accepted') return finding('repliesOwn', 'ok');
  sent.delete(parcel.id);
  const after = await ask(tools, mailbox);
  const isQuiet =
    hasOnly(after, parcel.id) &&
    typeof after === 'object' &&
    'replies' in after &&
    after.replies.every(({ status, text }) => status === 'withdrawn' && text === null);
  return isQuiet ? finding('repliesOwn', 'ok') : finding('repliesOwn', 'mend', 'repliesAfter', site);
}

const hasOnly = (asked: Asked, parcel: string): boolean =>
  typeof asked === 'object' && 'replies' in asked && asked.replies.every((reply) => reply.parcel === parcel);
