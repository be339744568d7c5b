import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chunkName, elementOf, partOf, showOnly } from './chunking.mjs';
import { readRooms } from './rooms.mjs';

const virtual = 'virtual:chunk-map';

/** Where the bytes of a chunk come from, before minifying: packages and rooms, the largest first. */
function partsOf(chunk) {
  const parts = {};
  for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
    const part = partOf(id);
    parts[part] = (parts[part] ?? 0) + renderedLength;
  }
  return Object.fromEntries(Object.entries(parts).sort(([, a], [, b]) => b - a));
}

/** Reads from a finished bundle which file defines which tag, which files it needs beside it, and its room. */
export function readChunks(bundle, rooms = {}) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const kit = chunks.find((chunk) => chunk.name === 'kit')?.fileName;
  const needs = (file, found = new Set()) => {
    for (const next of byFile.get(file)?.imports ?? []) {
      if (!found.has(next) && byFile.has(next)) needs(next, found.add(next));
    }
    return found;
  };
  const map = {};
  for (const chunk of chunks) {
    for (const id of chunk.moduleIds) {
      const element = elementOf(id);
      if (element === undefined) continue;
      const preload = needs(chunk.fileName);
      if (kit && !showOnly.has(element)) {
        for (const file of [kit, ...needs(kit)]) if (file !== chunk.fileName) preload.add(file);
      }
      const room = rooms[element];
      map[`iml-${element}`] = { module: chunk.fileName, preload: [...preload], ...(room ? { room } : {}) };
    }
  }
  const files = {};
  for (const chunk of chunks) {
    const { fileName, imports, dynamicImports } = chunk;
    files[fileName] = { name: chunkName(chunk), imports, dynamicImports, parts: partsOf(chunk) };
  }
  return {
    folder: chunks[0] && `${dirname(chunks[0].fileName)}/`,
    chunks: Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))),
    oldBrowser: chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('old-browser.ts'))?.fileName,
    files,
  };
}

/** The dictionary of the hint about lock words weighs a third of all the rest, and everything works without the hint. */
const isDictionary = ({ parts }) => '@zxcvbn-ts/language-common' in parts;

/** What the service worker asks of a build: its name, and its files (`src/worker/service/kit-files.ts`). */
const kitFiles = ({ folder, files }) => ({
  build: folder.slice('chunks/'.length, -1),
  files: Object.keys(files)
    .filter((name) => !isDictionary(files[name]))
    .sort(),
});

/**
 * Remembers the map of a build of these `define.ts` in `state` and writes it beside the files, for hosts and the size
 * check.
 */
export const recordChunks = (state, root, defines) => ({
  name: 'record-chunks',
  async writeBundle({ dir }, bundle) {
    Object.assign(state, readChunks(bundle, await readRooms(root, defines)));
    await mkdir(dir, { recursive: true });
    await writeFile(`${dir}/chunk-map.json`, `${JSON.stringify(state, null, 2)}\n`);
    await writeFile(`${dir}/kit-files.json`, `${JSON.stringify(kitFiles(state))}\n`);
  },
});

/** Answers imports from `virtual:chunk-map` with what the build of the elements left in `state`. */
export const chunkMap = (state) => ({
  name: 'chunk-map',
  resolveId: (source) => (source === virtual ? `\0${virtual}` : null),
  load: (id) => (id === `\0${virtual}` ? chunkModule(state) : null),
});

/**
 * The module that the pasted script imports as `virtual:chunk-map`. Every page pays for each byte of it, so what is
 * the same for all stands once: the folder, and the sets of files that come beside an element.
 */
export function chunkModule({ chunks, folder = '', oldBrowser }) {
  const nameOf = (file) => {
    if (!file.startsWith(folder) || !file.endsWith('.js')) throw new Error(`${file} is not in ${folder}`);
    return file.slice(folder.length, -3);
  };
  const besides = [];
  const elements = {};
  for (const [tag, { module, preload, room = [] }] of Object.entries(chunks)) {
    const name = tag.slice('iml-'.length);
    if (nameOf(module) !== name) throw new Error(`The pasted script would look for ${tag} in ${name}.js`);
    // A program beside it brings its own file at the same moment: that alone is not worth a set.
    const alone = preload.length === 1 && preload[0] === chunks['iml-program']?.module;
    const set = JSON.stringify(alone ? [] : preload.map(nameOf));
    if (!besides.includes(set)) besides.push(set);
    elements[name] = [besides.indexOf(set), ...room.flat()];
  }
  return [
    `export const folder = ${JSON.stringify(folder)};`,
    `export const besides = [${besides.join()}];`,
    `export const elements = ${JSON.stringify(elements)};`,
    `export const oldBrowser = ${JSON.stringify(oldBrowser && nameOf(oldBrowser))};`,
    '',
  ].join('\n');
}
