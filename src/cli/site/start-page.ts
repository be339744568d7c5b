import type { SiteMessages } from '../../i18n/en/cli-site.js';
import { followingScript } from './assets.js';
import { bytesOf } from './bytes.js';
import { parentsOf } from './disk.js';
import { iconPath } from './icons/files.js';
import type { SiteOptions } from './options.js';
import { programPath } from './program-file.js';
import { startStylePath } from './start-style.js';
import { manifestPath } from './web-manifest.js';
import { workerName } from './worker.js';

/** Text as it stands in HTML. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** What a page needs in its head to be an app. `to` leads from the page to the folder. */
export const headLines = (options: SiteOptions, to: string): readonly string[] => [
  `<link rel="manifest" href="${to}${manifestPath}">`,
  `<meta name="theme-color" content="${options.colour}">`,
  `<link rel="icon" type="image/png" href="${to}${iconPath('icon-192')}">`,
  `<link rel="apple-touch-icon" href="${to}${iconPath('apple-touch-icon')}">`,
  `<meta name="apple-mobile-web-app-title" content="${escape(options.shortName)}">`,
];

/** The program's tag. It names the worker that the page talks to: the site's own, where it has one. */
export const programTag = (options: SiteOptions, to: string): string =>
  `<iml-program program-id="${escape(options.programId)}" src="${to}${programPath}"${
    options.hasWorker ? ` worker="${to}${options.siteWorker ?? workerName}"` : ''
  }>`;

/** The page that the app opens: every element, each also a link for its shortcut. */
export function startPage(options: SiteOptions, t: SiteMessages): Uint8Array {
  const to = '../'.repeat(parentsOf(options.start).length);
  const part = (id: string, tag: string) => `      <section id="${id}">
        <${tag}>${t.page.needsScript} ${t.page.crisis}</${tag}>
      </section>`;
  return bytesOf(`<!doctype html>
<html lang="${options.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escape(options.name)}</title>
${headLines(options, to)
  .map((line) => `    ${line}`)
  .join('\n')}
    <link rel="stylesheet" href="${to}${startStylePath}">
    <script src="${to}${followingScript}"></script>
  </head>
  <body>
    <h1>${escape(options.name)}</h1>
    <nav aria-label="${t.page.pages}">
      <a href="#journal">${t.page.journal}</a>
      <a href="#week">${t.page.week}</a>
      <a href="#goals">${t.page.goals}</a>
      <a href="#outings">${t.page.outings}</a>
      <a href="#budget">${t.page.budget}</a>
    </nav>
    ${programTag(options, to)}
${part('journal', 'iml-journal')}
${part('week', 'iml-theme-calendar')}
${part('goals', 'iml-goal-planner')}
${part('outings', 'iml-outing-log')}
${part('budget', 'iml-budget')}
      <iml-install reminder></iml-install>
    </iml-program>
  </body>
</html>
`);
}
