// @ts-check

/** @typedef {import('fastify').FastifyInstance} FastifyInstance */
/** @typedef {import('fastify').FastifyRequest} FastifyRequest */

/**
 * Where log lines go, one JSON object each.
 * @typedef {{ level: string, stream?: { write(line: string): void } }} LogSettings without a stream: standard output
 */

/**
 * Settings of Fastify's logger (pino) by which no line can hold a body, a query, a name or an address, whoever writes it:
 * requests, answers and errors are told by what is ours alone.
 * @param {LogSettings | undefined} settings undefined: no log
 * @returns {import('fastify').FastifyServerOptions['logger']}
 */
export function loggerOf(settings) {
  if (settings === undefined) return false;
  return {
    level: settings.level,
    ...(settings.stream === undefined ? {} : { stream: settings.stream }),
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: (error) => /** @type {any} */ (told(error)),
      error: told,
    },
  };
}

/**
 * One line a request: the route's pattern, never its address.
 * @param {FastifyInstance} app
 */
export function logRequests(app) {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        bytes: Number(reply.getHeader('content-length') ?? 0),
      },
      'request',
    );
  });
}

/**
 * A fault of ours: where it was and what kind it is. Its message may quote what was sent, so it is not told.
 * @param {FastifyRequest} request
 * @param {unknown} error
 */
export function logFault(request, error) {
  request.log.error({ method: request.method, route: request.routeOptions.url ?? 'none', error }, 'fault');
}

/**
 * @param {unknown} error
 * @returns {{ type: string, code?: string, at: string[] }}
 */
function told(error) {
  const { name, code, message, stack } = /** @type {Record<string, unknown>} */ (
    error instanceof Error ? error : {}
  );
  const text = String(stack ?? '');
  const lines = text.slice(text.indexOf(String(message)) + String(message).length).split('\n');
  return {
    type: String(name ?? typeof error),
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) ? { code } : {}),
    // Names of files and places in them: `store.mjs:41:7`.
    at: lines.flatMap((line) => /[\w.-]+\.[cm]?js:\d+:\d+/.exec(line)?.[0] ?? []).slice(0, 6),
  };
}
