import type { SiteMessages } from '../../i18n/en/cli-site.js';
import { followingScript, versionFolder } from './assets.js';
import type { SiteOptions } from './options.js';
import { headLines, programTag } from './start-page.js';
import { asAddress } from './web-manifest.js';
import { importedWorker } from './worker.js';

/** Where the lines to paste stand. */
export const snippetPath = 'iml-kit/snippet.txt';

/** The line for a site's own worker, which takes ours in. */
export const importLine = (options: SiteOptions): string =>
  `importScripts('${options.base}${importedWorker}');`;

/** What a webmaster pastes: the script that follows upgrades, or the one that is pinned by its hash. */
export function snippet(options: SiteOptions, version: string, integrity: string, t: SiteMessages): string {
  const { base } = options;
  const pinned = `${base}${asAddress(versionFolder(version))}/iml-kit.js`;
  const body = [programTag(options, base), `  <iml-journal>${t.page.crisis}</iml-journal>`, '</iml-program>'];
  return [
    t.snippet.follows,
    '',
    `<script src="${base}${followingScript}"></script>`,
    ...body,
    '',
    t.snippet.pinned(version),
    '',
    `<script src="${pinned}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    ...body,
    '',
    t.snippet.head,
    '',
    ...headLines(options, base),
    '',
    ...(options.hasWorker && options.siteWorker
      ? [t.snippet.worker(options.siteWorker), '', importLine(options), '']
      : []),
  ].join('\n');
}
