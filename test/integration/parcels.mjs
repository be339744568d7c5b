/** Parcels, and what a transport needs to send them from Node. */
import { randomBytes, randomUUID } from 'node:crypto';

export const parcelFor = (endpoint, format) => ({
  id: randomUUID(),
  program: 'our-group',
  sender: randomUUID(),
  name: 'Sam',
  record: { id: randomUUID(), kind: 'goal', schema: 1, revision: { number: 1, tag: 'a' } },
  order: 1,
  pressedAt: '2026-03-04T18:05:06.000Z',
  purpose: 'To talk about it together',
  readers: 'Your peer life coach',
  language: 'en',
  withdrawalKey: randomBytes(32).toString('base64url'),
  body: { want: 'Sing in a choir — “quotes” <b> & ¿qué? 🎵', steps: [{ what: 'Call the choir' }] },
  endpoint,
  format,
});

export const tools = (headers = {}) => ({
  fetch,
  headers: async () => headers,
  credentials: 'same-origin',
  now: () => Date.now(),
  signal: AbortSignal.timeout(20_000),
});
