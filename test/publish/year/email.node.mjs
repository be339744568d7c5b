import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { caniemail } from 'caniemail';
import { lessonWords, monthNewsletter } from 'iml-kit/publish';
import { sampleYear } from './samples.mjs';

const clients = ['gmail.*', 'outlook.windows', 'apple-mail.*', 'yahoo.*'];
const lesson = await lessonWords('both');
const paragraph = { '': 'We had a good walk.\n\nשלום to all of you.' };
const letterOf = (month, more = {}) =>
  monthNewsletter(sampleYear(), { month, language: 'both', lesson, paragraph, ...more });

/** What a client does not support at all, as "client: feature". */
function missing(html) {
  const { issues } = caniemail({ clients, html });
  const found = [];
  for (const [client, list] of issues.errors) for (const { title } of list) found.push(`${client}: ${title}`);
  return found;
}

/** What is supported in part, and why that is enough here. */
const parts = {
  '<body> element': 'nothing of ours hangs on it',
  'role attribute': 'only on tables',
  'lang attribute': 'only on tables',
  'dir attribute': 'never on links',
  margin: 'no negative value, no auto, not on body or span',
  padding: 'only on cells',
  'width property': 'only on tables',
  'max-width': 'only on tables; where it does nothing the letter is as wide as the window',
  'text-align': 'left and right only',
  'width attribute': 'no pictures',
  background: 'one plain colour',
  border: 'one plain line in px',
};

describe('the e-mail HTML in real mail programs (caniemail)', () => {
  it('uses nothing that Gmail, Outlook for Windows, Apple Mail or Yahoo leave out', () => {
    for (let month = 1; month <= 12; month++) assert.deepEqual(missing(letterOf(month).fragment), []);
  });

  it('has as a document only the body besides, which every letter has', () => {
    assert.deepEqual(
      new Set(missing(letterOf(3).document).map((line) => line.split(': ')[1])),
      new Set(['<body> element']),
    );
  });

  it('would tell what they leave out', () => {
    assert.ok(missing('<div style="display:grid;gap:4px"><svg></svg></div>').length > 3);
  });

  it('uses what is supported in part only where it is', () => {
    const { issues } = caniemail({ clients, html: letterOf(3).document });
    for (const list of issues.warnings.values()) {
      for (const { title } of list) assert.ok(title in parts, title);
    }
    const { fragment } = letterOf(3);
    for (const [, tag, style] of fragment.matchAll(/<(\w+)[^>]* style="([^"]*)"/g)) {
      if (/(?:^|;)(?:max-)?width:/.test(style)) assert.equal(tag, 'table');
      if (/(?:^|;)padding:/.test(style)) assert.match(tag, /^t[dh]$/);
      assert.doesNotMatch(
        style,
        /margin:[^;]*(?:-|auto)|text-align:(?:start|end)|(?<!\d)px|[\d.]+(?:em|rem|vw)\b/,
      );
    }
    for (const [tag] of fragment.matchAll(/<\w+[^>]* (?:lang|role)=/g)) assert.match(tag, /^<table/);
    assert.doesNotMatch(fragment, /<a [^>]*dir=/);
  });

  it('opens and closes every element', () => {
    for (const html of [letterOf(3).fragment, letterOf(12).document]) {
      const open = [];
      for (const [, end, tag] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
        if (['br', 'meta'].includes(tag)) continue;
        if (end) assert.equal(open.pop(), tag);
        else open.push(tag);
      }
      assert.deepEqual(open, []);
    }
  });

  it('is at most 20 KB in every month and both languages, with lessons and all', () => {
    const sizes = [];
    for (let month = 1; month <= 12; month++) {
      const { fragment, problems } = letterOf(month);
      sizes.push(Buffer.byteLength(fragment));
      assert.deepEqual(problems, [], `month ${month}`);
    }
    assert.ok(Math.max(...sizes) <= 20_480);
    console.log(`largest fragment in both languages: ${(Math.max(...sizes) / 1000).toFixed(1)} kB`);
  });
});

describe('the time it takes', () => {
  it('is under 200 ms for all formats of a month in both languages, in a process that has just begun', () => {
    const script = fileURLToPath(new URL('timed-month.mjs', import.meta.url));
    const once = () => Number(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout);
    const took = Math.min(once(), once(), once());
    console.log(`all formats of a month in both languages: ${took.toFixed(0)} ms of processor time`);
    assert.ok(took > 0 && took < 200, `${took.toFixed(0)} ms`);
  });
});
