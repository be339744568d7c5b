import { expect } from '@open-wc/testing';
import { isTopicId, topicsOf } from '../../src/domain/journal/topics.js';
import { lessonsOf } from '../../src/domain/program-year/lesson-ids.js';
import { topicsOfLesson } from '../../src/domain/program-year/lesson-topics.js';
import { skillAreas } from '../../src/domain/program-year/skill-areas.js';
import type { LessonText } from '../../src/i18n/lesson-text.js';
import { lessonsIn } from '../../src/i18n/lessons.js';
import { registerMessages } from '../../src/i18n/registry.js';
import { screensOf, wordsOf } from '../helpers/reading-level.js';
import { readingSuite } from '../suites/reading-suite.js';

const all = async (language: string) => {
  const texts: Record<string, LessonText> = {};
  for (const area of skillAreas) Object.assign(texts, await lessonsIn(area, language));
  return texts;
};
const en = await all('en');
const es = await all('es-US');
const both = [
  ['en', en],
  ['es', es],
] as const;
const textsOf = (lesson: LessonText): string[] => [...screensOf(lesson).values()].flat();
const everyId = skillAreas.flatMap((area) => [...lessonsOf(area)]);

readingSuite('the lessons', { en, es });

// One lesson is one page to a reader, so each is measured as a whole too.
for (const id of everyId)
  readingSuite(`the lesson ${id}`, {
    en: { [id]: { ...textsOf(en[id] as LessonText) } },
    es: { [id]: { ...textsOf(es[id] as LessonText) } },
  });

describe('the lessons', () => {
  it('are there for every id, in both languages, with as many steps, questions and ways', () => {
    const shape = ({ steps, questions, ways }: LessonText) => [
      steps.length,
      questions.length,
      Object.keys(ways).sort(),
    ];
    expect([...everyId].sort()).to.deep.equal(Object.keys(en).sort());
    expect(Object.keys(es).sort()).to.deep.equal(Object.keys(en).sort());
    for (const id of everyId)
      expect(shape(es[id] as LessonText), id).to.deep.equal(shape(en[id] as LessonText));
  });

  for (const [language, texts] of both) {
    it(`have an aim in one sentence, short steps, questions, and two or three other ways: ${language}`, () => {
      for (const id of everyId) {
        const lesson = texts[id] as LessonText;
        const { aim, steps, questions, ways } = lesson;
        expect(aim, id).to.match(/^[^.?]+\.$/);
        expect(steps.length, id).to.be.within(3, 6);
        for (const step of steps) expect(wordsOf(step).length, step).to.be.within(3, 24);
        expect(questions.length, id).to.be.within(3, 5);
        for (const question of [...questions, lesson.onMyOwn]) expect(question, id).to.match(/\?$/);
        expect(lesson.prompt, id).to.include('?');
        expect(Object.keys(ways).length, id).to.be.within(2, 3);
        for (const text of textsOf(lesson)) expect(text, id).to.match(/^\S(.*\S)?$/);
      }
    });

    it(`say nothing twice: ${language}`, () => {
      const sentences = everyId.flatMap((id) => textsOf(texts[id] as LessonText));
      const twice = sentences.filter((text, index) => sentences.indexOf(text) !== index);
      expect(twice).to.deep.equal([]);
    });

    it(`never speak of a diagnosis, of substances or of what was done wrong: ${language}`, () => {
      const clinical =
        /diagnos|symptom|síntoma|illness|enferm|disorder|trastorn|medic|drug|droga|alcohol|drink|relaps|reca[ií]|sober|sobri|fail|fracas|fault|culpa|suicid|therap|terap|patients?\b|paciente/i;
      for (const id of everyId)
        for (const text of textsOf(texts[id] as LessonText)) expect(text).not.to.match(clinical);
    });

    it(`have no sign that a newsletter or a page could take for its own: ${language}`, () => {
      for (const id of everyId)
        for (const text of textsOf(texts[id] as LessonText))
          expect(text).not.to.match(/[<>[\]{}$#@*|\\_`~]|\p{Extended_Pictographic}|["']| {2}|&/u);
    });
  }

  it('ask in Spanish with both marks, and call the reader "usted"', () => {
    for (const id of everyId)
      for (const text of textsOf(es[id] as LessonText)) {
        expect(text.split('¿').length, text).to.equal(text.split('?').length);
        expect(text).not.to.match(/(?:^|\s)(tú|tu|tus|te|ti|contigo)(?=[\s.,?])/i);
      }
  });

  it('have topics of the journal, and every topic of an area has a lesson of the kit', () => {
    const covered = new Set(everyId.flatMap((id) => [...topicsOfLesson(id)]));
    for (const id of everyId) {
      const topics = topicsOfLesson(id);
      expect(topics.length, id).to.be.within(1, 3);
      expect(new Set(topics).size, id).to.equal(topics.length);
      expect(topics.every(isTopicId), id).to.be.true;
    }
    for (const area of skillAreas) for (const topic of topicsOf(area)) expect(covered).to.include(topic);
  });
});

describe('the lessons of an area', () => {
  const own = { ...(en['our-group'] as LessonText), title: 'Us' };

  it('come in English where a language has none or its file does not come', async () => {
    expect(await lessonsIn('thoughts', 'fr')).to.deep.equal(await lessonsIn('thoughts', 'en'));
    registerMessages('de', 'lessons/thoughts', () => Promise.reject(new Error('offline')));
    expect(await lessonsIn('thoughts', 'de')).to.deep.equal(await lessonsIn('thoughts', 'en'));
  });

  it('may be some of the host’s, above those of the kit in the same language', async () => {
    registerMessages('es', 'lessons/goals', { 'our-group': own });
    const spanish = await lessonsIn('goals', 'es-MX');
    expect(spanish['our-group'].title).to.equal('Us');
    expect(spanish['life-i-want']).to.deep.equal(es['life-i-want']);
    registerMessages('en', 'lessons/goals', { 'our-group': own });
    registerMessages('pl', 'lessons/goals', { 'life-i-want': own });
    const polish = await lessonsIn('goals', 'pl');
    expect(polish['life-i-want'].title).to.equal('Us');
    expect(polish['our-group'].title).to.equal('Us');
    expect(polish['one-small-step']).to.deep.equal(en['one-small-step']);
  });
});
