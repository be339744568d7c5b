import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const names = ['fullcalendar', 'schedule-x', 'cally'];

/** The peers as a host's bundler would pack them, one file and its styles each: `Map` of path to bytes. */
export async function packPeers() {
  const folder = fileURLToPath(new URL('peers', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `${folder}/${name}.js`),
    outdir: '/peers',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2021',
    legalComments: 'none',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(path.indexOf('/peers/')), contents]));
}
