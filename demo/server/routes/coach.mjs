// @ts-check
import { readFile } from 'node:fs/promises';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import { fault } from '../faults.mjs';
import { logFault } from '../log.mjs';
import { inboxPage } from '../pages/inbox.mjs';
import { answerPage } from '../pages/reply-pages.mjs';
import { signInPage } from '../pages/sign-in.mjs';
import { formToken, isFormToken } from '../sessions.mjs';
import { languageOf, wordsFor } from '../words/index.mjs';
import { isFromHere, SESSION_COOKIE, signIn, signInLimit, tenantOf } from './coach-session.mjs';
import { coachForms, FORM_LIMIT, keptOf } from './coach-forms.mjs';
import { page, refuse } from './coach-page.mjs';
import { programRoutes } from './program.mjs';

const STYLES = new URL('../pages/coach.css', import.meta.url);
const RECORDS_A_PAGE = 100;

/** No script, no frame, nothing from another site. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The pages that a coach reads: sign in, what was sent, sign out; and what a coach presses there.
 * @param {import('fastify').FastifyInstance} app
 * @param {import('../app.mjs').Shared} shared
 */
export async function coachRoutes(app, shared) {
  const { parcels, replies, tallies, tenants, sessions, limits } = shared;

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
    const { status } = fault(error);
    if (status !== 413 && status !== 429 && status !== 500 && status !== 503) throw error;
    // What asks for the plan's JSON gets JSON.
    if (!request.routeOptions.url?.startsWith('/:tenant/coach')) throw error;
    if (status >= 500) logFault(request, error);
    if (status === 503) reply.header('retry-after', '10');
    return refuse(request, reply, status);
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
    const { before, done } = /** @type {{ before?: unknown, done?: unknown }} */ (request.query);
    const from = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : undefined;
    const records = await parcels.page(tenant.id, from ?? Number.MAX_SAFE_INTEGER, RECORDS_A_PAGE + 1);
    const names = await parcels.names(tenant.id);
    return page(
      reply,
      inboxPage({
        place: {
          tenant,
          language,
          formToken: formToken(token),
          before: from,
          lastName: await replies.lastName(tenant.id),
        },
        isErased: done === 'erased',
        names,
        records: records.slice(0, RECORDS_A_PAGE),
        next: records.length > RECORDS_A_PAGE ? lastSeq(records[RECORDS_A_PAGE - 1] ?? []) : undefined,
        isFirst: from === undefined,
        tallies: from === undefined ? await tallies.shown(tenant.id) : [],
      }),
    );
  });

  const limit = signInLimit(app, limits.signIns);
  app.post('/:tenant/coach/sign-in', { ...limit, bodyLimit: FORM_LIMIT }, async (request, reply) => {
    const tenant = await tenants.find(tenantOf(request));
    if (tenant === undefined) return refuse(request, reply, 404);
    const fields = /** @type {Record<string, unknown>} */ (request.body ?? {});
    const language = languageOf(request.query);
    const kept = keptOf(fields);
    const token = await signIn({ tenant, password: fields.password, sessions, request, reply });
    if (token === undefined)
      return page(reply.code(403), signInPage({ tenant, language, isWrong: true, kept }));
    if (kept !== undefined) {
      const place = { tenant, language, formToken: formToken(token) };
      const one = await parcels.one(tenant.id, kept.parcel);
      return page(reply, answerPage({ place, one, ...kept, problem: wordsFor(language).reply.pressAgain }));
    }
    return reply.redirect(`/${tenant.id}/coach?lang=${language}`, 303);
  });

  app.post('/:tenant/coach/sign-out', async (request, reply) => {
    const tenant = tenantOf(request);
    const token = request.cookies[SESSION_COOKIE];
    const { token: given } = /** @type {{ token?: unknown }} */ (request.body ?? {});
    if (token !== undefined) {
      if (!isFormToken(token, given)) return refuse(request, reply, 403);
      await sessions.end(tenant, token);
    }
    reply.clearCookie(SESSION_COOKIE, { path: `/${tenant}` });
    return reply.redirect(`/${encodeURIComponent(tenant)}/coach?lang=${languageOf(request.query)}`, 303);
  });

  await coachForms(app, shared);
  await app.register(programRoutes, { ...shared, limit });
}

/**
 * @param {import('../sent.mjs').Sent[]} versions of one record
 * @returns {number} when something of it was last heard, in the server's sequence
 */
const lastSeq = (versions) => Math.max(...versions.map(({ seq }) => seq));
