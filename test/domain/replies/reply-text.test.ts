import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { replyHash } from '../../../src/domain/replies/reply-hash.js';
import { uuidv7 } from '../../../src/domain/ids.js';
import { readReplyPage } from '../../../src/domain/replies/reply.js';
import {
  readCode,
  readReply,
  recordCode,
  replyLink,
  replyText,
  textOfLink,
} from '../../../src/domain/replies/reply-text.js';

const code = 'K7M2-Q9XD';

describe('the code of a record', () => {
  it('is short, and the same for the same record alone', () => {
    const ids = Array.from({ length: 500 }, () => uuidv7(1_750_000_000_000));
    const codes = new Set(ids.map(recordCode));
    expect(codes.size).to.equal(500);
    for (const one of codes) expect(one).to.match(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is read as a hand or a phone writes it', () => {
    expect(readCode(' k7m2 q9xd ')).to.equal(code);
    expect(readCode('o1il-0000')).to.equal('0111-0000');
    for (const bad of ['', 'K7M2', 'K7M2-Q9XU', 'K7M2-Q9XD-1'])
      expect(readCode(bad), bad).to.equal(undefined);
  });
});

describe('an answer by text', () => {
  it('comes back as it was written, by text and by link', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
          .filter((text) => /^[^\s>*_](.*[^\s])?$/su.test(text)),
        fc.constantFrom('', 'Maria', 'José Núñez'),
        (text, by) => {
          const reply = { code, text: `I see. ${text}`, day: '2026-03-04', ...(by ? { by } : {}) };
          const read = readReply(replyText(reply));
          if (typeof read === 'string') throw new Error(read);
          expect(read).to.include({ code, day: '2026-03-04' });
          expect(read.by ?? '').to.equal(by);
          const link = replyLink('https://example.org/page?a=1#x', reply);
          expect(link).to.match(/^https:\/\/example\.org\/page\?a=1#iml-reply=[\w-]+$/);
          expect(readReply(textOfLink(`See ${link}, please`) ?? '')).to.deep.equal(read);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is found wherever it stands in a message, in both languages, with several lines of words', () => {
    const wanted = { code, text: 'Well done.\n\nSee you on Monday: bring the list.', by: 'Maria' };
    const both = [
      `Hi Sam,\n> iml-reply: k7m2q9xd\n> from: Maria\n> words: Well done.\n>\n> See you on Monday: bring the list.`,
      `*iml-reply: ${code}*\r\nde: Maria\r\npalabras: Well done.\r\n\r\nSee you on Monday: bring the list.`,
    ];
    for (const text of both) expect(readReply(text), text).to.deep.equal(wanted);
    expect(readReply(`iml-reply ${code} Well done`)).to.deep.equal({ code, text: 'Well done' });
    expect(readReply(`Well done\n\n> iml-reply: ${code}\n> from:\n> words:`)).to.deep.equal({
      code,
      text: 'Well done',
    });
  });

  it('says what is missing, and takes nothing that is no text', () => {
    expect(readReply('Thank you')).to.equal('no-code');
    expect(readReply('iml-reply: K7M2-Q9XDX hello')).to.equal('no-code');
    expect(readReply(`iml-reply: ${code}\nfrom: Maria`)).to.equal('no-words');
    expect(readReply(`iml-reply: ${code} ${'a'.repeat(2_001)}`)).to.equal('too-long');
    const read = readReply(
      `iml-reply: ${code}\nday: 2026-02-30\nfrom: ${'x'.repeat(500)}\nwords: a\u0000\u001b[1mb\u009b`,
    );
    expect(read).to.deep.equal({ code, text: 'a[1mb', by: 'x'.repeat(80) });
    for (const bad of ['', '#iml-reply=', `${replyHash}%%%`, `${replyHash}__8`, 'iml-reply=abc'])
      expect(textOfLink(bad) ?? '', bad).to.equal('');
  });
});

describe('answers of a site', () => {
  const reply = {
    id: '7d0e9a54-0000-4000-8000-00000000000a',
    seq: 3,
    parcel: '7D0E9A54-0000-4000-8000-00000000000B',
    record: { id: '7d0e9a54-0000-4000-8000-00000000000c', kind: 'goal' },
    seenAt: '2026-03-04T10:00:00Z',
    text: 'Well\u0000 done\r\n<b>now</b>',
    by: null,
    language: 'en',
    at: '2026-03-04T10:00:00.123+01:00',
    status: 'accepted',
    later: 'a field of a newer site',
  };

  it('are cleaned, and never more than text', () => {
    const page = readReplyPage({ replies: [reply], next: 3 }, 0);
    expect(page).to.deep.include({ next: 3, isFull: false });
    expect(page?.replies[0]).to.include({
      text: 'Well done\n<b>now</b>',
      parcel: reply.parcel.toLowerCase(),
    });
  });

  it('are refused whole where one of them is wrong', () => {
    const spoilt: readonly unknown[] = [
      undefined,
      'text',
      [],
      {},
      { replies: [reply] },
      { replies: [reply], next: -1 },
      { replies: [reply], next: 1.5 },
      { replies: {}, next: 1 },
      { replies: [reply], next: 2 },
      { replies: Array.from({ length: 101 }, () => reply), next: 200 },
      { replies: Array.from({ length: 100 }, () => reply), next: 3 },
      ...Object.entries({
        id: 'x',
        seq: '3',
        parcel: null,
        seenAt: '2026-13-04T10:00:00Z',
        text: 'a'.repeat(2_001),
        by: 'b'.repeat(81),
        language: '<b>',
        at: 'yesterday',
        status: 'gone',
      }).map(([name, value]) => ({ replies: [{ ...reply, [name]: value }], next: 4 })),
    ];
    for (const one of spoilt)
      expect(readReplyPage(one, 3), JSON.stringify(one)?.slice(0, 300)).to.equal(undefined);
  });
});
