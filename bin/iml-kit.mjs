#!/usr/bin/env node
/** `iml-kit` on the command line: what it needs of Node. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { main } from '../dist/npm/cli/main.js';

const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

const machine = {
  readText: (path) =>
    readFile(path, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }),
  // A website may read the file at any moment: it is the old one or the new one, never half of one.
  async writeText(path, text) {
    const beside = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(beside, text);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  },
  out: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
  now: () => Date.now(),
  language: LC_ALL || LC_MESSAGES || LANG || 'en',
  version: manifest.version,
};

process.exitCode = await main(process.argv.slice(2), machine);
