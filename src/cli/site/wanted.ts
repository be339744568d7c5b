import { cliSite as en } from '../../i18n/en/cli-site.js';
import { cliSite as es } from '../../i18n/es/cli-site.js';
import { exits } from '../machine.js';
import { Stop } from '../stop.js';
import { followingScript, readAssets, versionFolder } from './assets.js';
import { bytesOf, textOf } from './bytes.js';
import { drawnIcons, drawnScreens, logoIcons } from './icons/index.js';
import type { Installed } from './installed.js';
import type { SiteOptions } from './options.js';
import type { Wanted } from './plan.js';
import { ownProgram, programFile, programPath } from './program-file.js';
import type { SiteWork } from './site.js';
import { snippet, snippetPath } from './snippet.js';
import { startPage } from './start-page.js';
import { startStyle, startStylePath } from './start-style.js';
import { manifestPath, webManifest } from './web-manifest.js';
import { importedWorker, workerFile, workerName } from './worker.js';

/** What one version of the kit wants at a site, and the lines to paste. */
export interface WantedSite extends Wanted {
  readonly snippet: string;
}

const isVersion = /^iml-kit\/\d[^/]*\//;

/** Everything that should stand at a site with these options. Throws a `Stop` where an option cannot be used. */
export async function wantedSite(
  work: SiteWork,
  options: SiteOptions,
  before: Installed | undefined,
): Promise<WantedSite> {
  const { machine, given, t, cli, problems } = work;
  const { disk, kitFolder: kit, version } = machine;
  const said = (name: string) => given.values.get(name)?.[0];
  const files = new Map<string, Uint8Array>();
  const kept = new Set<string>();

  const own = said('program');
  if (own !== undefined) files.set(programPath, (await ownProgram(own, machine, cli)).bytes);
  else if (options.ownProgram) kept.add(programPath);
  else files.set(programPath, programFile(options, machine, t, cli, problems));

  for (const [path, data] of await drawnScreens(options)) files.set(path, data);
  const logo = said('logo');
  if (options.icon !== 'logo') for (const [path, data] of await drawnIcons(options)) files.set(path, data);
  else if (logo !== undefined)
    for (const [path, data] of await logoIcons(logo, options, machine, t, cli)) files.set(path, data);

  const assets = await readAssets(disk, kit, version, t);
  for (const [path, data] of assets.files) files.set(path, data);
  const worker = await workerFile(disk, kit, options, version);
  if (worker) files.set(options.siteWorker ? importedWorker : workerName, worker);
  const shown = { ...options, hasWorker: worker !== undefined };
  // Pages speak the site's language, whoever sits at the computer.
  const words = options.language === 'es' ? es : en;
  files.set(manifestPath, webManifest(options, words));
  files.set(startStylePath, startStyle());
  files.set(options.start, startPage(shown, words));
  const lines = snippet(shown, version, assets.integrity, words);
  files.set(snippetPath, bytesOf(lines));

  const dropsOld = given.flags.has('drop-old');
  const mine = `${versionFolder(version)}/`;
  const keeps = (path: string): boolean =>
    kept.has(path) ||
    (options.icon === 'logo' && logo === undefined && path.startsWith('iml-kit/icons/')) ||
    (!dropsOld && isVersion.test(path) && !path.startsWith(mine));
  await refusePinned(work, options, before, dropsOld);
  return { files, keeps, snippet: lines };
}

/** Dropping a version would break the start page where the webmaster pinned it there. */
async function refusePinned(
  { machine, folder, t }: SiteWork,
  options: SiteOptions,
  before: Installed | undefined,
  dropsOld: boolean,
): Promise<void> {
  if (!dropsOld || !before) return;
  const page = await machine.disk.read(`${folder}/${options.start}`);
  const [, pinned] = /iml-kit\/(\d[^/"']*)\/iml-kit(?:\.single)?\.js/.exec(page ? textOf(page) : '') ?? [];
  if (pinned !== undefined && pinned !== machine.version && !followingScript.includes(pinned))
    throw new Stop(t.stillPinned(options.start, pinned), exits.failed);
}
