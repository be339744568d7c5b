// @ts-check
import { isPassword } from '../passwords.mjs';
import { SESSION_HOURS } from '../sessions.mjs';

/** @typedef {import('fastify').FastifyRequest} FastifyRequest */
/** @typedef {import('fastify').FastifyReply} FastifyReply */
/** @typedef {import('../tenants.mjs').Tenant} Tenant */

/** The name of the cookie that holds a coach's session. */
export const SESSION_COOKIE = 'iml_coach';

/**
 * @param {FastifyRequest} request
 * @returns {string}
 */
export const tenantOf = (request) => /** @type {{ tenant: string }} */ (request.params).tenant;

/**
 * Who reads for the coach: a device with a token of the host (`Authorization: Bearer …`), or a browser with a session.
 * @param {FastifyRequest} request with cookies
 * @param {string} tenant
 * @param {Pick<import('../app.mjs').Shared, 'sessions' | 'tokens'>} shared
 * @returns {Promise<{ cookie: string | undefined } | undefined>} `cookie` is the session's secret; undefined: nobody
 */
export async function readerOf(request, tenant, { sessions, tokens }) {
  const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer')
    return (await tokens.opens(tenant, token)) ? { cookie: undefined } : undefined;
  const cookie = request.cookies[SESSION_COOKIE];
  return (await sessions.isOpen(tenant, cookie)) ? { cookie } : undefined;
}

/**
 * What is written is taken from our own pages only. Browsers that do not say where a form stood send `Origin`.
 * @param {FastifyRequest} request
 * @returns {boolean}
 */
export function isFromHere(request) {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  return origin === undefined || origin === `${request.protocol}://${request.host}`;
}

/**
 * How often one address may post to a route that asks for no password.
 * @param {number} max a minute; 0: no limit
 * @returns {import('fastify').RouteShorthandOptions}
 */
export const postLimit = (max) =>
  max === 0 ? {} : { config: { rateLimit: { max, timeWindow: '1 minute' } } };

/**
 * How often one address may try: one count for every place where a coach signs in.
 * @param {import('fastify').FastifyInstance} app with the rate limit's plugin
 * @param {number} max 0: no limit
 * @returns {import('fastify').RouteShorthandOptions}
 */
export function signInLimit(app, max) {
  if (max === 0) return {};
  const count = app.createRateLimit({ max, timeWindow: '15 minutes' });
  return {
    onRequest: async (request, reply) => {
      const outcome = await count(request);
      if (outcome.isAllowed || !outcome.isExceeded) return;
      reply.header('retry-after', outcome.ttlInSeconds);
      throw Object.assign(new Error('slow-down'), { statusCode: 429 });
    },
  };
}

/**
 * Opens a session where the password is the coach's.
 * @param {{ tenant: Tenant, password: unknown, sessions: import('../app.mjs').Shared['sessions'],
 *   request: FastifyRequest, reply: FastifyReply }} parts
 * @returns {Promise<string | undefined>} the session's token; undefined where the password is another
 */
export async function signIn({ tenant, password, sessions, request, reply }) {
  const isRight =
    typeof password === 'string' &&
    password.length <= 1000 &&
    (await isPassword(password, tenant.passwordHash));
  if (!isRight) return undefined;
  const token = await sessions.start(tenant.id);
  reply.setCookie(SESSION_COOKIE, token, {
    path: `/${tenant.id}`,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: SESSION_HOURS * 3600,
  });
  return token;
}
