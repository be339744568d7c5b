// @ts-check
import { cardPage, answerPage } from '../pages/reply-pages.mjs';
import { signInPage } from '../pages/sign-in.mjs';
import { isId } from '../message.mjs';
import { LONGEST, readChange } from '../questions.mjs';
import { formToken, isFormToken } from '../sessions.mjs';
import { languageOf, wordsFor } from '../words/index.mjs';
import { page, refuse } from './coach-page.mjs';
import { postLimit, SESSION_COOKIE, tenantOf } from './coach-session.mjs';
import { logFault } from '../log.mjs';
import { fault } from '../faults.mjs';
import { erasePage } from '../pages/person.mjs';

/** @typedef {import('fastify').FastifyRequest} FastifyRequest */
/** @typedef {import('fastify').FastifyReply} FastifyReply */
/** @typedef {import('../pages/reply.mjs').Place} Place */
/** @typedef {Record<string, unknown>} Fields */

/** An answer of 2,000 characters, each written as nine signs, and what a form carries beside it. */
export const FORM_LIMIT = 32 * 1024;

/**
 * What a coach presses on the page: read, answer, print, hand out, erase.
 * @param {import('fastify').FastifyInstance} app
 * @param {import('../app.mjs').Shared} shared
 */
export async function coachForms(app, { parcels, replies, senders, tenants, sessions, limits }) {
  const options = { bodyLimit: FORM_LIMIT, ...postLimit(limits.posts) };

  /**
   * @param {string} path after `/coach/`
   * @param {(place: Place, fields: Fields, reply: FastifyReply, request: FastifyRequest) => Promise<unknown>} work what is
   *   done for a coach who is signed in and pressed it on our page
   */
  const form = (path, work) =>
    app.post(`/:tenant/coach/${path}`, options, async (request, reply) => {
      const fields = /** @type {Fields} */ (request.body ?? {});
      const language = languageOf(request.query);
      const tenant = await tenants.find(tenantOf(request));
      if (tenant === undefined) return refuse(request, reply, 404);
      const token = request.cookies[SESSION_COOKIE];
      if (token === undefined || !(await sessions.isOpen(tenant.id, token)))
        return page(reply.code(401), signInPage({ tenant, language, kept: keptOf(fields) }));
      const before = /^\d{1,15}$/.test(String(fields.before)) ? Number(fields.before) : undefined;
      const place = { tenant, language, formToken: formToken(token), before };
      if (!isFormToken(token, fields.token)) {
        const kept = keptOf(fields);
        if (kept === undefined) return refuse(request, reply, 403);
        const problem = wordsFor(language).reply.pressAgain;
        const one = await parcels.one(tenant.id, kept.parcel);
        return page(reply.code(403), answerPage({ place, one, ...kept, problem }));
      }
      return work(place, fields, reply, request);
    });

  form('seen', async (place, { parcel, seen }, reply, request) => {
    const id = idOf(parcel);
    const outcome = id && (await replies.change(place.tenant.id, id, { seen: seen === 'yes' }));
    return !outcome || 'refused' in outcome ? refuse(request, reply, 410) : back(reply, place, id);
  });

  form('answer', async (place, fields, reply, request) => {
    const kept = keptOf(fields);
    if (kept === undefined) return refuse(request, reply, 410);
    const words = wordsFor(place.language).reply;
    const { id: tenant } = place.tenant;
    try {
      const isDeleted = fields.do === 'delete';
      const read = readChange({
        text: isDeleted ? null : kept.text,
        by: kept.by,
        language: place.language,
        ...(isDeleted ? {} : { seen: true }),
      });
      const one = await parcels.one(tenant, kept.parcel);
      const tooLong = words.tooLong(LONGEST.text.toLocaleString(place.language), String(LONGEST.by));
      if ('problems' in read)
        return page(reply.code(422), answerPage({ place, one, ...kept, problem: tooLong }));
      if (read.change.text === null && !isDeleted)
        return page(reply.code(422), answerPage({ place, one, ...kept, problem: words.noWords }));
      const outcome = await replies.change(tenant, kept.parcel, read.change);
      if ('refused' in outcome)
        return page(reply.code(409), answerPage({ place, one, ...kept, problem: words.gone }));
      return back(reply, place, kept.parcel);
    } catch (error) {
      // Whatever fails, what the coach wrote comes back to them.
      const { status } = fault(error);
      logFault(request, error);
      return page(reply.code(status), answerPage({ place, ...kept, problem: words.notKept }));
    }
  });

  form('card', async (place, { parcel }, reply, request) => {
    const id = idOf(parcel);
    const one = id && (await parcels.one(place.tenant.id, id));
    if (!one || one.status !== 'accepted' || !one.reply?.text) return refuse(request, reply, 410);
    const names = await parcels.names(place.tenant.id);
    return page(reply, cardPage({ place, one, name: names.get(one.sender)?.trim() ?? '' }));
  });

  form('export', async (place, { sender }, reply, request) => {
    const id = idOf(sender);
    if (id === undefined) return refuse(request, reply, 410);
    const file = await senders.file(place.tenant.id, id);
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="records.json"')
      .send(`${JSON.stringify(file, undefined, 2)}\n`);
  });

  form('erase', async (place, { sender, sure }, reply, request) => {
    const [found] = isId(sender) ? await senders.find(place.tenant.id, sender) : [];
    if (found === undefined) return refuse(request, reply, 410);
    if (sure !== 'yes') return page(reply, erasePage({ place, ...found }));
    await senders.erase(place.tenant.id, found.sender);
    return reply.redirect(`/${place.tenant.id}/coach?lang=${place.language}&done=erased`, 303);
  });
}

/**
 * @param {unknown} value
 * @returns {string | undefined} an id in lower case
 */
const idOf = (value) => (isId(value) ? value.toLowerCase() : undefined);

/**
 * @param {Fields} fields of a form
 * @returns {import('../pages/sign-in.mjs').Kept | undefined} the answer in it, so that it outlives a session; undefined where
 *   there is none
 */
export function keptOf({ parcel, text, by }) {
  const id = idOf(parcel);
  if (id === undefined || typeof text !== 'string') return undefined;
  return { parcel: id, text, by: typeof by === 'string' ? by : '' };
}

/**
 * @param {FastifyReply} reply
 * @param {Place} place
 * @param {string} [parcel] what was answered
 */
function back(reply, { tenant, language, before }, parcel) {
  const page = before === undefined ? '' : `&before=${before}`;
  return reply.redirect(`/${tenant.id}/coach?lang=${language}${page}#reply-${parcel}`, 303);
}
