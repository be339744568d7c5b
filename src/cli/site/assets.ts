import type { SiteMessages } from '../../i18n/en/cli-site.js';
import { exits } from '../machine.js';
import { Stop } from '../stop.js';
import { bytesOf, integrityOf, textOf } from './bytes.js';
import { filesBelow, type Disk } from './disk.js';

/** Where a version of the kit stands at a site. */
export const versionFolder = (version: string): string => `iml-kit/${version}`;

/** The script that always brings the newest version which was put there. */
export const followingScript = 'iml-kit/iml-kit.js';

/** Files of the build that a page may ask for; the rest is for npm. */
const isServed = (path: string): boolean =>
  !path.endsWith('.map') &&
  (/^(?:chunks|sheets)\//.test(path) || /^iml-kit\.[^/]*js$/.test(path) || path === 'kit-files.json');

/** The kit's files, by their path at the site, and the hash that pins this version. */
export interface Assets {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly integrity: string;
}

/** The built kit as it stands at a site. Throws a `Stop` where the package holds no build. */
export async function readAssets(disk: Disk, kit: string, version: string, t: SiteMessages): Promise<Assets> {
  const files = new Map<string, Uint8Array>();
  const take = async (path: string): Promise<Uint8Array> => {
    const bytes = await disk.read(`${kit}/${path}`);
    if (!bytes) throw new Stop(t.noKit(kit), exits.failed);
    return path.endsWith('.js') ? bytesOf(withoutMap(textOf(bytes))) : bytes;
  };
  const script = await take('iml-kit.js');
  for (const path of await filesBelow(disk, kit))
    if (isServed(path)) files.set(`${versionFolder(version)}/${path}`, await take(path));
  files.set(followingScript, bytesOf(following(version, textOf(script))));
  return { files, integrity: await integrityOf(script) };
}

/** Maps are not put on a site, so nothing may ask for them. */
const withoutMap = (text: string): string => text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');

/** The pasted script, which looks for its files in the folder of its version. */
function following(version: string, script: string): string {
  const base = JSON.stringify(`${version}/`);
  const tag = `document.currentScript||document.querySelector('script[src*="iml-kit/iml-kit.js"]')`;
  return `!function(s){s&&!s.dataset.base&&(s.dataset.base=new URL(${base},s.src).href)}(${tag});\n${script}`;
}
