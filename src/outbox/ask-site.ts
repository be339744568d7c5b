import { type Answer, readAnswer } from './answer.js';
import type { TransportTools } from './types.js';

/**
 * One request with the host's headers and cookies, and its answer. Redirects are not followed unless `init` says
 * so: words go to the address that the person was shown and to no other.
 */
export async function askSite(address: string, tools: TransportTools, init: RequestInit): Promise<Answer> {
  const headers = new Headers(await tools.headers());
  headers.set('Accept', 'application/json');
  new Headers(init.headers).forEach((value, name) => {
    headers.set(name, value);
  });
  const response = await tools.fetch(address, {
    redirect: 'manual',
    credentials: tools.credentials,
    ...init,
    headers,
    signal: tools.signal,
    cache: 'no-store',
  });
  return readAnswer(response, tools.now());
}
