// @ts-check
import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import { fault } from '../faults.mjs';
import { isId, readMessage } from '../message.mjs';
import { postLimit, readerOf } from './coach-session.mjs';
import { replyRoutes } from './replies.mjs';

/** @typedef {import('fastify').FastifyReply} FastifyReply */

const REFUSALS = /** @type {const} */ ({
  'no-such-tenant': 404,
  'group-word': 422,
  'changed-content': 422,
  'withdrawal-key': 403,
});

/** How many parcels one answer of the list holds. */
const LIST = 200;

/**
 * The doors of the kit's `json` format: post, "is it there?", the coach's list, and the way back.
 * @param {import('fastify').FastifyInstance} app
 * @param {import('../app.mjs').Shared} shared
 */
export async function recordRoutes(app, shared) {
  const { parcels, tenants, origins, limits } = shared;
  await app.register(cors, {
    origin: origins ?? '*',
    methods: ['GET', 'POST', 'PUT'],
    exposedHeaders: ['Retry-After'],
    maxAge: 600,
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  app.removeContentTypeParser('text/plain');
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  });
  app.setErrorHandler((error, _request, reply) => {
    // What cannot even be read as JSON is told in the same words as JSON that is no parcel.
    if (fault(error).code !== 'bad-request') throw error;
    return reply
      .code(400)
      .send({ error: 'not-a-parcel', details: [/** @type {Error} */ (error).message.slice(0, 200)] });
  });

  app.post('/:tenant/records', postLimit(limits.posts), async (request, reply) => {
    const { tenant } = /** @type {{ tenant: string }} */ (request.params);
    const read = readMessage(request.body);
    if ('problems' in read) return reply.code(400).send({ error: 'not-a-parcel', details: read.problems });
    const { message } = read;
    const outcome =
      message.type === 'parcel'
        ? await parcels.accept(tenant, message)
        : await parcels.withdraw(tenant, message);
    if ('refused' in outcome) return reply.code(REFUSALS[outcome.refused]).send({ error: outcome.refused });
    const isNew = outcome.status === 'accepted' && outcome.first;
    return reply.code(isNew ? 201 : 200).send({ id: message.id, status: outcome.status });
  });

  app.get('/:tenant/records/:id', async (request, reply) => {
    const { tenant, id } = /** @type {{ tenant: string, id: string }} */ (request.params);
    const status = isId(id) ? await parcels.status(tenant, id.toLowerCase()) : undefined;
    if (status === undefined) return reply.code(404).send({ error: 'not-here' });
    return { id: id.toLowerCase(), status };
  });

  app.get('/:tenant/records', async (request, reply) => {
    const { tenant } = /** @type {{ tenant: string }} */ (request.params);
    const { after = '0' } = /** @type {{ after?: unknown }} */ (request.query);
    if ((await tenants.find(tenant)) === undefined) return reply.code(404).send({ error: 'no-such-tenant' });
    if ((await readerOf(request, tenant, shared)) === undefined)
      return reply.code(401).send({ error: 'sign-in' });
    const from = typeof after === 'string' && /^\d{1,15}$/.test(after) ? Number(after) : undefined;
    if (from === undefined)
      return reply.code(400).send({ error: 'after', details: ['a whole number from 0'] });
    const records = await parcels.after(tenant, from, LIST);
    return { records, next: records.at(-1)?.seq ?? from };
  });

  await app.register(replyRoutes, shared);
}
