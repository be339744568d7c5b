import type { SiteMessages } from '../../i18n/en/cli-site.js';
import { bytesOf } from './bytes.js';
import { iconFiles, screenFiles } from './icons/files.js';
import type { SiteOptions } from './options.js';

/** Where the app's manifest stands: in our own folder, where it meets none of the site's. */
export const manifestPath = 'iml-kit/app.webmanifest';

/** A path as it stands in an address. */
export const asAddress = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What browsers read of the app: neutral words, since others see the phone. Addresses are told from `iml-kit/`. */
export function webManifest(options: SiteOptions, t: SiteMessages): Uint8Array {
  const { name, shortName, language, colour, background, base, programId } = options;
  const start = `../${asAddress(options.start)}`;
  const icon = iconFiles.find(({ path, purpose }) => purpose === 'any' && path.includes('192'));
  const shortcut = (words: string, at: string) => ({
    name: words,
    url: `${start}#${at}`,
    ...(icon ? { icons: [{ src: icon.path, sizes: '192x192', type: 'image/png' }] } : {}),
  });
  const manifest = {
    id: `${base}?app=${encodeURIComponent(programId)}`,
    name,
    short_name: shortName,
    description: t.app.description,
    lang: language,
    dir: 'ltr',
    start_url: start,
    scope: '../',
    display: 'standalone',
    theme_color: colour,
    background_color: background,
    icons: iconFiles
      .filter(({ purpose }) => purpose !== undefined)
      .map(({ path, size, purpose }) => ({
        src: path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    screenshots: screenFiles.map(({ path, width, height, form }) => ({
      src: path,
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: form,
      label: t.app.description,
    })),
    // So that a page can ask whether its own app is on the device.
    related_applications: [{ platform: 'webapp', url: 'app.webmanifest' }],
    shortcuts: [shortcut(t.app.journal, 'journal'), shortcut(t.app.week, 'week')],
  };
  return bytesOf(`${JSON.stringify(manifest, null, 2)}\n`);
}
