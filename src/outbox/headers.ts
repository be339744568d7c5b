import type { GetHeaders } from '../domain/program-year/settings.js';
import type { Timers } from './environment.js';
import type { TellHostOf } from './host-trouble.js';

/** How long a host's callback may take, in milliseconds. */
const patience = 10_000;

/** What asking a host for headers needs. */
export interface HeaderTools {
  readonly timers: Timers;
  readonly tell: TellHostOf;
}

/**
 * The host's headers for one request, asked anew each time. Only texts that HTTP can carry come through, since
 * one wrong header would make `fetch` fail as if the network were down. Rejects where the host's callback does, or
 * does not end; the host is told.
 */
export async function hostHeaders(
  getHeaders: GetHeaders | undefined,
  { timers, tell }: HeaderTools,
): Promise<Readonly<Record<string, string>>> {
  if (!getHeaders) return {};
  const given = await ask(getHeaders, timers, tell);
  if (typeof given !== 'object' || given === null) return {};
  const headers: Record<string, string> = {};
  for (const name of Object.keys(given)) {
    const value = (given as Record<string, unknown>)[name];
    if (typeof value === 'string' && isHeader(name, value)) headers[name] = value;
    // Its name alone: the value is a secret.
    else tell('header-unusable', 'getHeaders', name);
  }
  return headers;
}

async function ask(getHeaders: GetHeaders, timers: Timers, tell: TellHostOf): Promise<unknown> {
  let timer: unknown;
  const late = new Promise<never>((_, reject) => {
    timer = timers.start(() => {
      tell('headers-slow', 'getHeaders');
      reject(new Error('getHeaders took too long'));
    }, patience);
  });
  try {
    return await Promise.race([failing(getHeaders, tell), late]);
  } finally {
    timers.stop(timer);
  }
}

async function failing(getHeaders: GetHeaders, tell: TellHostOf): Promise<unknown> {
  try {
    return await getHeaders();
  } catch (thrown) {
    tell('headers-failed', 'getHeaders', thrown instanceof Error ? thrown.name : '');
    throw thrown;
  }
}

const isHeader = (name: string, value: string): boolean => {
  try {
    new Headers([[name, value]]);
    return true;
  } catch {
    return false;
  }
};
