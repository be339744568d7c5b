import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProgramSettings } from '../../../src/domain/program-year/settings.js';
import {
  contrastOf,
  lessonWords,
  monthNewsletter,
  mostBytes,
  ownColours,
  type Newsletter,
  type NewsletterOptions,
} from '../../../src/publish/index.js';
import { sampleYear } from './sample-year.js';

const march = (
  more: Readonly<Record<string, string>> = {},
  options: Partial<NewsletterOptions> = {},
): Newsletter => {
  const letter = monthNewsletter(sampleYear(more), { month: 3, ...options });
  if (!letter) throw new Error('no letter');
  return letter;
};

/** The fragment as a browser reads it, without running anything of it. */
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const wordsOf = (html: string) => (pageOf(html).body.textContent ?? '').replace(/\s+/g, ' ');
const bytes = (text: string) => new TextEncoder().encode(text).length;

const open = { 'show-place': 'yes' };
const changes = 'cancel 2026-03-10; move 2026-03-17 to 2026-03-19 19:00; add 2026-03-28 10:00';

describe('the newsletter of a month', () => {
  it('tells month, theme, what it means, a thing to try, the dates and the crisis line', () => {
    const { fragment, text, subject } = march(open);
    expect(subject).to.equal('News for March 2026');
    for (const words of [wordsOf(fragment), text.replace(/\s+/g, ' ')]) {
      expect(words).to.contain('Month 3 of 12 · March 2026');
      expect(words).to.contain('Social Interaction');
      expect(words).to.contain('We spend time with people and in places that we like.');
      expect(words).to.contain('One thing to try');
      expect(words).to.match(/Tuesday, March 3,? ?6:00 – 7:30 PM/);
      expect(words).to.contain('Where: Sample hall, 12 Main Street');
      expect(words).to.contain('Time zone: Eastern Time');
      expect(words).to.contain('Call or text 988 at any hour.');
    }
  });

  it('hides place and time from strangers, and says whom to ask', () => {
    const { fragment, text } = march({ changes });
    for (const words of [wordsOf(fragment), text.replace(/\s+/g, ' ')]) {
      expect(words).not.to.match(/Sample hall|\d:\d\d|Eastern/);
      expect(words).to.contain('These meetings are for people in the group. To ask about joining: 555-0100');
    }
    expect(march({}, { audience: 'group' }).text)
      .to.contain('Sample hall')
      .and.to.contain('6:00 – 7:30 PM');
    expect(march(open, { place: false }).text)
      .to.contain('7:30 PM')
      .and.not.to.contain('Sample hall');
  });

  it('tells what changed', () => {
    const { text } = march({ ...open, changes });
    expect(text).to.contain('- Tuesday, March 10\n  No meeting on this day');
    expect(text).to.contain('- Thursday, March 19, 7:00 – 8:30 PM\n  Moved from Tuesday, March 17');
    expect(text).to.contain('- Saturday, March 28, 10:00 – 11:30 AM\n  Extra meeting');
    expect(march({ breaks: '2026-03-23/2026-03-29' }).text).to.contain('Break, no meeting');
  });

  it('has the dates in a real table, whose rows and columns have heads', () => {
    const page = pageOf(march({ ...open, changes }).fragment);
    const data = [...page.querySelectorAll('table:not([role=presentation])')];
    expect(data.length).to.equal(1);
    expect([...data[0]!.querySelectorAll('th[scope=col]')].map((head) => head.textContent)).to.deep.equal([
      'When',
      'What we do',
    ]);
    expect(data[0]!.querySelectorAll('tr > th[scope=row]:first-child').length).to.equal(6);
    expect(page.querySelectorAll('table[role=presentation] th:not([scope])').length).to.equal(0);
    expect([...page.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).to.deep.equal([
      'Social Interaction',
      'One thing to try',
      'Our meetings',
    ]);
  });

  it('fits a phone of 320 px in every month and both languages', async () => {
    const lesson = await lessonWords('both');
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
      (month) =>
        monthNewsletter(sampleYear({ ...open, changes }), { month, language: 'both', lesson })!.fragment,
    );
    const phone = document.createElement('iframe');
    phone.style.width = '320px';
    phone.srcdoc = `<!DOCTYPE html><body style="margin:0">${months.join('')}`;
    await new Promise((resolve) => {
      phone.onload = resolve;
      document.body.append(phone);
    });
    expect(phone.contentDocument!.body.scrollWidth).to.be.at.most(320);
    phone.remove();
  });

  it('parts no day from its month, and no hour', () => {
    for (const [language, day, time] of [
      ['en', 'Tuesday, March\u00A03', /^6:00\u00A0– 7:30\u00A0PM$/],
      // Engines write the Spanish afternoon with or without a space, which then must not part either.
      ['es', 'martes, 3\u00A0de marzo', /^6:00–7:30\u00A0p\.\u00A0?m\.$/],
    ] as const) {
      const first = pageOf(march(open, { language }).fragment).querySelector('tr:has(> th[scope=row])');
      const head = first?.querySelector('th');
      expect(head?.firstChild?.textContent).to.equal(day);
      expect(head?.querySelector('p')?.textContent).to.match(time);
    }
  });

  it('speaks Spanish, or both, and says so to screen readers', () => {
    const { fragment, text, subject, document } = march(open, { language: 'both' });
    expect(subject).to.equal('News for March 2026 · Noticias: Marzo de 2026');
    expect(
      [...pageOf(fragment).querySelectorAll('[lang]')].map((one) => one.getAttribute('lang')),
    ).to.deep.equal(['en', 'es']);
    expect(text).to.contain('Convivir con los demás').and.to.contain('Social Interaction');
    expect(text).to.contain('oprima 2').and.to.contain('AYUDA');
    expect(pageOf(document).querySelectorAll('h1').length).to.equal(1);
    const spanish = march(open, { language: 'es' });
    expect(pageOf(spanish.document).documentElement.lang).to.equal('es');
    expect(spanish.text).not.to.match(/\b(?:meeting|month|call|day)\b/i);
  });

  it('shows the lessons and their first thing to try', async () => {
    const lesson = await lessonWords('both');
    const { text } = march(open, { lesson, language: 'both' });
    expect(text).to.contain('Saying hello').and.to.contain('Saludar');
    expect(text).to.contain('Greet three people this week.');
    expect(march(open, { lesson, tryIt: false }).text).not.to.contain('Greet three');
  });

  it('shows a lesson that the coach wrote, and its thing to try', async () => {
    const lesson = await lessonWords('both');
    const own = {
      meeting: '2026-03-03',
      title: { en: 'Our garden', es: 'Nuestro jardín' },
      aim: { en: 'We plant together.' },
      steps: [],
      questions: [],
    };
    const letter = (more: object) =>
      monthNewsletter(
        { ...sampleYear(open), ownLessons: [{ ...own, ...more }] },
        { month: 3, lesson, language: 'both' },
      )!;
    const { text } = letter({ tryIt: { en: 'Water a plant.', es: 'Riegue una planta.' } });
    expect(text)
      .to.contain('Our garden')
      .and.to.contain('Nuestro jardín')
      .and.to.contain('We plant together.');
    expect(text).to.contain('Water a plant.').and.to.contain('Riegue una planta.');
    expect(letter({}).text).to.contain('Our garden').and.to.contain('Greet three people this week.');
    expect(monthNewsletter({ ...sampleYear(open), ownLessons: [own] }, { month: 3 })!.text).not.to.contain(
      'Our garden',
    );
  });

  it('links the numbers to call and the chat', () => {
    for (const language of ['en', 'es']) {
      const links = [...pageOf(march({}, { language }).fragment).querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:988',
        'https://988lifeline.org/',
        'tel:911',
      ]);
    }
  });

  it('keeps the coach’s own paragraph, its breaks too', () => {
    const paragraph = { en: 'First line.\n\nSecond line.', es: 'Hola.' };
    const page = pageOf(march({}, { paragraph }).fragment);
    const paragraphs = [...page.querySelectorAll('p')].map((one) => one.textContent);
    expect(paragraphs).to.include('First line.').and.to.include('Second line.');
    expect(march({}, { paragraph, language: 'es' }).text).to.contain('Hola.');
  });

  it('works without a start: what is known is told', () => {
    const { start: _, ...rest } = sampleYear();
    const letter = monthNewsletter(rest, { month: 3 });
    expect(letter?.text).to.contain('Ask your coach for the dates').and.to.contain('Social Interaction');
    expect(letter?.subject).to.equal('News for Month 3 of 12');
    expect(letter?.problems).to.deep.equal([{ code: 'no-dates', about: 'start', given: '' }]);
  });

  it('does not make a month that is none', () => {
    for (const month of [0, 13, -1, 2.5, NaN, Infinity])
      expect(monthNewsletter(sampleYear(), { month }), String(month)).to.equal(undefined);
  });

  it('has a subject that tells nothing about anybody', () => {
    expect(march({ ...open, name: 'Recovery group of Sample Church' }).subject).to.equal(
      'News for March 2026',
    );
  });
});

