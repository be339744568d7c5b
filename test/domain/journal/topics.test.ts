import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cardToShare, tallyToShare } from '../../../src/domain/journal/share.js';
import {
  isOwnTopic,
  isTopicId,
  longestTopic,
  ownTopic,
  ownWord,
  topicIds,
  topicsOf,
} from '../../../src/domain/journal/topics.js';
import { skillAreas } from '../../../src/domain/program-year/skill-areas.js';
import { cleanText } from '../../../src/domain/text.js';

describe('topics', () => {
  it('each stands once, in one area, and every area has some', () => {
    const all = skillAreas.flatMap((area) => [...topicsOf(area)]);
    expect(all).to.deep.equal([...topicIds]);
    expect(new Set(all).size).to.equal(all.length);
    for (const area of skillAreas) expect(topicsOf(area).length).to.be.within(6, 8);
    for (const id of topicIds) expect(isTopicId(id) && !isOwnTopic(id)).to.equal(true);
  });

  it("a word of one's own keeps its letters, on one line and not too long", () => {
    expect(ownTopic('  my \n choir ')).to.equal('own:my choir');
    expect(ownWord('own:my choir')).to.equal('my choir');
    expect(ownWord('rest')).to.equal('');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (word) => {
        const topic = ownTopic(word);
        expect(isOwnTopic(topic)).to.equal(true);
        expect(topic.length).to.be.at.most(longestTopic);
        expect(cleanText(topic)).to.equal(topic);
        expect(ownTopic(ownWord(topic))).to.equal(topic);
      }),
    );
  });
});

describe('what of the journal goes to a coach', () => {
  it('of a card its words, without what is blank and what this kit does not know', () => {
    const card = { pieces: ['I said no.', ' '], groupWords: ' \n', entry: 'secret' };
    expect(cardToShare(card)).to.deep.equal({ pieces: ['I said no.'] });
    expect(cardToShare({ ...card, groupWords: 'Dije que no.' })).to.deep.equal({
      pieces: ['I said no.'],
      groupWords: 'Dije que no.',
    });
  });

  it('of a tally the topics of the kit, each once, whatever the record holds', () => {
    const tally = { from: '2026-01-01', to: '2026-01-31', topics: ['hope', 'own:choir', 'rest', 'hope'] };
    expect(tallyToShare({ ...tally, text: 'secret' } as typeof tally)).to.deep.equal({
      from: '2026-01-01',
      to: '2026-01-31',
      topics: ['rest', 'hope'],
    });
  });
});
