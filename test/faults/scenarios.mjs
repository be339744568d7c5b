const portal = '<!doctype html><title>Hotel network</title><form>Sign in</form>';
const html = { 'content-type': 'text/html' };
const day = 86_400_000;

/** Answers the first requests by these faults, in their order, and then lets everything pass. */
const first = (...faults) => ({ faults });
const answer = (status, more = {}) => ({ status, ...more });
const inSeconds = (seconds) => new Date(Date.now() + seconds * 1_000).toUTCString();

/**
 * What a network, a proxy or a site does to one record. `ends` is what the person sees at last: `sent`, unless told, and
 * then the server has it once; where it needs attention, the server has nothing. `during` runs after the press.
 */
export const scenarios = [
  ['nothing goes wrong', first()],
  [
    'the connection is refused',
    { before: ({ proxy }) => proxy.refuse(), during: ({ proxy }) => proxy.listen() },
  ],
  ['reset before it is taken in', first({ cut: 'before' }, { cut: 'before' })],
  ['reset after it was taken in', first({ cut: 'after' })],
  ['reset after it was taken in, three times', first({ cut: 'after' }, { cut: 'after' }, { cut: 'after' })],
  ['slow', first({ delay: 400 })],
  ['it never answers', first({ silent: true })],
  ['taken in, and 504 only after the timeout', first({ delay: 900, status: 504, store: true })],
  ...[408, 425, 500, 502, 503].map((status) => [`${status}`, first(answer(status), answer(status))]),
  ['500 after it was taken in', first(answer(500, { store: true }))],
  ['429, Retry-After in seconds', first(answer(429, { headers: { 'Retry-After': '20' } }))],
  ['429, Retry-After as a date', () => first(answer(429, { headers: { 'Retry-After': inSeconds(20) } }))],
  ['503 with Retry-After', first(answer(503, { headers: { 'Retry-After': '5' } }))],
  [
    '401, then signed in',
    { ...first(answer(401), answer(401)), during: ({ visit }) => visit.act('deliver') },
  ],
  ['403, then allowed', { ...first(answer(403), answer(403)), during: ({ visit }) => visit.act('deliver') }],
  ['409 without a word, and it is there', first(answer(409, { body: portal, headers: html, store: true }))],
  [
    '409 without a word, and it is not there',
    { ...first(answer(409, { body: portal, headers: html })), ends: 'attention: refused' },
  ],
  ['413', { ...first(answer(413)), ends: 'attention: too-large' }],
  ['422', { ...first(answer(422)), ends: 'attention: refused' }],
  ['404', { ...first(answer(404)), ends: 'attention: gone' }],
  ...[301, 302, 303, 307, 308].map((status) => [
    `a redirect (${status}) gets no words`,
    ({ elsewhere }) => first(answer(status, { headers: { Location: elsewhere.address } })),
  ]),
  ['a sign-in page with 200', first(answer(200, { body: portal, headers: html }))],
  [
    'a captive portal for every request',
    first(...Array(4).fill(answer(200, { body: portal, headers: html }))),
  ],
  ['truncated JSON', first({ half: true })],
  ['200 with half a JSON object', first(answer(200, { body: '{"id":"', store: true }))],
  ['an empty 200', first(answer(200, { body: '' }))],
  ['the answer may not be read', first({ noCors: true }, { noCors: true })],
  ['the preflight is refused', first(answer(403, { preflight: true }))],
  ['the name is not found', { name: true }],
  ['an answer of 300 MB', { ...first({ huge: true }), cut: true }],
  [
    'the clock jumps a day ahead',
    { ...first(answer(503)), during: ({ visit }) => visit.page.evaluate((by) => window.jumpClock(by), day) },
  ],
  [
    'the clock jumps a day back',
    { ...first(answer(503)), during: ({ visit }) => visit.page.evaluate((by) => window.jumpClock(by), -day) },
  ],
  ['the device sleeps meanwhile', { ...first({ delay: 300 }), sleep: true }],
  ['the tab is closed while it is on its way', { ...first({ delay: 300 }), reopen: true }],
  ['the tab is closed after it was taken in', { ...first({ cut: 'after' }), reopen: true }],
];
