import { followingScript, versionFolder } from './assets.js';
import { bytesOf, textOf } from './bytes.js';
import type { Disk } from './disk.js';
import type { SiteOptions } from './options.js';
import { programPath } from './program-file.js';
import { startStylePath } from './start-style.js';
import { asAddress } from './web-manifest.js';

/** The worker's file: at the root of what it serves, since a worker reaches nothing above itself. */
export const workerName = 'iml-kit-sw.js';

/** Where a worker of the site takes ours from. */
export const importedWorker = `iml-kit/${workerName}`;

/** What the package holds for it, and for turning it off. */
const built = { on: workerName, off: 'iml-kit-sw-off.js' };

/**
 * The worker that a version of the kit has for sites, with what it keeps from the start: the app opens without a network
 * before anybody came to its page. Undefined where there is none.
 */
export async function workerFile(
  disk: Disk,
  kit: string,
  { base, start }: SiteOptions,
  version: string,
): Promise<Uint8Array | undefined> {
  const bytes = await disk.read(`${kit}/${built.on}`);
  if (!bytes) return undefined;
  const at = (path: string): string => base + asAddress(path);
  const listed = {
    pages: [at(start)],
    files: [at(programPath), at(startStylePath)],
    kit: { base: at(`${versionFolder(version)}/`), script: at(followingScript) },
  };
  return bytesOf(`self.imlKitWorker = ${JSON.stringify(listed)};\n${textOf(bytes)}`);
}

/** A worker that takes its caches and itself away. What people wrote is not in these caches. */
export async function workerOffFile(disk: Disk, kit: string): Promise<Uint8Array> {
  return (await disk.read(`${kit}/${built.off}`)) ?? bytesOf(off);
}

const off = `// Turns the offline worker of iml-kit off: its caches go, then the worker itself. What people wrote stays.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('iml-kit-sw')).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
`;

/** Names under which sites have a worker of their own. */
const usual =
  /^(?:sw|service-?worker|worker|ngsw-worker|pwabuilder-sw|superpwa-sw|onesignalsdkworker)(?:\.min)?\.js$/i;
const works =
  /\bself\.(?:addEventListener\(\s*['"](?:install|fetch|activate|push)['"]|onfetch\b)|\bworkbox\b|\bimportScripts\s*\(/;
const registers = /serviceWorker\s*\.\s*register\(\s*['"`](?:\/|\.\/)?([^'"`?]+)/;

/** Largest file that is looked into. */
const most = 2_000_000;

/** The site's own worker in this folder, by its file or by a page that registers it; undefined where there is none. */
export async function siteWorker(disk: Disk, folder: string): Promise<string | undefined> {
  let registered: string | undefined;
  for (const name of [...(await disk.names(folder))].sort()) {
    if (name === workerName || !/\.(?:m?js|html?|php)$/i.test(name)) continue;
    if ((await disk.kind(`${folder}/${name}`)) !== 'file') continue;
    const bytes = await disk.read(`${folder}/${name}`);
    if (!bytes || bytes.length > most) continue;
    const text = new TextDecoder().decode(bytes);
    if (/\.m?js$/i.test(name) && usual.test(name) && works.test(text)) return name;
    const [, path] = registers.exec(text) ?? [];
    if (path && !path.endsWith(workerName)) registered ??= path;
  }
  return registered;
}
