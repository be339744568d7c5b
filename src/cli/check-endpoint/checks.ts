import { askSite } from '../../outbox/ask-site.js';
import { safeEndpoint } from '../../outbox/endpoint.js';
import type { Parcel, ParcelReference, Receipt, Transport, Whereabouts } from '../../outbox/types.js';
import type { Advice, CheckName, Finding, Verdict } from './findings.js';
import { hardText } from './samples.js';
import { type Head, isReadable, lists, type Site } from './site.js';

/** What the checks work with. */
export interface CheckTools {
  readonly endpoint: string;
  readonly transport: Transport;
  readonly site: Site;
  readonly sample: (want: string) => Parcel;
  /** What may be at the site now, and must be taken back at the end. */
  readonly sent: Map<string, ParcelReference>;
}

/** Larger than any site needs to take, in characters. */
const tooMuch = 5_000_000;

const words = 'This is a test by iml-kit. You can delete it.';

type Outcome = Receipt | Whereabouts | { readonly outcome: 'failed' };

/** Every check in its order. It ends early where the address takes nothing at all. */
export async function* checkEndpoint(tools: CheckTools): AsyncGenerator<Finding> {
  const { endpoint, transport } = tools;
  if (!safeEndpoint(endpoint)) {
    yield { check: 'address', verdict: 'mend', advice: 'https' };
    return;
  }
  yield { check: 'address', verdict: 'ok' };
  if (isPreflighted(transport, tools.site)) {
    const leave = await preflight(tools);
    yield leave;
    if (leave.advice === 'unreachable') return;
  }

  const first = tools.sample(words);
  const sending = await send(first, tools);
  yield sending;
  if (tools.site.last) {
    yield readable(tools.site.last, tools.site);
    yield lists(tools.site.last, 'Access-Control-Expose-Headers', 'retry-after')
      ? finding('wait', 'ok')
      : finding('wait', 'better', 'exposeRetryAfter');
  }
  if (sending.verdict === 'mend') return;

  if (transport.idempotent) yield await repeat(first, tools);
  if (transport.isThere) yield* whereabouts(first, tools);
  if (transport.idempotent && transport.isThere) yield await changed(first, tools);
  if (transport.canWithdraw) {
    yield await wrongKey(first, tools);
    yield await takeBack('takeBack', first, tools);
    yield await takeBack('takeBackTwice', first, tools);
    if (transport.isThere) yield await late(tools);
  } else yield { check: 'takeBack', verdict: 'better', advice: 'cannotTakeBack' };
  yield await hard(tools);
  yield await tooLarge(tools);
  if (transport.isThere) yield await notParcel(tools);
}

/** Whether browsers ask leave first: not for plain forms and plain text without headers of the host's. */
const isPreflighted = ({ format }: Transport, { headerNames }: Site): boolean =>
  headerNames.length > 0 || !/^(form|form-multipart|form-service|text|google-sheet)$/.test(format);

const finding = (check: CheckName, verdict: Verdict, advice?: Advice, seen?: string): Finding => ({
  check,
  verdict,
  ...(advice === undefined ? {} : { advice }),
  ...(seen === undefined ? {} : { seen }),
});

const status = ({ last }: Site): string | undefined => (last ? String(last.status) : undefined);

/** One question to the transport. A failure to reach the site is an outcome as well. */
async function ask(talk: () => Promise<Receipt | Whereabouts>): Promise<Outcome> {
  try {
    return await talk();
  } catch {
    return { outcome: 'failed' };
  }
}

/** Sends a sample, and remembers it unless it surely did not come in. */
async function post(parcel: Parcel, { transport, site, sent }: CheckTools): Promise<Outcome> {
  const isNew = !sent.has(parcel.id);
  sent.set(parcel.id, parcel);
  const result = await ask(() => transport.send(parcel, site.tools()));
  const isOut = ['refused', 'not-allowed', 'later'].includes(result.outcome);
  if (isNew && (isOut || !site.last)) sent.delete(parcel.id);
  return result;
}

const withdraw = (parcel: ParcelReference, { transport, site }: CheckTools): Promise<Outcome> =>
  ask(async () => (await transport.withdraw?.(parcel, site.tools())) ?? { outcome: 'unknown' });

const look = (parcel: ParcelReference, { transport, site }: CheckTools): Promise<Outcome> =>
  ask(async () => (await transport.isThere?.(parcel, site.tools())) ?? { outcome: 'unknown' });

async function preflight({ endpoint, site, transport }: CheckTools): Promise<Finding> {
  const method = transport.format === 'couchdb' ? 'PUT' : 'POST';
  const wanted = ['content-type', ...site.headerNames];
  const answer = await site.head(endpoint, {
    method: 'OPTIONS',
    headers: {
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': [...wanted].sort().join(','),
    },
  });
  if (!answer) return finding('preflight', 'mend', 'unreachable');
  if (answer.status < 200 || answer.status > 299) {
    return finding('preflight', 'mend', 'preflightStatus', String(answer.status));
  }
  if (!isReadable(answer, site.origin)) return finding('preflight', 'mend', 'allowOrigin');
  // POST needs no leave of its own (Fetch, CORS-safelisted method).
  if (method !== 'POST' && !lists(answer, 'Access-Control-Allow-Methods', method.toLowerCase())) {
    return finding('preflight', 'mend', 'allowMethod', method);
  }
  const missing = wanted.filter((name) => !lists(answer, 'Access-Control-Allow-Headers', name));
  return missing.length > 0
    ? finding('preflight', 'mend', 'allowHeaders', missing.join(', '))
    : finding('preflight', 'ok');
}

