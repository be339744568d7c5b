// @ts-check
import { fault } from '../faults.mjs';
import { isId } from '../message.mjs';
import { readChange, readQuestion } from '../questions.mjs';
import { isFormToken } from '../sessions.mjs';
import { isFromHere, postLimit, readerOf, tenantOf } from './coach-session.mjs';

/** A question holds two ids; an answer of 2,000 characters may come with each sign escaped. */
const QUESTION_LIMIT = 2048;
const ANSWER_LIMIT = 16 * 1024;

const REFUSALS = /** @type {const} */ ({ 'not-here': 404, withdrawn: 409 });

/**
 * The doors of the way back: a sender's device asks what was answered, a coach's device answers.
 * @param {import('fastify').FastifyInstance} app
 * @param {import('../app.mjs').Shared} shared
 */
export async function replyRoutes(app, { replies, tenants, sessions, tokens, limits }) {
  const limit = postLimit(limits.posts);
  app.setErrorHandler((error, request, reply) => {
    const { status, code } = fault(error);
    if (status >= 500) throw error;
    const unread = request.method === 'POST' ? 'not-a-question' : 'not-a-reply';
    return reply.code(status).send({ error: code === 'bad-request' ? unread : code });
  });

  app.post('/:tenant/replies', { bodyLimit: QUESTION_LIMIT, ...limit }, async (request, reply) => {
    const tenant = tenantOf(request);
    const question = readQuestion(request.body);
    if (question === undefined) return reply.code(400).send({ error: 'not-a-question' });
    if ((await tenants.find(tenant)) === undefined) return reply.code(404).send({ error: 'no-such-tenant' });
    const found = await replies.inMailbox(tenant, question);
    return { replies: found, next: found.at(-1)?.seq ?? question.after };
  });

  app.put(
    '/:tenant/records/:id/reply',
    {
      bodyLimit: ANSWER_LIMIT,
      ...limit,
      // Before the body is read: strangers' words are not even parsed.
      onRequest: async (request, reply) => {
        const tenant = tenantOf(request);
        if ((await tenants.find(tenant)) === undefined)
          return reply.code(404).send({ error: 'no-such-tenant' });
        const reader = await readerOf(request, tenant, { sessions, tokens });
        if (reader === undefined) return reply.code(401).send({ error: 'sign-in' });
        if (reader.cookie === undefined) return undefined;
        if (!isFromHere(request)) return reply.code(403).send({ error: 'not-from-here' });
        if (!isFormToken(reader.cookie, request.headers['x-iml-token']))
          return reply.code(403).send({ error: 'token' });
        return undefined;
      },
    },
    async (request, reply) => {
      const { tenant, id } = /** @type {{ tenant: string, id: string }} */ (request.params);
      const read = readChange(request.body);
      if ('problems' in read) return reply.code(400).send({ error: 'not-a-reply', details: read.problems });
      const outcome = isId(id)
        ? await replies.change(tenant, id.toLowerCase(), read.change)
        : { refused: /** @type {const} */ ('not-here') };
      if ('refused' in outcome) return reply.code(REFUSALS[outcome.refused]).send({ error: outcome.refused });
      return outcome;
    },
  );
}
