/** Weighs what a page loads against `scripts/lib/budgets.mjs`. Needs a build. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { budgets } from './lib/budgets.mjs';
import { root } from './lib/paths.mjs';

const loader = 'iml-kit.js';
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes of a text under brotli 11. */
export const weigh = (data) =>
  brotliCompressSync(data, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: data.length },
  }).length;

/**
 * What one tag loads: its files (the pasted script first) and the depth, in round trips, until all are there.
 * What the pasted script names comes at depth 2; what only those files name comes later.
 */
export function loadOf(tag, { chunks, files }) {
  const { module, preload } = chunks[tag];
  const depths = new Map([[loader, 1]]);
  let wave = [module, ...preload];
  for (let depth = 2; wave.length > 0; depth++) {
    const fresh = wave.filter((file) => !depths.has(file));
    for (const file of fresh) depths.set(file, depth);
    wave = fresh.flatMap((file) => files[file]?.imports ?? []).filter((file) => file in files);
  }
  return { files: [...depths.keys()], depth: Math.max(...depths.values()) };
}

const total = (files, sizes) => files.reduce((sum, file) => sum + sizes[file], 0);

/** Each figure with its limits: `{ name, bytes, limit, requests?, …, files }`. */
export function figures(map, sizes, limits = budgets) {
  const tags = Object.keys(map.chunks);
  const base = map.chunks['iml-goal-planner'] ? loadOf('iml-goal-planner', map).files : [loader];
  const list = [{ name: 'the pasted script alone', files: [loader], limit: limits.loader }];
  for (const [tag, limit] of Object.entries(limits.elements)) {
    if (!map.chunks[tag]) continue;
    const { files, depth } = loadOf(tag, map);
    list.push({ name: tag, files, requests: files.length, depth, limit });
  }
  for (const tag of tags) {
    const files = loadOf(tag, map).files.filter((file) => !base.includes(file));
    if (files.length > 0) list.push({ name: `${tag} beside the goal planner`, files, limit: limits.further });
  }
  const all = [...new Set(tags.flatMap((tag) => loadOf(tag, map).files))];
  list.push({ name: 'everything', files: all, limit: limits.everything });
  return list.map((figure) => ({ ...figure, bytes: total(figure.files, sizes) }));
}

/** The largest parts of some files, as shares of all that was written before minifying. */
export function largest(list, { files }, count = 10) {
  const parts = new Map();
  for (const file of list) {
    for (const [part, length] of Object.entries(files[file]?.parts ?? {})) {
      parts.set(part, (parts.get(part) ?? 0) + length);
    }
  }
  const all = [...parts.values()].reduce((sum, length) => sum + length, 0);
  const share = (length) => `${Math.round((100 * length) / all)} %`;
  const sorted = [...parts].sort(([, a], [, b]) => b - a).slice(0, count);
  return sorted.map(([part, length]) => `${part} ${share(length)}`).join(', ');
}

/** What is over its limit in one figure, in kind sentences. */
export function complaints({ name, bytes, files, requests, depth, limit }, sizes) {
  const found = [];
  const held = limit.held ?? limit.kB;
  if (bytes > held * 1000) {
    const parts = [...files].sort((a, b) => sizes[b] - sizes[a]).map((file) => `${file} ${kB(sizes[file])}`);
    found.push(
      `${name} is ${kB(bytes)}, ${kB(bytes - held * 1000)} over the ${held} kB it is held at. It is made of ${parts.join(', ')}. ` +
        'Could something load later, by import()? Or is a new library larger than it is worth?',
    );
  }
  if (requests > limit.requests) {
    found.push(`${name} takes ${requests} requests, its limit is ${limit.requests}: ${files.join(', ')}.`);
  }
  if (depth > limit.depth) {
    found.push(
      `${name} needs ${depth} round trips, its limit is ${limit.depth}: name the late file as preload.`,
    );
  }
  return found;
}

async function main() {
  if (!existsSync(`${root}dist/chunk-map.json`))
    throw new Error('Nothing to weigh yet: npm run build first.');
  const map = JSON.parse(await readFile(`${root}dist/chunk-map.json`, 'utf8'));
  const sizes = {};
  for (const file of [loader, ...Object.keys(map.files)])
    sizes[file] = weigh(await readFile(`${root}dist/${file}`));
  let wrong = 0;
  for (const figure of figures(map, sizes)) {
    const { name, bytes, limit, requests, depth } = figure;
    const more = requests ? `, ${requests} requests, depth ${depth}` : '';
    console.log(`${kB(bytes).padStart(8)} of ${String(limit.kB).padStart(4)}  ${name}${more}`);
    for (const sentence of complaints(figure, sizes)) {
      wrong += 1;
      console.error(sentence);
    }
    if (bytes > limit.kB * 1000) console.error(`The largest parts: ${largest(figure.files, map)}.`);
  }
  return wrong;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = (await main()) > 0 ? 1 : 0;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
