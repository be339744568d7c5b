import { expect } from '@open-wc/testing';
import { common as commonEn } from '../../src/i18n/en/common.js';
import { inApp as inAppEn } from '../../src/i18n/en/in-app.js';
import { replies as repliesEn } from '../../src/i18n/en/replies.js';
import { sharing as sharingEn } from '../../src/i18n/en/sharing.js';
import { common as commonEs } from '../../src/i18n/es/common.js';
import { past as pastEn } from '../../src/i18n/en/past.js';
import { past as pastEs } from '../../src/i18n/es/past.js';
import { photos as photosEn } from '../../src/i18n/en/photos.js';
import { photos as photosEs } from '../../src/i18n/es/photos.js';
import { inApp as inAppEs } from '../../src/i18n/es/in-app.js';
import { replies as repliesEs } from '../../src/i18n/es/replies.js';
import { sharing as sharingEs } from '../../src/i18n/es/sharing.js';
import { englishSyllables, fleschKincaid, inflesz, spanishSyllables } from '../helpers/reading-level.js';
import { readingSuite } from '../suites/reading-suite.js';

describe('the measures of reading', () => {
  it('count English syllables', () => {
    const counts = {
      you: 1,
      people: 2,
      little: 2,
      moved: 1,
      started: 2,
      someone: 2,
      together: 3,
      use: 1,
      yes: 1,
    };
    for (const word of Object.keys(counts) as (keyof typeof counts)[])
      expect(englishSyllables(word), word).to.equal(counts[word]);
  });

  it('count Spanish syllables', () => {
    const counts = {
      que: 1,
      guía: 2,
      aparato: 4,
      escribió: 3,
      día: 2,
      usted: 2,
      hay: 1,
      pingüino: 3,
      palabras: 3,
    };
    for (const word of Object.keys(counts) as (keyof typeof counts)[])
      expect(spanishSyllables(word), word).to.equal(counts[word]);
  });

  it('tell easy from hard', () => {
    expect(fleschKincaid(['You can skip this. Come back when you like.'])).to.be.below(3);
    expect(
      fleschKincaid(['Participation necessitates comprehensive organizational authorization beforehand.']),
    ).to.be.above(14);
    expect(inflesz(['Puede saltar esto. Vuelva cuando quiera.'])).to.be.above(70);
    expect(
      inflesz([
        'La autorización administrativa correspondiente condiciona ineludiblemente la participación.',
      ]),
    ).to.be.below(20);
  });
});

readingSuite('common', { en: commonEn, es: commonEs });
readingSuite('past', { en: pastEn, es: pastEs });
readingSuite('photos', { en: photosEn, es: photosEs });
readingSuite('sharing', { en: sharingEn, es: sharingEs });
readingSuite('in-app', { en: inAppEn, es: inAppEs });
readingSuite('replies', { en: repliesEn, es: repliesEs });
