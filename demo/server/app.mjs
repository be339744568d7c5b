// @ts-check
import fastify, { LogController } from 'fastify';
import { openDatabase } from './database.mjs';
import { fault } from './faults.mjs';
import { logFault, loggerOf, logRequests } from './log.mjs';
import { migrate } from './migrate.mjs';
import { replyStore } from './replies.mjs';
import { coachRoutes } from './routes/coach.mjs';
import { healthRoutes } from './routes/health.mjs';
import { publicProgramRoutes } from './routes/program.mjs';
import { recordRoutes } from './routes/records.mjs';
import { staticRoutes } from './routes/static.mjs';
import { programStore } from './programs.mjs';
import { senderStore } from './senders.mjs';
import { sessionStore } from './sessions.mjs';
import { parcelStore } from './store.mjs';
import { tallyStore } from './tallies.mjs';
import { tenantStore } from './tenants.mjs';
import { tokenStore } from './tokens.mjs';

/** The most that one message may weigh, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/**
 * @typedef {object} ServerOptions
 * @property {import('./database.mjs').Place} [place] where rows are kept; memory when left out
 * @property {import('./database.mjs').Database} [database] one that is open already, in place of `place`; it
 *   is closed with the server
 * @property {import('./tenants.mjs').TenantSettings[]} [tenants] made, or changed, before the first request
 * @property {string[]} [origins] sites that may post from a browser; any when left out
 * @property {{ posts?: number, signIns?: number }} [limits] of one address: posts a minute (600), tries to
 *   sign in each 15 minutes (20); 0 is no limit
 * @property {boolean | string} [trustProxy] as Fastify takes it: whose `X-Forwarded-…` lines are believed
 * @property {import('./log.mjs').LogSettings} [log] one JSON line a request; none when left out
 * @property {{ pages: string, kit: string }} [demo] folders of the demo pages and of the built kit; without
 *   it, neither is served
 */

/**
 * What the routes share.
 * @typedef {object} Shared
 * @property {ReturnType<typeof parcelStore>} parcels
 * @property {ReturnType<typeof replyStore>} replies
 * @property {ReturnType<typeof senderStore>} senders
 * @property {ReturnType<typeof tallyStore>} tallies
 * @property {ReturnType<typeof programStore>} programs
 * @property {ReturnType<typeof tenantStore>} tenants
 * @property {ReturnType<typeof sessionStore>} sessions
 * @property {ReturnType<typeof tokenStore>} tokens
 * @property {string[] | undefined} origins
 * @property {{ posts: number, signIns: number }} limits
 */

/**
 * A server that is ready to listen: `await (await createServer()).listen({ port: 0 })` gives its address.
 * `close()` ends it and its database.
 * @param {ServerOptions} [options]
 * @returns {Promise<import('fastify').FastifyInstance>}
 */
export async function createServer(options = {}) {
  const database = options.database ?? (await openDatabase(options.place ?? { memory: true }));
  try {
    await migrate(database);
    /** @type {Shared} */
    const shared = {
      parcels: parcelStore(database),
      replies: replyStore(database),
      senders: senderStore(database),
      tallies: tallyStore(database),
      programs: programStore(database),
      tenants: tenantStore(database),
      sessions: sessionStore(database),
      tokens: tokenStore(database),
      origins: options.origins,
      limits: { posts: 600, signIns: 20, ...options.limits },
    };
    for (const tenant of options.tenants ?? []) await shared.tenants.set(tenant);

    const app = fastify({
      bodyLimit: BODY_LIMIT,
      trustProxy: options.trustProxy ?? false,
      // A browser holds connections open; the server need not wait for them when it is stopped.
      forceCloseConnections: true,
      logger: loggerOf(options.log),
      // Fastify's own lines tell the address that was asked for.
      logController: new LogController({ disableRequestLogging: true }),
    });
    logRequests(app);
    app.addHook('onClose', () => database.close());
    app.setErrorHandler((error, request, reply) => {
      const { status, code } = fault(error);
      if (status >= 500) logFault(request, error);
      if (status === 503) reply.header('retry-after', '10');
      return reply.code(status).send({ error: code });
    });
    app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not-here' }));
    await app.register(healthRoutes, { database });
    await app.register(recordRoutes, shared);
    await app.register(coachRoutes, shared);
    await app.register(publicProgramRoutes, shared);
    if (options.demo !== undefined) await app.register(staticRoutes, options.demo);
    await app.ready();
    return app;
  } catch (error) {
    await database.close();
    throw error;
  }
}