const readable = (head: Head, { origin }: Site): Finding =>
  isReadable(head, origin) ? finding('readable', 'ok') : finding('readable', 'mend', 'allowOrigin');

const refusals: Readonly<Record<string, Advice>> = {
  'group-word': 'groupWord',
  'too-large': 'refused',
  refused: 'refused',
  gone: 'gone',
};

async function send(parcel: Parcel, tools: CheckTools): Promise<Finding> {
  const result = await post(parcel, tools);
  const mend = (advice: Advice): Finding => finding('send', 'mend', advice, status(tools.site));
  const { last } = tools.site;
  switch (result.outcome) {
    case 'accepted':
      return finding('send', 'ok');
    case 'failed':
      return mend(last ? 'cutAnswer' : 'unreachable');
    case 'not-allowed':
      return mend('notAllowed');
    case 'refused':
      return mend(refusals[result.reason] ?? 'refused');
    case 'later':
      return mend('later');
    default:
      if (last && last.status >= 300 && last.status <= 399) return mend('redirect');
      return mend(last && last.status >= 500 ? 'serverError' : 'noReceipt');
  }
}

async function repeat(parcel: Parcel, tools: CheckTools): Promise<Finding> {
  const { outcome } = await post(parcel, tools);
  if (outcome === 'accepted') return finding('repeat', 'ok');
  // An answer that says nothing is mended by asking, where the site can be asked.
  if (outcome === 'unknown' && (await look(parcel, tools)).outcome === 'accepted') {
    return finding('repeat', 'better', 'repeatAnswer');
  }
  return finding('repeat', 'mend', 'repeatAnswer', status(tools.site));
}

async function* whereabouts(parcel: Parcel, tools: CheckTools): AsyncGenerator<Finding> {
  const { site } = tools;
  const known = await look(parcel, tools);
  if (known.outcome === 'accepted') {
    yield finding('there', 'ok');
    const stored = site.last?.headers.get('Cache-Control') ?? '';
    yield /no-store|no-cache|max-age=0/.test(stored)
      ? finding('cache', 'ok')
      : finding('cache', 'better', 'noStore');
  } else if (known.outcome === 'not-there') yield finding('there', 'mend', 'lost');
  else yield finding('there', 'better', 'cannotAsk', status(site));
  const stranger = await look(tools.sample(words), tools);
  if (stranger.outcome === 'accepted') yield finding('notThere', 'mend', 'saysYesToAll');
  else if (stranger.outcome === 'not-there') yield finding('notThere', 'ok');
  else yield finding('notThere', 'better', 'cannotAsk', status(site));
}

async function changed(parcel: Parcel, tools: CheckTools): Promise<Finding> {
  const { outcome } = await post({ ...parcel, body: { want: 'Something else', state: 'going' } }, tools);
  return outcome === 'refused' ? finding('changed', 'ok') : finding('changed', 'better', 'changedContent');
}

async function wrongKey(parcel: Parcel, tools: CheckTools): Promise<Finding> {
  const stranger = { ...parcel, withdrawalKey: 'A'.repeat(43) };
  const { outcome } = await withdraw(stranger, tools);
  return outcome === 'accepted' ? finding('wrongKey', 'better', 'checkKey') : finding('wrongKey', 'ok');
}

async function takeBack(
  check: 'takeBack' | 'takeBackTwice',
  parcel: ParcelReference,
  tools: CheckTools,
): Promise<Finding> {
  const { outcome } = await withdraw(parcel, tools);
  if (outcome !== 'accepted') return finding(check, 'mend', 'takeBackAnswer', status(tools.site));
  tools.sent.delete(parcel.id);
  return finding(check, 'ok');
}

/** A copy that was still on its way when it was taken back. */
async function late(tools: CheckTools): Promise<Finding> {
  const parcel = tools.sample(words);
  const before = await withdraw(parcel, tools);
  if (before.outcome !== 'accepted') {
    return finding('late', 'better', 'takeBackEarly', status(tools.site));
  }
  const { outcome } = await post(parcel, tools);
  return outcome === 'accepted' ? finding('late', 'mend', 'lateCopy') : finding('late', 'ok');
}

async function hard(tools: CheckTools): Promise<Finding> {
  const { outcome } = await post(tools.sample(`${words} ${hardText}`), tools);
  return outcome === 'accepted'
    ? finding('hardText', 'ok')
    : finding('hardText', 'mend', 'anyText', status(tools.site));
}

async function tooLarge(tools: CheckTools): Promise<Finding> {
  const { endpoint, site } = tools;
  const parcel = tools.sample('a'.repeat(tooMuch));
  const result = await post(parcel, tools);
  const seen = status(site);
  const isAlive = (await site.head(endpoint, { method: 'OPTIONS' })) !== undefined;
  if (!isAlive) return finding('tooLarge', 'mend', 'died');
  const isTold = result.outcome === 'refused' && result.reason === 'too-large';
  return isTold ? finding('tooLarge', 'ok') : finding('tooLarge', 'better', 'say413', seen);
}

async function notParcel({ endpoint, site }: CheckTools): Promise<Finding> {
  try {
    const { status: seen, json } = await askSite(endpoint, site.tools(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"iml":',
    });
    const isNo = (seen >= 400 && seen < 500) || (seen === 200 && json?.['error'] !== undefined);
    return isNo ? finding('notParcel', 'ok') : finding('notParcel', 'better', 'say400', String(seen));
  } catch {
    return finding('notParcel', 'better', 'say400');
  }
}
