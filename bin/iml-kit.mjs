#!/usr/bin/env node
/** `iml-kit` on the command line: what it needs of Node. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { main } from '../dist/npm/cli/main.js';
import { disk } from './disk.mjs';

const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

const read = (path, encoding) =>
  readFile(path, encoding).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** An optional peer: only who wants pictures installs it. */
async function drawer() {
  const found = await import('@resvg/resvg-js').catch(() => undefined);
  if (!found) return undefined;
  const open = (svg, more = {}) => new found.Resvg(svg, { font: { loadSystemFonts: true }, ...more });
  return {
    widthOf: (svg) => open(svg).getBBox()?.width ?? 0,
    png: (svg, width) =>
      open(svg, { fitTo: { mode: 'width', value: width } })
        .render()
        .asPng(),
  };
}

const stop = new AbortController();
// The first Ctrl+C lets a command put right what it began, the second one ends it.
process.once('SIGINT', () => stop.abort());

async function ask(question) {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question, { signal: stop.signal });
  } catch {
    return '';
  } finally {
    lines.close();
  }
}

const machine = {
  readText: (path) => read(path, 'utf8'),
  readBytes: (path) => read(path),
  // A website may read the file at any moment: it is the old one or the new one, never half of one.
  async write(path, data) {
    const beside = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(beside, data);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw new Error(error.message.replaceAll(beside, path), { cause: error });
    }
  },
  disk,
  kitFolder: fileURLToPath(new URL('../dist', import.meta.url)).replaceAll('\\', '/'),
  out: (data) => process.stdout.write(data),
  drawer,
  fetch,
  ask: process.stdin.isTTY ? ask : undefined,
  stopped: stop.signal,
  tell: (line) => process.stderr.write(`${line}\n`),
  now: () => Date.now(),
  language: LC_ALL || LC_MESSAGES || LANG || 'en',
  version: manifest.version,
};

// Whoever reads may have enough: `| head` closes the pipe.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), machine);
