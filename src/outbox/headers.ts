import type { GetHeaders } from '../domain/program-year/settings.js';

/**
 * The host's headers for one request, asked anew each time. Only texts that HTTP can carry come through, since
 * one wrong header would make `fetch` fail as if the network were down. Rejects where the host's callback does.
 */
export async function hostHeaders(
  getHeaders: GetHeaders | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (!getHeaders) return {};
  const given = (await getHeaders()) as unknown;
  if (typeof given !== 'object' || given === null) return {};
  const headers: Record<string, string> = {};
  for (const name of Object.keys(given)) {
    const value = (given as Record<string, unknown>)[name];
    if (typeof value === 'string' && isHeader(name, value)) headers[name] = value;
  }
  return headers;
}

const isHeader = (name: string, value: string): boolean => {
  try {
    new Headers([[name, value]]);
    return true;
  } catch {
    return false;
  }
};
