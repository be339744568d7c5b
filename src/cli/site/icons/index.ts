import type { SiteMessages } from '../../../i18n/en/cli-site.js';
import type { CliMessages } from '../../../i18n/en/cli.js';
import { exits, type Machine } from '../../machine.js';
import { Stop } from '../../stop.js';
import type { SiteOptions } from '../options.js';
import { colourOf, drawIcon } from './draw.js';
import { iconFiles, screenFiles, type IconFile } from './files.js';
import { logoSvg, readLogo } from './logo.js';
import { pngOf } from './png.js';
import { drawScreen } from './screen.js';

/** Whether a picture fills its square: phones cut it to their own shape, and Apple's shows black where nothing is. */
const toTheEdge = ({ purpose }: IconFile): boolean => purpose !== 'any';

/** The pictures of the app without a logo, by their path at the site. */
export async function drawnIcons(options: SiteOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const colour = colourOf(options.colour);
  const letters = options.icon === 'initials' ? options.initials : undefined;
  for (const file of iconFiles) {
    const dots = drawIcon(file.size, { colour, letters, toTheEdge: toTheEdge(file) });
    files.set(`iml-kit/${file.path}`, await pngOf(dots, file.size));
  }
  return files;
}

/** The pictures of the app with a logo. Throws a `Stop` where it cannot be used, or nothing is there to draw it with. */
export async function logoIcons(
  path: string,
  options: SiteOptions,
  machine: Machine,
  t: SiteMessages,
  cli: CliMessages,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const logo = await readLogo(path, machine, t, cli);
  const drawer = await machine.drawer();
  if (!drawer) throw new Stop(t.logo.noDrawer, exits.failed);
  const files = new Map<string, Uint8Array>();
  try {
    // What cannot be unpacked has no width.
    if (!(drawer.widthOf(logoSvg(logo, '', 1)) > 0)) throw new Error(path);
    for (const file of iconFiles) {
      const edge = toTheEdge(file);
      const ground = edge ? `<rect width="512" height="512" fill="${options.background}"/>` : '';
      const svg = logoSvg(logo, ground, file.purpose === 'maskable' ? 0.56 : edge ? 0.8 : 1);
      files.set(`iml-kit/${file.path}`, drawer.png(svg, file.size));
    }
  } catch {
    throw new Stop(t.logo.unreadable(path), exits.failed);
  }
  return files;
}

/** How the app looks, by the path at the site; the same with a logo and without. */
export async function drawnScreens(options: SiteOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of screenFiles)
    files.set(`iml-kit/${file.path}`, await pngOf(drawScreen(file, options), file.width, file.height));
  return files;
}