describe('hostile texts in a newsletter', () => {
  const signs = fc.constantFrom(
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[#', '[', '#', '${', '$', '{', '<@', '<', '@',
    '</@', '[@', '*|FNAME|*', '{{x}}', '{%', '"', "'", '&', '&lt;@', '--><b>', '\u202E', 'שלום', 'مرحبا', '🏠',
    '\uD800', '\u0000', '\n', 'a', ' ', '//', ']]>', '%%', 'style="', '-->',
  ); // prettier-ignore
  const hostile = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
  const code = /\[#|\$\{|<@|<\/@|\[@|\*\||\|\*|\{\{|\{%/;
  const allowed = new Set(
    'TABLE TBODY TR TD TH P H1 H2 H3 BR A STRONG SPAN HTML HEAD BODY META TITLE'.split(' '),
  );

  it('stay words: no tag, no handler, no code of newsletter tools', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (name, place, contact, note) => {
        const settings: ProgramSettings = {
          ...sampleYear(open),
          name: { '': name },
          place: { '': place },
          helpContact: { '': contact },
          themes: Array.from({ length: 12 }, () => ({ title: { '': name }, area: 'social' as const })),
          changes: [{ kind: 'cancelled', day: '2026-03-10', note: { '': note } }],
          localLine: '555-0100',
          localLineName: { '': note },
        };
        const colours = { accent: `${name}"`, ink: place };
        for (const showPlace of [true, false]) {
          const letter = monthNewsletter(
            { ...settings, showPlace },
            { month: 3, language: 'both', paragraph: { '': note + place }, colours },
          );
          for (const html of [letter!.fragment, letter!.document]) {
            expect(html).not.to.match(code);
            const page = pageOf(html);
            // What stood in entities is looked at as well; two elements beside each other are two texts.
            expect(wordsOf(html.replaceAll('<', ' <'))).not.to.match(code);
            for (const element of [...page.querySelectorAll('*')]) {
              expect(allowed.has(element.tagName), element.tagName).to.be.true;
              for (const { name: attribute } of [...element.attributes])
                expect(attribute).not.to.match(/^on|^src$/);
            }
          }
          expect(letter!.text).not.to.match(code);
          expect(letter!.subject).not.to.match(code);
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(30_000);

  it('keep their direction', () => {
    const { fragment, text } = march({ ...open, place: 'שלום 12' });
    expect(fragment).to.contain('<span dir="rtl">שלום 12</span>');
    expect(text).to.contain('\u2067שלום 12\u2069');
    expect(march(open).fragment).not.to.contain('<span');
  });

  it('are shortened until the fragment fits, and that is told', () => {
    const long = 'Kindness & patience <together> '.repeat(100);
    const many = Array.from(
      { length: 31 },
      (_, day) => `add 2026-03-${String(day + 1).padStart(2, '0')} 10:00`,
    );
    const { fragment, problems, text } = march(
      { ...open, place: long.slice(0, 290), name: long, changes: many.join(';') },
      { language: 'both', paragraph: { '': long } },
    );
    expect(bytes(fragment)).to.be.at.most(mostBytes);
    expect(problems.map(({ code: told }) => told)).to.deep.equal(['too-long']);
    expect(text).to.match(/And \d+ more days/);
    expect(march(open, { language: 'both' }).problems).to.deep.equal([]);
  });
});

describe('colours of a newsletter', () => {
  it('are ours, each easy to see', () => {
    expect(contrastOf('#000000', '#ffffff')).to.equal(21);
    for (const [words, ground] of [
      ['ink', 'paper'],
      ['muted', 'paper'],
      ['accent', 'paper'],
      ['onAccent', 'accent'],
      ['ink', 'soft'],
    ] as const)
      expect(contrastOf(ownColours[words], ownColours[ground]), `${words} on ${ground}`).to.be.at.least(4.5);
  });

  it('are the host’s where they can be seen', () => {
    const { fragment, problems } = march({}, { colours: { accent: '#603', onAccent: '#FFFFFF' } });
    expect(problems).to.deep.equal([]);
    expect(fragment).to.contain('#660033').and.not.to.contain(ownColours.accent);
  });

  it('are ours again where they cannot, and that is told', () => {
    const { fragment, problems } = march({}, { colours: { accent: '#ffee00', ink: 'red;x' } });
    expect(problems).to.deep.equal([
      { code: 'colour-unreadable', about: 'ink', given: 'red;x' },
      { code: 'contrast-low', about: 'accent', given: '#ffee00 on #ffffff' },
    ]);
    expect(fragment).to.contain(ownColours.accent).and.not.to.contain('#ffee00');
  });

  it('always end in words that can be seen', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, hex, hex, hex, hex, hex, (paper, ink, muted, accent, onAccent, soft) => {
        const { fragment } = march({}, { colours: { paper, ink, muted, accent, onAccent, soft } });
        for (const [, style = ''] of [...fragment.matchAll(/<td[^>]* style="([^"]*)"/g)]) {
          const ground = /background-color:(#\w{6})/.exec(style)?.[1];
          const words = /;color:(#\w{6})/.exec(style)?.[1];
          if (ground && words) expect(contrastOf(ground, words), style).to.be.at.least(4.5);
        }
      }),
      { numRuns: 30 },
    );
  }).timeout(30_000);
});
