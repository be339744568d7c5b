import { expect } from '@open-wc/testing';
import { speech as en } from '../../../src/i18n/en/speech.js';
import { speech as es } from '../../../src/i18n/es/speech.js';
import { longestPiece, piecesToSpeak } from '../../../src/ui/speech/sentences.js';
import { languageOfText } from '../../../src/ui/speech/text-language.js';
import { voiceFor } from '../../../src/ui/speech/voices.js';
import { readingSuite } from '../../suites/reading-suite.js';

readingSuite('speech', { en, es });

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe('what is spoken', () => {
  it('goes sentence by sentence, without what cannot be spoken', () => {
    expect(piecesToSpeak('We went. "Did it rain?" No…  It was fine\n\n***\nBye')).to.deep.equal([
      'We went.',
      '"Did it rain?"',
      'No…',
      'It was fine',
      'Bye',
    ]);
    expect(piecesToSpeak('我去了。很好！')).to.deep.equal(['我去了。', '很好！']);
    expect(piecesToSpeak(' \n🎲\n')).to.deep.equal([]);
  });

  it('is cut where it is long, loses nothing and splits no character', () => {
    const long = 'one two three, '.repeat(60);
    const pieces = piecesToSpeak(long);
    expect(pieces.every((piece) => piece.length <= longestPiece)).to.be.true;
    expect(pieces.join(' ')).to.equal(long.trim());
    const letters = piecesToSpeak(`a${'𝒜'.repeat(500)}`);
    expect(letters.join('')).to.equal(`a${'𝒜'.repeat(500)}`);
    expect(letters.some((piece) => /\p{Surrogate}/u.test(piece))).to.be.false;
  });

  it('takes a hundred kilobytes without a pause', () => {
    const start = performance.now();
    expect(piecesToSpeak('word '.repeat(20_000)).length).to.be.above(500);
    expect(performance.now() - start).to.be.below(250);
  });
});

describe('the voice', () => {
  it('is never a remote one', () => {
    expect(voiceFor([voice('en-US', false, true), voice('es-US', false)], 'en-US')).to.be.undefined;
    expect(voiceFor([voice('en-US', false, true), voice('en-GB')], 'en-US')).to.deep.equal(voice('en-GB'));
  });

  it('is of the region first, then of the language', () => {
    const voices = [voice('es-ES'), voice('es_US'), voice('en-US', true, true)];
    expect(voiceFor(voices, 'es-US')).to.equal(voices[1]);
    expect(voiceFor(voices, 'es-MX')).to.equal(voices[0]);
    expect(voiceFor(voices, 'fr')).to.be.undefined;
    expect(voiceFor([voice('en'), voice('en-GB', true, true)], 'en-US')?.lang).to.equal('en-GB');
  });

  it('fits the language of the words, not only the page', () => {
    expect(languageOfText('I went to the park and it was fine', 'es-US')).to.equal('en-US');
    expect(languageOfText('Fui al parque y la gente fue muy amable', 'en-US')).to.equal('es-US');
    expect(languageOfText('Fui al parque con mi compañera', 'es-MX')).to.equal('es-MX');
    expect(languageOfText('Ok', 'es-US')).to.equal('es-US');
    expect(languageOfText('ذهبت إلى الحديقة', 'en-US')).to.equal('ar');
    expect(languageOfText('我去了公园', 'en-US')).to.equal('zh');
    expect(languageOfText('公園に行きました', 'en-US')).to.equal('ja');
    expect(languageOfText('', 'en-US')).to.equal('en-US');
  });
});
