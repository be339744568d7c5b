import { Strategy, type StrategyHandler } from 'workbox-strategies';

/** After so long a kept answer comes in place of one that does not, in milliseconds. */
const patience = 5000;

/** What a site says while it stands still: a kept answer serves people better. */
const inTrouble = new Set([502, 503, 504]);

/**
 * The network first; what was kept where that fails, is late or in trouble. Workbox's own `NetworkFirst` would put answers
 * away as they pass by, which may be somebody's, and copies each of them for it.
 */
export class NetworkThenKept extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const answer = handler.fetch(request);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        resolve(undefined);
      }, patience);
    });
    const soon = await Promise.race([answer, late]).catch(() => undefined);
    clearTimeout(timer);
    if (soon && !inTrouble.has(soon.status)) return soon;
    return (await handler.cacheMatch(request)) ?? soon ?? answer;
  }
}
