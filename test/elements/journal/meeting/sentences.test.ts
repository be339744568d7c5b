import { expect } from '@open-wc/testing';
import { cardOf, tallyOf } from '../../../../src/elements/journal/meeting/ids.js';
import {
  piecesOf,
  pickedOf,
  sentencesOf,
  type Sentence,
} from '../../../../src/elements/journal/meeting/sentences.js';
import { uuidv7 } from '../../../../src/domain/ids.js';

const cut = (text: string, locale = 'en-US') =>
  sentencesOf(text, locale).map((line) => line.map(({ start, end }) => text.slice(start, end)));

describe('sentences of an entry', () => {
  const text = 'I went out. It rained!  Did I mind?\n\nNo.\n  a line without an end  \n\u200B\n';
  const lines = [['I went out.', 'It rained!', 'Did I mind?'], ['No.'], ['a line without an end']];

  it('are told apart, and a line of its own stands alone', () => {
    expect(cut(text)).to.deep.equal(lines);
    expect(cut('')).to.deep.equal([]);
    expect(cut(' \n ')).to.deep.equal([]);
  });

  it('are told apart in Spanish, Arabic and Chinese', () => {
    expect(cut('¿Fui? ¡Sí! Me gustó.', 'es-US')).to.deep.equal([['¿Fui?', '¡Sí!', 'Me gustó.']]);
    expect(cut('ذهبت اليوم. هل أعود؟ نعم.', 'ar')[0]).to.have.length(3);
    expect(cut('我去了。很好！', 'zh')[0]).to.deep.equal(['我去了。', '很好！']);
  });

  it('are told apart where the browser has no segmenter', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(cut(text)).to.deep.equal(lines);
      expect(cut('She said “Come in.” I did…')).to.deep.equal([['She said “Come in.”', 'I did…']]);
      expect(cut('我去了。很好！', 'zh')[0]).to.deep.equal(['我去了。', '很好！']);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it('lose nothing of a text but the space between them, whatever is in it', () => {
    for (const odd of [
      'a👩‍👩‍👧. b\uD800. c',
      '...',
      'Mr. Smith came. 3.5 miles',
      '!!! ok ???',
      '“A.” “B.”'.repeat(50),
    ]) {
      const words = cut(odd).flat().join('').replace(/\s/g, '');
      expect(words).to.equal(odd.replace(/\s/g, ''));
    }
  });

  it('cut a text of a hundred thousand letters within a blink', () => {
    const long = 'A sentence of some words. '.repeat(4000);
    const from = performance.now();
    expect(cut(long).flat()).to.have.length(4000);
    expect(performance.now() - from).to.be.below(500);
  });

  const all = (of: string): readonly Sentence[] => sentencesOf(of, 'en-US').flat();
  const pieces = (chosen: number[], earlier: string[] = []) =>
    piecesOf(text, all(text), { chosen: new Set(chosen), earlier });

  it('stand on the card in the order of the entry, neighbours together', () => {
    expect(pieces([])).to.deep.equal([]);
    expect(pieces([2, 0])).to.deep.equal(['I went out.', 'Did I mind?']);
    expect(pieces([0, 1])).to.deep.equal(['I went out. It rained!']);
    expect(pieces([2, 3], ['Before.'])).to.deep.equal(['Before.', 'Did I mind?\n\nNo.']);
    expect(pieces([0, 1, 2, 3, 4])).to.deep.equal([text.trimEnd().replace(/\s+\u200B$/, '')]);
  });

  it('are found again on the card, and what the entry does not say any more is kept', () => {
    for (const chosen of [[0], [1, 2], [0, 2, 4], [0, 1, 2, 3, 4]]) {
      const picked = pickedOf(text, all(text), pieces(chosen));
      expect([...picked.chosen], chosen.join()).to.have.members(chosen);
      expect(picked.earlier).to.deep.equal([]);
    }
    const changed = 'I went out. It did not rain.';
    const picked = pickedOf(changed, all(changed), pieces([0, 2]));
    expect([...picked.chosen]).to.deep.equal([0]);
    expect(picked.earlier).to.deep.equal(['Did I mind?']);
  });
});

describe('ids of cards and tallies', () => {
  it('lead from an entry to its card and back', () => {
    const entry = uuidv7(Date.now());
    expect(cardOf(entry)).not.to.equal(entry);
    expect(cardOf(entry)).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(cardOf(cardOf(entry))).to.equal(entry);
  });

  it('are one for each month', () => {
    expect(tallyOf('2026-10')).to.equal('00000000-0000-7000-8001-000000202610');
    expect(tallyOf('2026-11')).not.to.equal(tallyOf('2026-10'));
  });
});
