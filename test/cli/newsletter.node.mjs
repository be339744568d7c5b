import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { main } from '../../dist/npm/cli/main.js';
import { root } from '../../scripts/lib/paths.mjs';
import { inked, readPng } from '../publish/year/png.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const command = join(root, manifest.bin['iml-kit']);
const year = new Date().getUTCFullYear();

const program = {
  programId: 'sample',
  name: { en: 'Sample program', es: 'Programa de muestra' },
  start: `${year}-01-01`,
  meets: 'Tuesday 18:00',
  timeZone: 'America/New_York',
  place: 'Sample hall',
  helpContact: '555-0100',
};

describe('iml-kit newsletter', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'iml-cli-'));
    write('program.json', program);
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (name, value) =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const run = (args, env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', ...env },
    });
    return { status, stdout, stderr };
  };
  /** The same without a process of its own, for what never comes to writing. */
  const quick = async (args, language = 'en', more = {}) => {
    const told = { stdout: '', stderr: '' };
    const status = await main(args, {
      readText: async (name) => (existsSync(join(folder, name)) ? read(name) : undefined),
      readBytes: async (name) =>
        existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined,
      drawer: async () => undefined,
      write: () => assert.fail('nothing may be written'),
      out: (text) => (told.stdout += text),
      tell: (line) => (told.stderr += `${line}\n`),
      now: Date.now,
      language,
      version: manifest.version,
      ...more,
    });
    return { status, ...told };
  };
  const letter = (...args) => run(['newsletter', '--program', 'program.json', ...args]);
  const said = async (...args) =>
    (await quick(['newsletter', '--program', 'program.json', '--month=3', '--format=text', ...args])).stdout;

  it('writes each format', async () => {
    const begins = {
      html: /^<table role="presentation"/,
      document: /^<!DOCTYPE html>/,
      text: /^Programa de muestra\n/,
      subject: /^Noticias: Marzo de \d{4}\n$/,
      ics: /^BEGIN:VCALENDAR\r\n/,
    };
    for (const format of Object.keys(begins)) {
      const args = [
        'newsletter',
        '--program',
        'program.json',
        '--month',
        '3',
        '--lang',
        'es',
        '--format',
        format,
      ];
      const { status, stdout, stderr } = await quick(args);
      assert.deepEqual([status, stderr], [0, ''], format);
      assert.match(stdout, begins[format]);
      if (format === 'html') assert.deepEqual(run(args), { status, stdout, stderr }, 'as a command');
    }
  });

  it('takes today’s month in a cron job, and the year for a calendar', async () => {
    const begun = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
    write('begun.json', { ...program, start: begun });
    const text = async (...args) => (await quick(['newsletter', ...args])).stdout;
    assert.match(await text('--program=begun.json', '--format=text'), /Month [234] of 12/);
    const events = async (...args) =>
      (await text('--program=program.json', '--format=ics', ...args)).split('BEGIN:VEVENT').length - 1;
    assert.ok((await events()) > 50);
    assert.ok((await events('--month=3')) <= 5);
  });

  it('tells place and time only where it may', async () => {
    assert.doesNotMatch(await said(), /Sample hall|6:00/);
    assert.match(await said('--group'), /Sample hall/);
    assert.doesNotMatch(await said('--group', '--no-place'), /Sample hall/);
  });

  it('adds the coach’s own words, and leaves out what is not wanted', async () => {
    write('words.txt', 'Bring a friend.');
    assert.match(await said('--paragraph', 'words.txt'), /Bring a friend\./);
    assert.doesNotMatch(await said('--no-try', '--no-lessons'), /One thing to try|Saying hello/);
  });

  it('writes a file whole, once, and leaves it alone where nothing changed', () => {
    const args = ['--format', 'ics', '--out', 'year.ics'];
    assert.match(letter(...args).stderr, /year\.ics is written/);
    const [first, at] = [read('year.ics'), statSync(join(folder, 'year.ics')).mtimeMs];
    const again = letter(...args);
    assert.match(again.stderr, /Nothing changed/);
    assert.equal(again.stdout, '');
    assert.equal(statSync(join(folder, 'year.ics')).mtimeMs, at);
    const day = /DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/.exec(first).slice(1).join('-');
    write('program.json', { ...program, changes: [`cancel ${day}`] });
    letter(...args);
    write('program.json', program);
    assert.match(read('year.ics'), /SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('draws a picture for screens, and one for paper that is copied', () => {
    const args = ['--month=3', '--lang=both', '--format=png'];
    assert.match(letter(...args, '--out', 'month.png').stderr, /month\.png is written/);
    const screen = readPng(readFileSync(join(folder, 'month.png')));
    assert.equal(screen.width, 1200);
    assert.equal(screen.density, undefined);
    assert.equal(screen.colourAt(2, 2), '#0f6466');
    assert.ok(inked(screen, '#ffffff') > 0.1);
    assert.match(letter(...args, '--out', 'month.png').stderr, /Nothing changed/);

    letter(...args, '--print', '--layout=grid', '--out', 'paper.png');
    const paper = readPng(readFileSync(join(folder, 'paper.png')));
    assert.equal(paper.width, 1950);
    assert.deepEqual(paper.density, { x: 11_811, y: 11_811, unit: 1 });
    assert.deepEqual(paper.names.slice(0, 2), ['IHDR', 'pHYs']);
    const ink = inked(paper, '#ffffff');
    assert.ok(ink > 0.01 && ink < 0.2, `${ink} of the paper is inked`);
    for (let at = 0; at < paper.height; at += 7) {
      for (const x of [0, 1, paper.width - 2, paper.width - 1])
        assert.equal(paper.colourAt(x, at), '#ffffff');
    }
  });

  it('tells in words what the picture tells', async () => {
    const { stdout } = await quick(['newsletter', '--program=program.json', '--month=3', '--format=alt']);
    assert.match(stdout, /^Sample program\. Month 3 of 12, [^\n]+\. In danger now\? Call 911\.\n$/);
    assert.doesNotMatch(stdout, /Sample hall|6:00/);
  });

  it('says what to install where nothing draws, and what is missing where no font does', async () => {
    const args = ['newsletter', '--program=program.json', '--month=3', '--format=png'];
    const bare = await quick(args);
    assert.equal(bare.status, 1);
    assert.match(bare.stderr, /npm install @resvg\/resvg-js/);
    const noFonts = await quick(args, 'es', {
      drawer: async () => ({ widthOf: () => 0, png: () => assert.fail('an empty picture') }),
    });
    assert.equal(noFonts.status, 1);
    assert.match(noFonts.stderr, /no tiene letras/);
  });

  it('ends with 2 where the command is wrong', async () => {
    for (const args of [
      [],
      ['newsleter'],
      ['newsletter'],
      ['newsletter', '--program'],
      ['newsletter', '--program', '--month', '3'],
      ['newsletter', '--program=a', '--program=b'],
      ['newsletter', '--program=program.json', '--month=13'],
      ['newsletter', '--program=program.json', '--month=0'],
      ['newsletter', '--program=program.json', '--month=march'],
      ['newsletter', '--program=program.json', '--lang=fr'],
      ['newsletter', '--program=program.json', '--format=pdf'],
      ['newsletter', '--program=program.json', '--group=yes'],
      ['newsletter', '--program=program.json', '--colour=pink'],
      ['newsletter', '--program=program.json', '--layout=week'],
      ['newsletter', '--program=program.json', '--print=yes'],
      ['newsletter', '--program=program.json', '--nonsense'],
      ['newsletter', 'program.json'],
    ]) {
      const { status, stdout, stderr } = await quick(args);
      assert.equal(status, 2, args.join(' '));
      if (args.length > 0) assert.equal(stdout, '', args.join(' '));
      assert.doesNotMatch(stderr, /\n\s+at |Error:/, args.join(' '));
    }
  });

  it('ends with 1, and words, where nothing can be made', async () => {
    write('broken.json', '{ "programId": ');
    write('list.json', '[]');
    write('nothing.json', '{}');
    write('old.json', { ...program, start: '1996-01-05' });
    const tries = [
      [['--program=none.json'], /There is no file none\.json/],
      [['--program=.'], /could not be read/],
      [['--program=broken.json'], /is not JSON/],
      [['--program=nothing.json'], /no start/],
      [['--program=nothing.json', '--format=ics'], /no start/],
      [['--program=list.json'], /not JSON|object/],
      [['--program=old.json'], /Today is in no month/],
      [['--program=program.json', '--month=3', '--paragraph=none.txt'], /no file none\.txt/],
      [['--program=old.json', '--month=3', '--strict'], /because of --strict/],
    ];
    for (const [args, words] of tries) {
      const { status, stdout, stderr } = await quick(['newsletter', ...args]);
      assert.equal(status, 1, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });

  it('tells what to write differently, and works all the same', async () => {
    write('odd.json', { ...program, breaks: '2026-04-12/2026-04-06', timezone: 'America/New_York' });
    const { status, stdout, stderr } = await quick([
      'newsletter',
      '--program=odd.json',
      '--month=3',
      '--format=text',
    ]);
    assert.equal(status, 0);
    assert.match(stdout, /Month 3 of 12/);
    assert.match(stderr, /breaks: This break ends before it begins/);
    assert.match(stderr, /Write instead: 2026-04-06\/2026-04-12/);
    const pale = await quick(['newsletter', '--program=program.json', '--month=3', '--colour=ink=#eeeeee']);
    assert.match(pale.stderr, /hard to see/);
  });

  it('says why a file cannot be written, and leaves none behind', () => {
    const { status, stderr } = letter('--month=3', '--out=none/letter.html');
    assert.equal(status, 1);
    assert.match(stderr, /could not be written/);
    assert.equal(letter('--month=3', '--out=.').status, 1);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('reads files of Windows', () => {
    write('windows.json', `\uFEFF${JSON.stringify(program)}\r\n`);
    assert.equal(run(['newsletter', '--program=windows.json', '--month=3']).status, 0);
  });

  it('helps, in the language of the computer', async () => {
    const { status, stdout } = run(['--help'], { LANG: 'es_US.UTF-8' });
    assert.equal(status, 0);
    assert.match(stdout, /^Uso: iml-kit newsletter/);
    assert.match((await quick(['--help'])).stdout, /^Usage: iml-kit newsletter/);
    assert.match((await quick(['newsletter', '--help'])).stdout, /--program FILE/);
    for (const language of ['en', 'es'])
      for (const line of (await quick(['--help'], language)).stdout.split('\n'))
        assert.ok(line.length <= 80, line);
    assert.equal((await quick(['--version'])).stdout, `${manifest.version}\n`);
  });

  it('says that a calendar needs the id of the page, and keeps its words to itself where nobody reads on', async () => {
    const { programId, ...nameless } = program;
    write('nameless.json', nameless);
    const told = await quick(['newsletter', '--program=nameless.json', '--format=ics']);
    assert.equal(told.status, 0);
    assert.match(told.stderr, /"programId": "grace-church"/);
    const strict = await quick(['newsletter', '--program=nameless.json', '--format=ics', '--strict']);
    assert.equal(strict.status, 1);
    assert.ok(programId);
    const closed = spawnSync('bash', [
      '-c',
      `"${process.execPath}" "${command}" newsletter --program "${join(folder, 'program.json')}" --format ics | head -c 10`,
    ]);
    assert.equal(String(closed.stderr), '');
  });

  it('names the file that cannot be written, not one of its own making', () => {
    const { status, stderr } = run(['newsletter', '--program=program.json', '--out=no/such/file.html']);
    assert.equal(status, 1);
    assert.match(stderr, /no\/such\/file\.html/);
    assert.doesNotMatch(stderr, /\.tmp/);
  });
});
