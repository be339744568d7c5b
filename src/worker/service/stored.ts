/** When an answer was put away, in milliseconds since 1970; nothing of the host's begins so. */
const header = 'iml-stored';

/** A copy of an answer to put away, with its time. It was not redirected, so that it may answer a navigation. */
export function stamped(body: BodyInit | null, from: Response, now = Date.now()): Response {
  const headers = new Headers(from.headers);
  // They speak of the bytes on the wire, which are unpacked by now.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(header, String(now));
  return new Response(body, { status: 200, headers });
}

/** How long ago it was put away, in milliseconds; without end where nothing tells. */
export function ageOf(stored: Response | undefined, now = Date.now()): number {
  const at = Number(stored?.headers.get(header) ?? NaN);
  return Number.isNaN(at) ? Infinity : now - at;
}

/** Asks as nobody: what comes is what anyone would get, never what a signed-in person sees. */
export const askAsNobody = (address: string, cache: RequestCache = 'no-cache'): Promise<Response> =>
  fetch(address, { credentials: 'omit', cache });
