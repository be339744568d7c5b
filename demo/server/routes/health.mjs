// @ts-check

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2000;

/**
 * `GET /health`: whether the server and its database answer, and nothing about who uses them.
 * @param {import('fastify').FastifyInstance} app
 * @param {{ database: import('../database.mjs').Database, patience?: number }} parts
 */
export async function healthRoutes(app, { database, patience = PATIENCE }) {
  /** @type {Promise<string> | undefined} one question at a time, however many ask */
  let asking;
  const schema = () =>
    (asking ??= database
      .query('select max(name) as name from migrations', [])
      .then(([row]) => String(row?.name).replace(/\.sql$/, ''))
      .finally(() => (asking = undefined)));

  app.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
    const name = await Promise.race([schema().catch(() => undefined), late]);
    clearTimeout(timer);
    if (typeof name !== 'string')
      return reply.code(503).header('retry-after', '10').send({ status: 'down', database: 'silent' });
    return { status: 'up', database: 'answers', schema: name };
  });
}
