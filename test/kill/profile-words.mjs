import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser } from './browsers.mjs';

/** A sentence that is nowhere else: made anew for each run, so that no build, cache or log can hold it. */
export const markedSentence = (random) => {
  const word = () =>
    Math.floor(random() * 36 ** 8)
      .toString(36)
      .padStart(8, 'q');
  return `I want ${word()} walking by ${word()} with ${word()}`;
};

async function* filesOf(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else if (entry.isFile()) yield path;
  }
}

/** Files under a folder in which a word of the sentence can be read, as UTF-8 or UTF-16LE. */
export async function readable(folder, sentence) {
  const words = sentence.split(' ').filter((word) => word.length >= 8 && word !== 'walking');
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const found = [];
  for await (const file of filesOf(folder)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(file.slice(folder.length + 1));
  }
  return found;
}

/**
 * A visit with a marked sentence ends in one of three ways, and the next person starts the browser. Then the
 * whole profile is searched, session files and all.
 * `end`: `erase` ("I am done"), `leave` (Leave quickly), `none` (the browser is just closed).
 */
export async function profileWords({ site, found, profile, end, random }) {
  site.sentence = markedSentence(random);
  const over = site.next(end === 'leave' ? 'left' : 'ended', 'visit');
  const address = site.address({ act: 'visit', end, linger: 3_000, round: 'visit' });
  let browser = await openBrowser(found, profile, address);
  await over;
  await pause(1_000);
  await browser.close();
  const arrival = site.next('found', 'next person');
  browser = await openBrowser(found, profile, site.address({ act: 'read', round: 'next person' }));
  const { records, drafts } = await arrival;
  await pause(1_000);
  await browser.close();
  const files = await readable(profile, site.sentence);
  return {
    shown: records.length + drafts.length,
    files,
    failed: records.length + drafts.length + files.length > 0,
  };
}

/**
 * A sentence is written before the lock, another one after it, and the lock is closed. The one after it must be nowhere in
 * the profile; the one before it may be left on the disk, but no script of the page may read it.
 */
export async function lockedWords({ site, found, profile, random }) {
  const [before, after] = [markedSentence(random), markedSentence(random)];
  site.sentence = `${before}|${after}`;
  const over = site.next('ended', 'lock');
  const browser = await openBrowser(found, profile, site.address({ act: 'sealed', round: 'lock' }));
  const { readable: text } = await over;
  await pause(1_000);
  await browser.close();
  const left = await readable(profile, before);
  const files = await readable(profile, after);
  const told = [before, after].flatMap((sentence) => sentence.split(' ')).filter((word) => word.length === 8);
  const shown = told.filter((word) => text.includes(word)).length;
  return { shown, files, left, failed: shown > 0 || files.length > 0 };
}
