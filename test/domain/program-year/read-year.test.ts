import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readYear, yearNames } from '../../../src/domain/program-year/read-year.js';
import { sourceFromConfig } from '../../../src/domain/program-year/settings-schema.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';
import { defaultThemes } from '../../../src/domain/program-year/themes.js';
import { skillAreas } from '../../../src/domain/program-year/skill-areas.js';

const byText = (values: Record<string, string>) => readYear(sourceOf(values));
const byJson = (raw: unknown) => {
  const { source, problems } = sourceFromConfig(raw, 'src');
  expect(problems).to.deep.equal([]);
  return readYear(source);
};
const codes = ({ problems }: ReturnType<typeof readYear>) =>
  problems.map(({ code, given, suggestion }) => [code, given, suggestion]);
const twelve = (first: unknown) => [first, ...new Array<string>(11).fill('')];

describe('themes of the host', () => {
  it('are absent where nothing is written', () => {
    expect(byText({})).to.deep.equal({ year: {}, problems: [] });
    expect(byJson({ themes: [], prompts: [], changes: [] })).to.deep.equal({ year: {}, problems: [] });
  });

  it('are texts, texts by language, or a title with its area; empty ones stay the program’s', () => {
    const { year, problems } = byJson({
      themes: [
        'Beginnings',
        { en: 'Rest', es: 'Descanso' },
        { title: { en: 'Listening' }, area: 'communication' },
        ...new Array<null>(9).fill(null),
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(year.themes).to.deep.equal([
      { title: { '': 'Beginnings' }, area: 'goals' },
      { title: { en: 'Rest', es: 'Descanso' }, area: 'self-care' },
      { title: { en: 'Listening' }, area: 'communication' },
      ...defaultThemes.slice(3),
    ]);
  });

  it('with a title of the program keep its area in any month', () => {
    expect(byJson({ themes: twelve('coping  strategies') }).year.themes?.[0]?.area).to.equal('coping');
    expect(byJson({ themes: twelve({ es: 'Comunicación' }) }).year.themes?.[0]?.area).to.equal(
      'communication',
    );
  });

  it('are read from an attribute, one a line or between bars, with other languages beside', () => {
    const lines = defaultThemes.map((_, index) => `Theme ${index + 1}`);
    const { year } = byText({
      themes: `\n  ${lines.join('\n  ')}\n`,
      'themes-es': lines.map((line) => line.replace('Theme', 'Tema')).join(' | '),
    });
    expect(year.themes?.[11]).to.deep.equal({ title: { '': 'Theme 12', es: 'Tema 12' }, area: 'transition' });
    expect(year.themes?.[2]?.area).to.equal('social');
  });

  it('of eleven or thirteen are told, and the program’s stay', () => {
    for (const count of [1, 11, 13]) {
      const read = byJson({ themes: new Array<string>(count).fill('X') });
      expect(read.year.themes).to.equal(undefined);
      const [problem] = read.problems;
      expect(problem?.code).to.equal('themes-count');
      expect(byText({ themes: problem?.suggestion ?? '' }).year.themes, 'the suggestion').to.have.length(12);
    }
  });

  it('with an unknown area or no text are told at their item, the rest holds', () => {
    const read = byJson({ themes: twelve({ title: 'Money', area: 'budget' }) });
    expect(codes(read)).to.deep.equal([['area-unknown', 'budget', 'goals']]);
    expect(read.year.themes?.[0]).to.deep.equal({ title: { '': 'Money' }, area: 'goals' });
    expect(codes(byJson({ themes: twelve(5) }))).to.deep.equal([['value-unusable', '5', '']]);
  });

  it('keep hostile text as plain text', () => {
    const text = '<img onerror="x"> ${a} [#b] <@c> "q" ‏עברית';
    expect(byJson({ themes: twelve(text) }).year.themes?.[0]?.title).to.deep.equal({ '': text });
  });
});

describe('prompts of the coach', () => {
  it('are texts or texts by language', () => {
    expect(
      byJson({ prompts: ['Who helped?', { en: 'What was fun?', es: '¿Qué fue divertido?' }] }).year.prompts,
    ).to.deep.equal([{ '': 'Who helped?' }, { en: 'What was fun?', es: '¿Qué fue divertido?' }]);
    expect(byText({ prompts: 'One?\nTwo?', 'prompts-es': '¿Uno?\n¿Dos?' }).year.prompts).to.deep.equal([
      { '': 'One?', es: '¿Uno?' },
      { '': 'Two?', es: '¿Dos?' },
    ]);
  });

  it('that are blank, too long or no text are left out and told', () => {
    const read = byJson({ prompts: ['  ', 'x'.repeat(301), ['deep'], { 'not a tag': 'y' }, 'Good?'] });
    expect(read.year.prompts).to.deep.equal([{ '': 'Good?' }]);
    expect(read.problems.map(({ code }) => code)).to.deep.equal([
      'text-too-long',
      'value-unusable',
      'language-unknown',
    ]);
  });
});

describe('changes of meetings', () => {
  it('are read from JSON', () => {
    expect(
      byJson({
        changes: [
          { cancel: '2026-03-10', note: { en: 'Snow', es: 'Nieve' } },
          { move: '2026-03-17', to: '2026-03-19 19:00', place: 'Library' },
          { move: '2026-03-24', to: '7 pm' },
          { move: '2026-03-31', place: 'Park' },
          { add: '2026-04-04 10:30 am', duration: 60, note: 'Picnic' },
          { add: '2026-04-05', time: '14:00' },
        ],
      }),
    ).to.deep.equal({
      problems: [],
      year: {
        changes: [
          { kind: 'cancelled', day: '2026-03-10', note: { en: 'Snow', es: 'Nieve' } },
          { kind: 'moved', day: '2026-03-17', to: '2026-03-19', time: '19:00', place: { '': 'Library' } },
          { kind: 'moved', day: '2026-03-24', to: '2026-03-24', time: '19:00' },
          { kind: 'moved', day: '2026-03-31', to: '2026-03-31', place: { '': 'Park' } },
          { kind: 'added', day: '2026-04-04', time: '10:30', duration: 60, note: { '': 'Picnic' } },
          { kind: 'added', day: '2026-04-05', time: '14:00' },
        ],
      },
    });
  });

  it('are read from an attribute in both languages', () => {
    const english = 'cancel 2026-03-10; move 2026-03-17 to 2026-03-19 19:00; add 2026-04-04 at 10:30';
    const spanish =
      'cancelar 2026-03-10\nmover 2026-03-17 a 2026-03-19 19:00\nagregar 2026-04-04 a las 10:30';
    const { year, problems } = byText({ changes: english });
    expect(problems).to.deep.equal([]);
    expect(year.changes).to.have.length(3);
    expect(byText({ changes: spanish })).to.deep.equal({ year, problems });
  });

  it('that cannot be read are told with what to write', () => {
    const wrong = {
      'cancel 3/10/2026': 'cancel 2026-03-10',
      'cancel 2026-02-30': 'cancel 2026-01-05',
      'move 2026-03-10': 'move 2026-03-10 to 2026-03-11 18:00',
      'move 2026-11-24 to yesterday': 'move 2026-11-24 to 2026-11-25 18:00',
      'fly 2026-11-01': 'cancel 2026-11-01',
      'move 2026-03-10 to 2026-03-12 6:00': 'move 2026-03-10 to 2026-03-12 18:00',
      'add 2026-03-10 25:00': 'add 2026-03-10 18:00',
      'no meeting in March': 'cancel 2026-01-05',
    };
    for (const given of Object.keys(wrong) as (keyof typeof wrong)[]) {
      expect(codes(byText({ changes: given }))).to.deep.equal([['change-unreadable', given, wrong[given]]]);
    }
    expect(codes(byJson({ changes: [{ add: '2026-03-10', time: 'late' }, 7] }))).to.deep.equal([
      ['change-unreadable', '{"add":"2026-03-10","time":"late"}', 'add 2026-03-10 18:00'],
      ['change-unreadable', '7', 'cancel 2026-01-05'],
    ]);
    expect(codes(byJson({ changes: [{ add: '2026-03-10', duration: 'long' }] }))[0]?.[0]).to.equal(
      'minutes-unreadable',
    );
  });
});

it('what the README shows for a file is read whole', async () => {
  const readme = await (await fetch('/README.md')).text();
  const [, json = ''] = /```json\n(.*?)```/s.exec(readme) ?? [];
  const { year, problems } = byJson(JSON.parse(json));
  expect(problems).to.deep.equal([]);
  expect([year.themes?.length, year.prompts?.length, year.changes?.length]).to.deep.equal([12, 1, 3]);
});

describe('whatever a host writes about the year', () => {
  const days = fc.oneof(fc.string(), fc.stringMatching(/^20\d\d-(0\d|1[0-2])-[0-3]\d( \d\d:\d\d)?$/));
  const change = fc.oneof(
    fc.anything(),
    fc
      .tuple(fc.constantFrom('cancel', 'move', 'add', 'mover'), days)
      .map(([verb, rest]) => `${verb} ${rest}`),
    fc.record({ move: days, to: days, time: fc.string() }, { requiredKeys: [] }),
    fc.record({ add: days, duration: fc.anything(), note: fc.anything() }, { requiredKeys: [] }),
  );

  it('never throws, and suggestions for changes can be read', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(change).map((list) => JSON.stringify(list)),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...yearNames, 'themes-es', 'prompts-__proto__', 'prompts-es'), anyText),
        (values) => {
          const { year, problems } = byText(values);
          expect(year.themes ?? defaultThemes).to.have.length(12);
          for (const { area } of year.themes ?? []) expect(skillAreas).to.include(area);
          for (const { code, suggestion } of problems) {
            if (code === 'change-unreadable')
              expect(codes(byText({ changes: suggestion })), suggestion).to.deep.equal([]);
          }
        },
      ),
    );
  });

  it('takes any object as config without throwing', () => {
    const circle: Record<string, unknown> = {};
    circle['themes'] = [circle];
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 13 }), fc.array(change), (themes, changes) => {
        readYear(sourceFromConfig({ themes, prompts: themes, changes }, 'config').source);
      }),
    );
    expect(sourceFromConfig(circle, 'config').problems[0]?.code).to.equal('value-unusable');
    expect(Object.prototype).not.to.have.property('polluted');
  });
});
