// @ts-check
import { messagePage } from '../pages/layout.mjs';
import { languageOf, wordsFor } from '../words/index.mjs';

/** @typedef {import('fastify').FastifyRequest} FastifyRequest */
/** @typedef {import('fastify').FastifyReply} FastifyReply */

/**
 * @param {FastifyReply} reply
 * @param {import('../pages/html.mjs').Markup} markup
 */
export const page = (reply, markup) =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(String(markup));

/**
 * A page that says why nothing was done.
 * @param {FastifyRequest} request
 * @param {FastifyReply} reply
 * @param {403 | 404 | 410 | 413 | 429 | 500 | 503} status
 */
export function refuse(request, reply, status) {
  const language = languageOf(request.query);
  const words = wordsFor(language);
  const isSignIn = request.routeOptions.url?.endsWith('/sign-in');
  const text = {
    403: words.notFromHere,
    404: words.noSuchGroup,
    410: words.noLongerHere,
    413: words.tooMuch,
    429: isSignIn ? words.slowDown : words.slowDownAMinute,
    500: words.away,
    503: words.away,
  }[status];
  return page(reply.code(status), messagePage({ language, text }));
}
