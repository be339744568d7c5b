import type { GetHeaders } from '../domain/program-year/settings.js';
import type { Environment } from './environment.js';
import { hostHeaders } from './headers.js';
import type { TellHostOf } from './host-trouble.js';
import type { Receipt, TransportTools } from './types.js';

/** How one request is made. */
export interface Reach {
  readonly environment: Environment;
  /** Absent where the endpoint is not the host's present one: its tokens go nowhere else. */
  readonly getHeaders: GetHeaders | undefined;
  readonly credentials: RequestCredentials;
  readonly tell: TellHostOf;
  /** Ends everything at once. */
  readonly stop: AbortSignal;
  /** What it came to where the request left and no answer came. */
  readonly lost: 'unknown' | 'later';
}

/**
 * Lets a transport talk to a site, and never throws: what it throws, or its silence for longer than the timeout,
 * is an outcome too. What failed before anything left, or while the browser was offline, did not arrive.
 */
export async function reach<R>(
  { environment, getHeaders, credentials, tell, stop, lost }: Reach,
  talk: (tools: TransportTools) => Promise<R>,
): Promise<R | Receipt> {
  if (stop.aborted) return { outcome: 'later' };
  const { timers, online } = environment;
  const controller = new AbortController();
  let left = false;
  let headersFailed = false;
  const wasOnline = online();
  const tools: TransportTools = {
    fetch: (input, init) => {
      left = true;
      return environment.fetch(input, init);
    },
    headers: async () => {
      headersFailed = true;
      const headers = await hostHeaders(getHeaders, { timers, tell });
      headersFailed = false;
      return headers;
    },
    credentials,
    now: environment.now,
    signal: controller.signal,
  };
  const end = (): void => {
    controller.abort();
  };
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => {
      reject(new DOMException('No answer', 'AbortError'));
    });
  });
  const timer = timers.start(end, environment.timeout);
  stop.addEventListener('abort', end);
  try {
    return await Promise.race([talk(tools), aborted]);
  } catch {
    // The host's headers have told their own failure, and a request that left tells nothing about the host.
    if (!left && !headersFailed && !stop.aborted) {
      tell(controller.signal.aborted ? 'transport-silent' : 'transport-failed', 'format');
    }
    return { outcome: left && (wasOnline || online()) ? lost : 'later' };
  } finally {
    timers.stop(timer);
    stop.removeEventListener('abort', end);
  }
}

/** The same; where the site does not allow it, the host is asked once for fresh headers. */
export async function reachWithFreshHeaders<R extends { readonly outcome: string }>(
  way: Reach,
  talk: (tools: TransportTools) => Promise<R>,
): Promise<R | Receipt> {
  const first = await reach(way, talk);
  const last = first.outcome === 'not-allowed' && way.getHeaders ? await reach(way, talk) : first;
  if (last.outcome === 'not-allowed') way.tell('not-let-in', 'endpoint');
  return last;
}
