// @ts-check
import { readFile } from 'node:fs/promises';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import { inboxPage } from '../pages/inbox.mjs';
import { messagePage } from '../pages/layout.mjs';
import { signInPage } from '../pages/sign-in.mjs';
import { formToken, isFormToken } from '../sessions.mjs';
import { languageOf, wordsFor } from '../words/index.mjs';
import { isFromHere, SESSION_COOKIE, signIn, signInLimit, tenantOf } from './coach-session.mjs';
import { programRoutes } from './program.mjs';

/** @typedef {import('fastify').FastifyRequest} FastifyRequest */
/** @typedef {import('fastify').FastifyReply} FastifyReply */

const STYLES = new URL('../pages/coach.css', import.meta.url);
const RECORDS_A_PAGE = 100;

/** No script, no frame, nothing from another site. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The pages that a coach reads: sign in, what was sent, sign out.
 * @param {import('fastify').FastifyInstance} app
 * @param {import('../app.mjs').Shared} shared
 */
export async function coachRoutes(app, shared) {
  const { parcels, tallies, tenants, sessions, limits } = shared;

  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 4096 });
  await app.register(rateLimit, { global: false });
  const styles = await readFile(STYLES, 'utf8');
  app.addHook('onSend', async (_request, reply) => {
    reply
      .header('content-security-policy', POLICY)
      // Not "no-referrer": with it, forms on plain http would come with "Origin: null".
      .header('referrer-policy', 'same-origin')
      .header('x-content-type-options', 'nosniff')
      .header('x-robots-tag', 'noindex');
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'POST' && !isFromHere(request)) return refuse(request, reply, 403);
  });
  app.setErrorHandler((error, request, reply) => {
    const { statusCode } = /** @type {{ statusCode?: number }} */ (error);
    if (statusCode !== 429) throw error;
    return refuse(request, reply, 429);
  });

  app.get('/:tenant/coach/coach.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(styles),
  );

  app.get('/:tenant/coach', async (request, reply) => {
    const tenant = await tenants.find(tenantOf(request));
    if (tenant === undefined) return refuse(request, reply, 404);
    const language = languageOf(request.query);
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined || !(await sessions.isOpen(tenant.id, token))) {
      return page(reply, signInPage({ tenant, language }));
    }
    const { before } = /** @type {{ before?: unknown }} */ (request.query);
    const from = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : undefined;
    const records = await parcels.page(tenant.id, from ?? Number.MAX_SAFE_INTEGER, RECORDS_A_PAGE + 1);
    const names = await parcels.names(tenant.id);
    return page(
      reply,
      inboxPage({
        tenant,
        language,
        names,
        records: records.slice(0, RECORDS_A_PAGE),
        next: records.length > RECORDS_A_PAGE ? lastSeq(records[RECORDS_A_PAGE - 1] ?? []) : undefined,
        isFirst: from === undefined,
        tallies: from === undefined ? await tallies.shown(tenant.id) : [],
        formToken: formToken(token),
      }),
    );
  });

  const limit = signInLimit(app, limits.signIns);
  app.post('/:tenant/coach/sign-in', limit, async (request, reply) => {
    const tenant = await tenants.find(tenantOf(request));
    if (tenant === undefined) return refuse(request, reply, 404);
    const { password } = /** @type {{ password?: unknown }} */ (request.body ?? {});
    const language = languageOf(request.query);
    const isIn = await signIn({ tenant, password, sessions, request, reply });
    if (!isIn) return page(reply.code(403), signInPage({ tenant, language, isWrong: true }));
    return reply.redirect(`/${tenant.id}/coach?lang=${language}`, 303);
  });

  app.post('/:tenant/coach/sign-out', async (request, reply) => {
    const tenant = tenantOf(request);
    const token = request.cookies[SESSION_COOKIE];
    const { token: given } = /** @type {{ token?: unknown }} */ (request.body ?? {});
    if (token !== undefined) {
      if (!isFormToken(token, given)) return refuse(request, reply, 403);
      await sessions.end(token);
    }
    reply.clearCookie(SESSION_COOKIE, { path: `/${tenant}` });
    return reply.redirect(`/${encodeURIComponent(tenant)}/coach?lang=${languageOf(request.query)}`, 303);
  });

  await app.register(programRoutes, { ...shared, limit });
}

/**
 * @param {import('../store.mjs').Sent[]} versions of one record
 * @returns {number} when something of it was last heard, in the server's sequence
 */
const lastSeq = (versions) => Math.max(...versions.map(({ seq }) => seq));

/**
 * @param {FastifyReply} reply
 * @param {import('../pages/html.mjs').Markup} markup
 */
const page = (reply, markup) =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(String(markup));

/**
 * @param {FastifyRequest} request
 * @param {FastifyReply} reply
 * @param {403 | 404 | 429} status
 */
function refuse(request, reply, status) {
  const language = languageOf(request.query);
  const words = wordsFor(language);
  const text = { 403: words.notFromHere, 404: words.noSuchGroup, 429: words.slowDown }[status];
  return page(reply.code(status), messagePage({ language, text }));
}
