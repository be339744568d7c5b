/** Writes the contract of the wire, JSON Schema, OpenAPI and the words of records, to `dist/contract`. Needs the build in `dist/npm`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openApi, recordWords, schemaFiles } from '../dist/npm/contract/index.js';
import { root } from './lib/paths.mjs';

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist', 'contract');
await mkdir(folder, { recursive: true });
const files = {
  ...schemaFiles(),
  'openapi.json': openApi(version),
  'words.en.json': recordWords.en,
  'words.es.json': recordWords.es,
};
for (const name of Object.keys(files)) {
  await writeFile(join(folder, name), `${JSON.stringify(files[name], null, 2)}\n`);
}
