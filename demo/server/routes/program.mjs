// @ts-check
import { fault } from '../faults.mjs';
import { readDocument } from '../programs.mjs';
import { formToken, isFormToken } from '../sessions.mjs';
import { isFromHere, SESSION_COOKIE, signIn, tenantOf } from './coach-session.mjs';

/** @typedef {import('fastify').FastifyRequest} FastifyRequest */

const REFUSALS = /** @type {const} */ ({ 'no-such-tenant': 404, changed: 412, 'other-program': 422 });

/** @param {number} version */
const tagOf = (version) => `"${version}"`;

/**
 * The plan for everybody: what `<iml-program src>` loads.
 * @param {import('fastify').FastifyInstance} app
 * @param {import('../app.mjs').Shared} shared
 */
export async function publicProgramRoutes(app, { programs }) {
  app.get('/:tenant/program.json', async (request, reply) => {
    const published = await programs.newest(tenantOf(request));
    // Asked every time, so that a cancelled meeting is seen at the next opening.
    reply
      .header('cache-control', 'no-cache')
      .header('x-content-type-options', 'nosniff')
      .header('access-control-allow-origin', '*')
      .header('access-control-expose-headers', 'ETag');
    if (published === undefined) return reply.code(404).send({ error: 'not-here' });
    const tag = tagOf(published.version);
    reply.header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return published.document;
  });
}

/**
 * The plan for its coach: sign in, what is published, publish. It stands among the coach's pages: the same session,
 * the same limit, and what is written comes from a page of this site that holds the session's second secret.
 * @param {import('fastify').FastifyInstance} app
 * @param {import('../app.mjs').Shared & { limit: import('fastify').RouteShorthandOptions }} shared `limit`: of tries to
 *   sign in
 */
export async function programRoutes(app, { programs, sessions, tenants, limit }) {
  app.setErrorHandler((error, _request, reply) => {
    const { status, code } = fault(error);
    if (status >= 500) throw error;
    return reply.code(status).send({ error: code });
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (request.method === 'PUT' && !isFromHere(request))
      return reply.code(403).send({ error: 'not-from-here' });
  });

  app.post('/:tenant/program/sign-in', limit, async (request, reply) => {
    const tenant = await tenants.find(tenantOf(request));
    if (tenant === undefined) return reply.code(404).send({ error: 'no-such-tenant' });
    const { password } = /** @type {{ password?: unknown }} */ (request.body ?? {});
    const opened = await signIn({ tenant, password, sessions, request, reply });
    return opened !== undefined ? reply.code(204).send() : reply.code(403).send({ error: 'password' });
  });

  /**
   * @param {FastifyRequest} request
   * @returns {Promise<string | undefined>} the token of the coach who asks
   */
  const coachToken = async (request) => {
    const token = request.cookies[SESSION_COOKIE];
    return (await sessions.isOpen(tenantOf(request), token)) ? token : undefined;
  };

  app.get('/:tenant/program', async (request, reply) => {
    const token = await coachToken(request);
    if (token === undefined) return reply.code(401).send({ error: 'sign-in' });
    const published = await programs.newest(tenantOf(request));
    return {
      version: published?.version ?? 0,
      token: formToken(token),
      program: published?.document ?? null,
    };
  });

  app.put('/:tenant/program', async (request, reply) => {
    const token = await coachToken(request);
    if (token === undefined) return reply.code(401).send({ error: 'sign-in' });
    if (!isFormToken(token, request.headers['x-iml-token'])) return reply.code(403).send({ error: 'token' });
    const base = baseOf(request);
    if (base === undefined) return reply.code(428).send({ error: 'if-match' });
    const document = readDocument(request.body);
    if (document === undefined) return reply.code(400).send({ error: 'not-a-program' });
    const outcome = await programs.publish(tenantOf(request), base, document);
    if ('refused' in outcome) return reply.code(REFUSALS[outcome.refused]).send({ error: outcome.refused });
    return reply.header('etag', tagOf(outcome.version)).send({ version: outcome.version });
  });
}

/**
 * @param {FastifyRequest} request
 * @returns {number | undefined} the version that the coach saw: `If-Match: "3"`, or 0 by `If-None-Match: *`
 */
function baseOf({ headers }) {
  const [, version] = /^"(\d{1,9})"$/.exec(headers['if-match'] ?? '') ?? [];
  if (version !== undefined) return Number(version);
  return headers['if-none-match'] === '*' ? 0 : undefined;
}
