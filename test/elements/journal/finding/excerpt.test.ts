import { expect } from '@open-wc/testing';
import { aroundWords, firstWords } from '../../../../src/elements/journal/finding/excerpt.js';

const joined = (text: string, words: string, most?: number) =>
  aroundWords(text, words, most)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('the first words of an entry', () => {
  it('stand on one line, whole where they are short', () => {
    expect(firstWords(' Today I went out.\n\nIt was\tfine. ')).to.equal('Today I went out. It was fine.');
    expect(firstWords('')).to.equal('');
  });

  it('are cut after a word, and say that there is more', () => {
    expect(firstWords('one two three four five', 12)).to.equal('one two …');
    expect(firstWords(`short${' '.repeat(5000)}long`)).to.match(/ …$/);
  });

  it('never cut a sign in two', () => {
    const family = '👩‍👩‍👧‍👦';
    for (let most = 1; most < 40; most++) {
      const cut = firstWords(family.repeat(8), most).replace(' …', '');
      expect(cut.length % family.length, `${most}: ${cut}`).to.equal(0);
      expect(firstWords('é'.normalize('NFD').repeat(40), most).replace(' …', '')).not.to.match(/e$/);
    }
    expect(firstWords('今天我和朋友去公園'.repeat(20), 10)).to.equal('今天我和朋友去公園今 …');
  });

  it('are quick in a text of two hundred thousand letters', () => {
    const long = 'word '.repeat(40_000);
    const begin = performance.now();
    for (let time = 0; time < 200; time++) firstWords(long);
    expect(performance.now() - begin).to.be.below(100);
  });
});

describe('the words around what was looked for', () => {
  it('mark the beginnings of words, whatever the case and the accents', () => {
    expect(joined('Tomé café con José', 'cafe jose')).to.equal('Tomé [café] con [José]');
    expect(joined('The scarf and the car', 'CAR')).to.equal('The scarf and the [car]');
    expect(joined('Straße und İstanbul', 'ist')).to.equal('Straße und [İst]anbul');
    expect(joined('مرحبا يا صديقي', 'صديق')).to.equal('مرحبا يا [صديق]ي');
  });

  it('begin near the first of them in a long text', () => {
    const text = `${'walk '.repeat(200)}then a bus came ${'walk '.repeat(200)}`;
    const around = joined(text, 'bus', 60);
    expect(around).to.match(/^… (walk )*then a \[bus\] came /);
    expect(around.length).to.be.below(80);
  });

  it('are the first words where nothing of it stands in the text', () => {
    expect(joined('Only a mood', 'bus')).to.equal('Only a mood');
    expect(joined('Only a mood', '.*')).to.equal('Only a mood');
    expect(joined('Only a mood', '')).to.equal('Only a mood');
  });
});
