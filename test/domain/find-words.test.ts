import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldWords, holdWords, wantedWords } from '../../src/domain/find-words.js';

const finds = (words: string, ...texts: string[]): boolean => holdWords(foldWords(texts), wantedWords(words));

describe('words that are looked for', () => {
  for (const [words, text, found] of [
    ['friend', 'I met a friend.', true],
    ['FRI', 'I met a friend.', true],
    ['end', 'I met a friend.', false],
    ['met friend', 'I met a friend.', true],
    ['met enemy', 'I met a friend.', false],
    ['cancion', 'Una canción en la reunión', true],
    ['Canción', 'una CANCION', true],
    ['ano', 'El año pasado', true],
    ["don't", 'I don’t know', true],
    ['كتاب', 'قرأت كِتَاب اليوم', true],
    ['اخبار', 'سمعت أخبار', true],
    ['صديق', 'قرأت كتاب', false],
    ['学习', '我今天学习了很多', true],
    ['天学', '我今天学习了很多', true],
    ['学天', '我今天学习了很多', false],
    ['ラーメン', '昨日ラーメンを食べた', true],
    ['abc学', 'ABC学习', true],
    ['한', '한국어', true],
    ['ไทย', 'ภาษาไทย', true],
    ['👍', 'Good day 👍🏽', true],
    ['👨‍👩‍👧', 'We went: 👨‍👩‍👧!', true],
    ['👎', 'Good day 👍', false],
    ['οδος', 'ΟΔΟΣ', true],
    ['50', 'It was 500 steps', true],
    ['?!', 'Anything', true],
    ['a\ud83d', 'a day', true],
    ['a\ufffd', 'a day', true],
  ] as const) {
    it(`${words} ${found ? 'is' : 'is not'} in: ${text}`, () => {
      expect(finds(words, text)).to.equal(found);
    });
  }

  it('stand in one text or in several, never across two', () => {
    expect(finds('one two', 'one', 'two')).to.equal(true);
    expect(finds('学习', '学', '习')).to.equal(false);
  });

  it('every word of a text is found in it, and its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(200), (text, length) => {
        expect(finds(text, text)).to.equal(true);
        const word = /[\p{L}\p{N}]+/u.exec(text.normalize('NFKD'))?.[0] ?? '';
        expect(finds(word.slice(0, length), text)).to.equal(true);
      }),
    );
  });
});
