/**
 * A site's endpoint that tests can script, under `/__endpoint__/<space>/…`; each test takes a space of its own.
 *
 * - `POST /records`, `GET /records/<id>`: the wire contract of the kit's `json` format, kept once for each id.
 * - `PUT /script`: a list of faults, one for each request that comes, in order; `null` lets one pass. When the
 *   list is over, the endpoint behaves. A fault: `{ method?, store?, status?, headers?, body?, delay?, drop?, cut? }`.
 *   With `method` it waits for the first request of that method. `store`: the message is taken in first, and the
 *   answer is spoilt afterwards. `drop`: the connection is closed instead of answering (browsers then try once
 *   more by themselves on a connection that was used before). `cut`: it is closed in the middle of the answer.
 *   `delay`: milliseconds.
 * - `PUT /rules`: `{ word?, headers? }`: the group word, and headers that every request must carry (else 401).
 * - `POST /replies`: the answers of a mailbox; `PUT /mail` sets what the coach said, `[{ parcel, seq, … }]`.
 * - `GET /ledger`: what is stored and every request that came.
 */

/** Where the endpoint's addresses begin. */
export const prefix = '/__endpoint__/';

const emptySpace = () => ({ script: [], rules: {}, mail: [], parcels: new Map(), requests: [] });

async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const asJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a faithful site does with a message. Only this changes what is stored. */
function take(space, message) {
  if (message?.iml !== 1) return { status: 400, body: { error: 'not-a-parcel' } };
  const known = space.parcels.get(message.id);
  if (message.type === 'withdrawal') {
    if (known && known.key !== message.withdrawalKey)
      return { status: 403, body: { error: 'withdrawal-key' } };
    space.parcels.set(message.id, {
      key: message.withdrawalKey,
      status: 'withdrawn',
      stored: known?.stored ?? 0,
    });
    return { status: 200, body: { id: message.id, status: 'withdrawn' } };
  }
  if (known?.status === 'withdrawn') return { status: 200, body: { id: message.id, status: 'withdrawn' } };
  if (known) {
    const same = JSON.stringify(known.message) === JSON.stringify(message);
    return same
      ? { status: 200, body: { id: message.id, status: 'accepted' } }
      : { status: 422, body: { error: 'changed-content' } };
  }
  if (space.rules.word !== undefined && space.rules.word !== message.word) {
    return { status: 422, body: { error: 'group-word' } };
  }
  space.parcels.set(message.id, { key: message.withdrawalKey, status: 'accepted', stored: 1, message });
  return { status: 201, body: { id: message.id, status: 'accepted' } };
}

function find(space, id) {
  const known = space.parcels.get(id);
  return known
    ? { status: 200, body: { id, status: known.status } }
    : { status: 404, body: { error: 'not-here' } };
}

const isAllowed = (space, request) =>
  Object.entries(space.rules.headers ?? {}).every(
    ([name, value]) => request.headers[name.toLowerCase()] === value,
  );

function nextFault(space, method) {
  const index = space.script.findIndex(
    (fault) => (fault?.method === undefined && method !== 'REPLIES') || fault?.method === method,
  );
  return index < 0 ? undefined : (space.script.splice(index, 1)[0] ?? undefined);
}

const page = 100;

/** What a faithful site answers to the question after answers: those to parcels of this mailbox, and no others. */
function replies(space, { iml, type, mailbox, after }) {
  if (iml !== 1 || type !== 'ask-replies' || !/^[\w-]{43}$/.test(mailbox)) {
    return { status: 400, body: { error: 'not-a-question' } };
  }
  const found = space.mail
    .filter(({ parcel, seq }) => seq > after && space.parcels.get(parcel)?.message?.mailbox === mailbox)
    .sort((a, b) => a.seq - b.seq)
    .slice(0, page);
  return { status: 200, body: { replies: found, next: found.at(-1)?.seq ?? after } };
}

async function serveReplies(space, context) {
  const asked = asJson(await readBody(context.req)) ?? {};
  const headers = { ...context.req.headers };
  space.requests.push({ method: context.method, type: asked.type, headers, url: context.url, asked });
  const fault = nextFault(space, 'REPLIES');
  if (fault?.drop || fault?.cut) return { cut: fault.cut === true };
  return fault
    ? { status: fault.status, headers: fault.headers, body: fault.body ?? '' }
    : replies(space, asked);
}

async function serveRecords(space, context, id) {
  const { method } = context;
  const message = method === 'POST' ? asJson(await readBody(context.req)) : undefined;
  const noted = {
    method,
    id: id ?? message?.id,
    type: message?.type,
    headers: { ...context.req.headers },
    url: context.url,
  };
  space.requests.push(noted);
  if (!isAllowed(space, context.req)) return { status: 401, body: { error: 'sign-in' } };
  const fault = nextFault(space, method);
  const answer = () => (method === 'GET' ? find(space, id) : take(space, message));
  if (!fault) return answer();
  const honest = fault.store ? answer() : undefined;
  if (fault.delay) await new Promise((done) => setTimeout(done, fault.delay));
  if (fault.drop || fault.cut) return { cut: fault.cut === true };
  if (fault.status === undefined) return honest ?? answer();
  return { status: fault.status, headers: fault.headers, body: fault.body ?? '' };
}

const ledger = ({ parcels, requests }) => ({
  parcels: [...parcels].map(([id, { status, stored, message }]) => ({ id, status, stored, message })),
  requests,
});

/** The middleware for `web-test-runner`. */
export function endpoint() {
  const spaces = new Map();
  return async (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    const [name, door, id] = context.path.slice(prefix.length).split('/');
    const space = spaces.get(name) ?? emptySpace();
    spaces.set(name, space);
    context.set('Cache-Control', 'no-store');
    if (door === 'records' || door === 'replies') {
      const answer = await (door === 'records'
        ? serveRecords(space, context, id)
        : serveReplies(space, context));
      if ('cut' in answer) {
        context.respond = false;
        if (answer.cut) context.res.writeHead(200, { 'Content-Length': '100' }).write('{"id":');
        setTimeout(() => context.req.socket.destroy(), answer.cut ? 20 : 0);
        return undefined;
      }
      context.status = answer.status;
      context.set(answer.headers ?? {});
      context.body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      if (typeof answer.body !== 'string') context.type = 'application/json';
      return undefined;
    }
    if (context.method === 'PUT') space[door] = asJson(await readBody(context.req));
    context.body = JSON.stringify(door === 'ledger' ? ledger(space) : {});
    context.type = 'application/json';
    return undefined;
  };
}
