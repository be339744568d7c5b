import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache } from '../lib/paths.mjs';
import { npm, run } from '../lib/run.mjs';

const packed = '@sparticuz/chromium@153.0.0';

/** The least that fontconfig asks for, on machines without any font settings. */
const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/**
 * A Chromium that travels inside an npm package (Linux on x64, 67 MB): needs neither a browser's download site nor
 * system packages. Resolves with undefined where this machine cannot take it.
 */
export async function packedChromium(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, 'packed-chromium');
  const home = join(folder, 'node_modules/@sparticuz/chromium');
  const temporary = join(folder, 'tmp');
  await mkdir(temporary, { recursive: true });
  if (!existsSync(home)) {
    say(`Fetching ${packed} from the npm registry into .cache (67 MB, once).`);
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', packed];
    const { code } = await run(npm, args, { cwd: folder, quiet: true });
    if (code !== 0) return undefined;
  }
  // Read at import: makes the package unpack the libraries that a bare system lacks, into a folder of ours.
  const before = { ...process.env };
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: temporary });
  try {
    const { default: chromium } = await import(pathToFileURL(join(home, 'build/index.js')).href);
    const path = await chromium.executablePath();
    await writeFile(join(temporary, 'fonts.conf'), fontsConf(temporary));
    const env = {
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
      FONTCONFIG_FILE: join(temporary, 'fonts.conf'),
      TMPDIR: temporary,
      XDG_CACHE_HOME: temporary,
    };
    return { path, env };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Chrome for Testing, for machines that the packed one does not fit (macOS, Windows, other processors). */
export async function testingChrome(say) {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (platform === undefined) return undefined;
  say('Fetching Chrome for Testing into .cache (once).');
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const { executablePath } = await install({
    browser: Browser.CHROME,
    buildId,
    cacheDir: join(cache, 'chrome'),
  });
  return { path: executablePath, env: {} };
}

/** Debian and its relatives, as root: the system's own package. */
export async function systemPackage(kind, say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  const name = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  say(`Installing ${name} with apt-get.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true });
  const { code } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {
    env,
    quiet: true,
  });
  return code === 0 ? { path: `/usr/bin/${name}`, env: {} } : undefined;
}
