// @ts-check
import { wordsFor } from '../words/index.mjs';
import { html } from './html.mjs';
import { layout } from './layout.mjs';

/**
 * An answer that was written while the session ended.
 * @typedef {{ parcel: string, text: string, by: string }} Kept
 */

/**
 * @param {{ tenant: import('../tenants.mjs').Tenant, language: import('../words/index.mjs').Language,
 *   isWrong?: boolean, kept?: Kept }} parts
 * @returns {import('./html.mjs').Markup}
 */
export function signInPage({ tenant, language, isWrong = false, kept }) {
  const words = wordsFor(language);
  const problem = html`<p class="problem" id="problem">${words.wrongPassword}</p>`;
  return layout({
    language,
    tenant: tenant.id,
    main: html`
      <h1>${words.signIn}</h1>
      <p><bdi>${tenant.name}</bdi></p>
      <form method="post" action="/${tenant.id}/coach/sign-in?lang=${language}">
        ${
          kept &&
          html`<p>${words.reply.signInFirst}</p>
            ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`
        }
        <input name="username" autocomplete="username" value="${tenant.id}" hidden />
        <label for="password">${words.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          ${isWrong && html`aria-invalid="true" aria-describedby="problem" autofocus`}
        />
        ${isWrong && problem}
        <button>${words.signIn}</button>
      </form>
    `,
  });
}
