import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { emptyEntry, type EntryBody } from '../../../src/domain/journal/entry.js';
import { journalTaking as en } from '../../../src/i18n/en/journal-taking.js';
import { htmlPaper, textPaper, type Paper, type PaperView } from '../../../src/publish/journal/index.js';

const view: PaperView = {
  t: en.document,
  language: 'en',
  direction: 'ltr',
  locale: 'en-US',
  mood: (mood) => `mood ${mood}`,
  topic: (topic) => topic.replace('own:', ''),
  crisis: 'In crisis? Call or text 988.',
};

const entry = (text: string, more: Partial<EntryBody> = {}): EntryBody => ({ ...emptyEntry, text, ...more });

const full = entry('We went\nfar <b>&</b>', {
  prompt: { source: 'own', text: 'What was "new"?' },
  mood: 'glad',
  victory: 'noticed',
  noticedBy: 'Sam',
  topics: ['own:Bus <rides>', 'hello'],
});

const write = (paper: Paper): string =>
  paper.begin() +
  paper.add([{ day: '2026-03-10', body: full, goals: ['A walk'] }]) +
  paper.add([
    { day: '2026-03-10', body: entry('Later that day'), goals: [] },
    { day: '2026-03-11', body: entry('', { mood: 'calm', victory: 'own' }), goals: [] },
  ]) +
  paper.letters([{ text: 'Dear me', sealedOn: '2026-01-05', openedOn: '2026-03-01' }]) +
  paper.end();

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

describe('a journal as a document', () => {
  it('stands alone, in its language, with a heading for each day', () => {
    const text = write(htmlPaper(view));
    const page = parse(text);
    expect(page.documentElement.lang).to.equal('en');
    expect(page.title).to.equal('My notes');
    expect([...page.querySelectorAll('h2, h3')].map((node) => node.textContent)).to.deep.equal([
      'Tuesday, March 10, 2026',
      'Wednesday, March 11, 2026',
      'Letters to myself',
      'Letter from Monday, January 5, 2026',
    ]);
    const [first] = page.querySelectorAll('.entry');
    expect(first?.querySelector('.asked')?.textContent).to.equal('What was "new"?');
    expect(first?.querySelector('.words')?.textContent).to.equal('We went\nfar <b>&</b>');
    expect([...(first?.querySelectorAll('dt, dd') ?? [])].map((node) => node.textContent)).to.deep.equal([
      ...['How it was', 'mood glad', 'A victory someone noticed', 'Noticed by', 'Sam'],
      ...['Topics', 'Bus <rides> · hello', 'Goals', 'A walk'],
    ]);
    expect(page.querySelectorAll('script, link, img, iframe, [src], [href]')).to.have.length(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).to.contain("default-src 'none'");
    expect(page.querySelector('footer')?.textContent).to.equal(view.crisis);
  });

  it('tells the question of a week once, above the first of its entries', () => {
    const prompt = { source: 'theme', text: 'What helps you rest?' } as const;
    const other = { source: 'own', text: 'Who smiled?' } as const;
    const entries = [prompt, prompt, undefined, other, prompt].map((one, at) => ({
      day: `2026-03-1${at}`,
      body: entry(`words ${at}`, one ? { prompt: one } : {}),
      goals: [],
    }));
    const page = parse(htmlPaper(view).add(entries));
    const asked = [...page.querySelectorAll('.entry')].map(
      (node) => node.querySelector('.asked')?.textContent ?? '',
    );
    expect(asked).to.deep.equal([prompt.text, '', '', other.text, prompt.text]);
    const paper = textPaper(view);
    const text = entries.map((one) => paper.add([one])).join('');
    expect(text.split(prompt.text)).to.have.length(3);
  });

  it('keeps every word as it is, and lets none become a tag', () => {
    const tags = parse(write(htmlPaper(view))).querySelectorAll('*').length;
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant('</p><script>alert(1)</script>')),
        (words) => {
          const clean = words.replace(/[\r\0]/g, '');
          fc.pre(clean !== '' && !/\p{Surrogate}/u.test(clean));
          const paper = htmlPaper(view);
          const body = { ...full, text: clean };
          const text = paper.begin() + paper.add([{ day: '2026-03-10', body, goals: [] }]) + paper.end();
          const page = parse(text);
          expect(page.querySelector('.words')?.textContent).to.equal(clean);
          expect(page.querySelectorAll('*').length).to.be.below(tags);
          expect(page.querySelectorAll('script')).to.have.length(0);
        },
      ),
    );
  });

  it('reads well as plain text', () => {
    expect(write(textPaper(view))).to.equal(
      [
        'My notes\n========\n\n',
        'Tuesday, March 10, 2026\n-----------------------\n\n',
        'Question: What was "new"?\n\nWe went\nfar <b>&</b>\n\n',
        'How it was: mood glad\nA victory someone noticed\nNoticed by: Sam\nTopics: Bus <rides> · hello\nGoals: A walk\n\n\n',
        'Later that day\n\n\n',
        'Wednesday, March 11, 2026\n-------------------------\n\n',
        'How it was: mood calm\nA victory\n\n\n',
        'Letters to myself\n=================\n\n',
        'Letter from Monday, January 5, 2026\n-----------------------------------\n\nDear me\n\n\n',
        'In crisis? Call or text 988.\n',
      ].join(''),
    );
  });

  it('has the direction of its language', () => {
    const page = parse(htmlPaper({ ...view, language: 'ar', direction: 'rtl' }).begin());
    expect(page.documentElement.dir).to.equal('rtl');
  });
});
