import { expect } from '@open-wc/testing';
import { readYear } from '../../../src/domain/program-year/read-year.js';
import { sourceFromConfig } from '../../../src/domain/program-year/settings-schema.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';
import { yearProblems } from '../../../src/domain/program-year/year-problems.js';

const read = (lessons: string) => readYear(sourceOf({ lessons }));
const codes = ({ problems }: ReturnType<typeof readYear>) =>
  problems.map(({ code, attribute, given, suggestion }) => [code, attribute, given, suggestion]);

describe('lessons that a host chose', () => {
  it('are read from an attribute and from a file', () => {
    const lessons = [
      { meeting: '2026-03-10', lesson: 'saying-hello' },
      { meeting: 'added-2026-03-14-2', lesson: 'a-hard-talk' },
    ];
    const text = '2026-03-10 saying-hello; added-2026-03-14-2: A  hard talk';
    expect(read(text)).to.deep.equal({ year: { lessons }, problems: [] });
    const file = sourceFromConfig({ lessons: text.split('; ') }, 'src');
    expect(file.problems).to.deep.equal([]);
    expect(readYear(file.source)).to.deep.equal({ year: { lessons }, problems: [] });
  });

  it('may be of the host’s own: a title and what else it says, in one language or several', () => {
    const own = {
      meeting: '2026-03-17',
      title: { en: 'Our walk', es: 'Nuestra caminata' },
      aim: 'We walk together.',
      steps: ['Meet at the door.', { en: 'Walk.', es: 'Caminen.' }],
      questions: 'none',
      tryIt: '<b>Walk</b> ${again}',
    };
    const file = sourceFromConfig({ lessons: ['2026-03-10 saying-hello', own] }, 'src');
    expect(file.problems).to.deep.equal([]);
    const { year, problems } = readYear(file.source);
    expect(problems).to.deep.equal([]);
    expect(year.lessons).to.deep.equal([{ meeting: '2026-03-10', lesson: 'saying-hello' }]);
    expect(year.ownLessons).to.deep.equal([
      {
        meeting: '2026-03-17',
        title: own.title,
        aim: { '': own.aim },
        steps: [{ '': 'Meet at the door.' }, { en: 'Walk.', es: 'Caminen.' }],
        questions: [],
        tryIt: { '': own.tryIt },
      },
    ]);
  });

  it('of the host’s own need a meeting and a title; the last one for a meeting counts', () => {
    const wrong = [{ title: 'No day' }, { meeting: '2026-02-30', title: 'x' }, { meeting: '2026-03-10' }];
    const { year, problems } = read(JSON.stringify(wrong));
    expect(year.ownLessons).to.equal(undefined);
    expect(problems.map(({ code, attribute }) => [code, attribute])).to.deep.equal(
      wrong.map(() => ['lesson-unknown', 'lessons']),
    );
    const own = { meeting: '2026-03-10', title: 'Ours' };
    const last = (items: unknown) => readYear(sourceOf({ lessons: JSON.stringify(items) })).year;
    expect(last(['2026-03-10 saying-no', own])).to.not.have.property('lessons');
    expect(last([own, '2026-03-10 saying-no'])).to.not.have.property('ownLessons');
  });

  it('stand once for each meeting: the last counts', () => {
    const { year } = read('2026-03-10 saying-hello | 2026-03-10 saying-no');
    expect(year.lessons).to.deep.equal([{ meeting: '2026-03-10', lesson: 'saying-no' }]);
  });

  it('that nobody knows are told and left out, with a suggestion that can be read', () => {
    const wrong = read('2026-02-30 saying-hello, 2026-03-10 toString\n<img> ${x} [#y], 2026-03-17 saying-no');
    expect(wrong.year.lessons).to.deep.equal([{ meeting: '2026-03-17', lesson: 'saying-no' }]);
    expect(codes(wrong)).to.deep.equal([
      ['lesson-unknown', 'lessons', '2026-02-30 saying-hello', '2026-03-10 saying-hello'],
      ['lesson-unknown', 'lessons', '2026-03-10 toString', '2026-03-10 saying-hello'],
      ['lesson-unknown', 'lessons', '<img> ${x} [#y]', '2026-03-10 saying-hello'],
    ]);
    for (const { suggestion } of wrong.problems) expect(read(suggestion).problems).to.deep.equal([]);
  });

  it('for a day without a meeting are told with the year', () => {
    const year = {
      start: '2026-01-05',
      meets: { weekday: 2, time: '18:00' },
      timeZone: 'UTC',
      breaks: [],
      months: 'calendar' as const,
      duration: 90,
      changes: [{ kind: 'cancelled' as const, day: '2026-03-17' }],
      ...read('2026-03-10 saying-hello; 2026-03-11 saying-no; 2026-03-17 making-up').year,
    };
    expect(yearProblems(year, '2026-01-05').map(({ code, given }) => [code, given])).to.deep.equal([
      ['lesson-without-meeting', '2026-03-11 saying-no'],
      ['lesson-without-meeting', '2026-03-17 making-up'],
    ]);
    const own = read(JSON.stringify([{ meeting: '2026-03-11', title: 'Our walk' }])).year;
    expect(
      yearProblems({ ...year, lessons: [], ...own }, '2026-01-05').map(({ given }) => given),
    ).to.deep.equal(['2026-03-11 Our walk']);
  });
});
