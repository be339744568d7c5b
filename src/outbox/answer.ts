import { readRetryAfter } from './backoff.js';

/** Longest receipt that is read, in bytes: it is a line, a captive portal may be endless. */
const longestReceipt = 65_536;

/** A site's answer, as much of it as a receipt rule needs. */
export interface Answer {
  /** 0: a redirect that was not followed. */
  readonly status: number;
  /** Nothing at all in the body. */
  readonly empty: boolean;
  /** The body, as much of it as was to be read. */
  readonly text: string;
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

async function readText(response: Response, most: number): Promise<string> {
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

/** Reads a response to its end, or to about `most` bytes. Rejects where the connection is lost on the way. */
export async function readAnswer(response: Response, now: number, most = longestReceipt): Promise<Answer> {
  const text = (await readText(response, most)).trim();
  return {
    status: response.type === 'opaqueredirect' ? 0 : response.status,
    empty: text === '',
    text,
    json: asObject(text),
    retryAfter: readRetryAfter(response.headers.get('Retry-After'), response.headers.get('Date'), now),
  };
}
