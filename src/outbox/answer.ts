import { readRetryAfter } from './backoff.js';

/** Longest answer that is read, in bytes: a receipt is a line, a captive portal may be endless. */
const most = 65_536;

/** A site's answer, as much of it as a receipt rule needs. */
export interface Answer {
  /** 0: a redirect that was not followed. */
  readonly status: number;
  /** Nothing at all in the body. */
  readonly empty: boolean;
  /** The body as a JSON object, whatever its media type says; undefined where it is none. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;
}

const asObject = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (size > most) {
      await reader.cancel();
      return text;
    }
  }
}

/** Reads a response to its end (or to 64 KiB). Rejects where the connection is lost on the way. */
export async function readAnswer(response: Response, now: number): Promise<Answer> {
  const text = (await readText(response)).trim();
  return {
    status: response.type === 'opaqueredirect' ? 0 : response.status,
    empty: text === '',
    json: asObject(text),
    retryAfter: readRetryAfter(response.headers.get('Retry-After'), response.headers.get('Date'), now),
  };
}
