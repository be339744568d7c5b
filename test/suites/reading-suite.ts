import { expect } from '@open-wc/testing';
import {
  fleschKincaid,
  inflesz,
  proseOf,
  screensOf,
  sentencesOf,
  wordsOf,
} from '../helpers/reading-level.js';

/** Words of one file in both languages. */
export interface PacksUnderTest {
  readonly en: object;
  readonly es: object;
}

const fewest = 20;

/** S12 over a file of words: grade 6 at most, no sentence over twenty words, nothing shouted, same keys. */
export function readingSuite(name: string, packs: PacksUnderTest): void {
  describe(`the words of ${name}`, () => {
    const measures = { en: fleschKincaid, es: inflesz };
    for (const language of ['en', 'es'] as const) {
      const screens = screensOf(packs[language]);

      it(`are easy to read: ${language}`, () => {
        const hard: string[] = [];
        const easy = (grade: number) => (language === 'en' ? grade <= 6 : grade >= 65);
        for (const [screen, texts] of screens) {
          const prose = proseOf(texts);
          const grade = measures[language](prose);
          // A formula made for pages says nothing about one short line; those count in the whole below.
          if (prose.join(' ').split(' ').length >= fewest && !easy(grade))
            hard.push(`${screen} ${grade.toFixed(1)}`);
        }
        const whole = measures[language](proseOf([...screens.values()].flat()));
        expect(hard, 'screens that are hard to read').to.deep.equal([]);
        expect(easy(whole), `all together: ${whole.toFixed(1)}`).to.be.true;
      });

      it(`have no sentence over twenty words and no exclamation mark: ${language}`, () => {
        for (const text of [...screens.values()].flat()) {
          expect(text).not.to.match(/[!¡]/);
          for (const sentence of sentencesOf(text))
            expect(wordsOf(sentence).length, sentence).to.be.at.most(20);
        }
      });
    }

    it('are there in both languages, none left in English', () => {
      const english = screensOf(packs.en);
      const spanish = screensOf(packs.es);
      expect([...spanish.keys()]).to.deep.equal([...english.keys()]);
      for (const [screen, texts] of english) {
        const prose = proseOf(texts);
        for (const text of prose) expect(spanish.get(screen), text).not.to.contain(text);
      }
    });
  });
}
