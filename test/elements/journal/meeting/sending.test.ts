import { expect } from '@open-wc/testing';
import { topicIds, ownTopic } from '../../../../src/domain/journal/topics.js';
import { addMonths } from '../../../../src/domain/day-math.js';
import { today } from '../../../../src/elements/base/days.js';
import { cardOf, tallyOf } from '../../../../src/elements/journal/meeting/ids.js';
import { daysOf } from '../../../../src/elements/journal/meeting/tally-desk.js';
import { journal as journalEn } from '../../../../src/i18n/en/journal.js';
import { journalMeeting as en } from '../../../../src/i18n/en/journal-meeting.js';
import { sharing } from '../../../../src/i18n/en/sharing.js';
import { topics as topicsEn } from '../../../../src/i18n/en/topics.js';
import { topics as topicsEs } from '../../../../src/i18n/es/topics.js';
import { expectAccessible } from '../../../helpers/a11y.js';
import { Site } from '../../../helpers/endpoint.js';
import { all, until } from '../../../helpers/shadow.js';
import { newProgram, openAt, roomsAreThere, written, type Speaker } from './speaker.js';
import { elsewhere } from '../../../helpers/program.js';

const secret = 'My brother shouted at me';
const terms = {
  readers: 'Your peer life coach',
  purpose: 'To talk about it together',
  exceptions: 'If someone may be hurt, we call for help.',
};

describe('a card goes to the coach', () => {
  let program: string;
  let card: string;
  let person: Speaker;

  const open = async (attributes: Readonly<Record<string, string>> = {}) => {
    program = newProgram();
    const [entry = ''] = await written(program, [{ text: `${secret}. I went for a walk.` }]);
    card = cardOf(entry);
    await elsewhere(program, (kit) =>
      kit.records.save('journal-card', {
        id: card,
        links: [entry],
        body: { pieces: ['I went for a walk.'], groupWords: 'I got out' },
      }),
    );
    person = await openAt(program, { view: 'card', card }, attributes);
    await person.waitsFor(en.card.heading);
  };

  before(roomsAreThere);

  it('by a press after the preview, and is taken back; of the entry nothing is on the wire', async () => {
    const site = new Site();
    await open({ endpoint: site.endpoint, ...terms });
    await person.presses(en.share.send);
    await person.writes(sharing.introduce.name, 'Ro');
    await person.writes(sharing.introduce.word, 'maple');
    await person.presses(sharing.introduce.next);
    await person.waitsFor(sharing.preview.what);
    const preview = all(person.journal, '[part="preview"]')[0]?.textContent ?? '';
    for (const part of ['I went for a walk.', 'I got out', 'Ro', ...Object.values(terms)])
      expect(preview).to.contain(part);
    expect(preview).not.to.contain(secret);
    await expectAccessible(person.journal);
    expect((await site.ledger()).requests).to.deep.equal([]);
    expect(person.sees).not.to.contain('privacy laws');
    await person.presses(sharing.preview.send);
    await person.waitsFor(sharing.states.sent);
    expect(person.sees).to.contain('It went to: Your peer life coach. It arrived on ');
    expect(person.sees).not.to.contain(en.card.hint);
    expect(person.events).to.deep.equal([`shared ${JSON.stringify({ id: card })}`]);
    const { parcels } = await site.ledger();
    expect(parcels).to.have.length(1);
    expect(parcels[0]?.message?.['body']).to.deep.equal({
      pieces: ['I went for a walk.'],
      groupWords: 'I got out',
    });
    expect(JSON.stringify(await site.ledger())).not.to.contain(secret);
    await person.presses(en.share.send);
    await person.presses(sharing.actions.takeBack);
    await person.waitsFor(sharing.states['taken-back']);
    expect((await site.ledger()).parcels[0]?.status).to.equal('withdrawn');
  });

  it('without an endpoint by hand: large on the screen, then it says so', async () => {
    await open();
    await person.presses(sharing.actions.show);
    await person.presses(sharing.give.card);
    await until(() => all(person.element, '#card[open] .scan-code').length, 'the whole screen, with a code');
    await person.presses('Close');
    await person.presses(sharing.give.did);
    await person.waitsFor(sharing.states.given);
    expect(person.sees).to.contain('You showed it or gave it on ').and.not.to.contain(en.card.hint);
    expect(person.events).to.deep.equal([`shared ${JSON.stringify({ id: card })}`]);
  });
});

describe('topics go to the coach', () => {
  const month = today().slice(0, 7);
  const lastMonth = addMonths(`${month}-01`, -1);
  let program: string;
  let site: Site;
  let person: Speaker;

  const promised = () => ({ endpoint: site.endpoint, ...terms, tally: '' });
  const open = async (attributes: Readonly<Record<string, string>> = promised()) => {
    program = newProgram();
    await written(program, [
      { text: secret, topics: ['say-no', 'rest', ownTopic('My brother')], mood: 'sad' },
      { text: 'More', topics: ['rest', 'hope'] },
      { text: 'Long ago', topics: ['food'], day: lastMonth },
    ]);
    person = await openAt(program, { view: 'tally' }, attributes);
    await person.waitsFor(en.tally.hint);
  };
  const offered = () => all(person.journal, '.tally .card.check').map((node) => node.textContent.trim());

  const ticked = () =>
    all<HTMLInputElement>(person.journal, '.tally .card.check input:checked').map(
      (input) => input.labels?.[0]?.textContent.trim() ?? '',
    );

  before(roomsAreThere);
  beforeEach(() => (site = new Site()));

  it('tells what goes and who sees it before anything else, in plain words', async () => {
    await open();
    for (const words of [...en.tally.about, ...en.tally.points, en.tally.own])
      expect(person.sees).to.contain(words);
    expect(offered()).to.deep.equal([topicsEn.rest, topicsEn['say-no'], topicsEn.hope]);
    expect(person.sees).not.to.contain('My brother');
    await expectAccessible(person.journal);
    expect((await site.ledger()).requests).to.deep.equal([]);
    expect(await elsewhere(program, (kit) => kit.records.list('topic-tally').read())).to.deep.equal([]);
  });

  it('only what is ticked, without a name, after a preview and a press; and back again', async () => {
    await open();
    expect(ticked()).to.deep.equal([]);
    await person.ticks(topicsEn.rest);
    await person.ticks(topicsEn['say-no']);
    await person.presses(en.tally.next);
    await person.writes(sharing.introduce.word, 'maple');
    expect(person.sees).not.to.contain(sharing.introduce.name);
    await person.presses(sharing.introduce.next);
    await person.waitsFor(sharing.preview.what);
    const preview = all(person.journal, '[part="preview"]')[0]?.textContent ?? '';
    for (const part of [topicsEn.rest, topicsEn['say-no'], 'maple', ...Object.values(terms)])
      expect(preview).to.contain(part);
    expect(preview).not.to.contain(topicsEn.hope);
    expect(person.sees).not.to.contain(sharing.give.heading);
    await expectAccessible(person.journal);
    expect((await site.ledger()).requests).to.deep.equal([]);
    await person.presses(sharing.preview.send);
    await person.waitsFor(sharing.states.sent);
    await person.waitsFor(`${en.tally.went} ${topicsEn.rest} ${topicsEn['say-no']}`);
    expect(offered()).to.deep.equal([]);
    expect(person.sees).not.to.contain(en.tally.hint);
    const { parcels } = await site.ledger();
    const message = parcels[0]?.message ?? {};
    expect(message['body']).to.deep.equal({ ...daysOf(month), topics: ['rest', 'say-no'] });
    expect(message).not.to.have.property('name');
    const wire = JSON.stringify(await site.ledger());
    for (const word of [secret, 'brother', 'sad', 'hope']) expect(wire).not.to.contain(word);
    expect(person.events).to.deep.equal([`shared ${JSON.stringify({ id: tallyOf(month) })}`]);
    await person.presses(sharing.actions.takeBack);
    await person.waitsFor(sharing.states['taken-back']);
    expect((await site.ledger()).parcels[0]?.status).to.equal('withdrawn');
    expect(person.sees).not.to.contain(en.tally.went);
    await person.presses(en.tally.again);
    expect(offered()).to.have.length(3);
    expect(ticked()).to.deep.equal([]);
  });

  it('others of the same month later, beginning with those that went', async () => {
    await open();
    await person.ticks(topicsEn.rest);
    await person.presses(en.tally.next);
    await person.writes(sharing.introduce.word, 'maple');
    await person.presses(sharing.introduce.next);
    await person.presses(sharing.preview.send);
    await person.waitsFor(en.tally.went);
    await person.presses(en.tally.again);
    expect(ticked()).to.deep.equal([topicsEn.rest]);
    await person.ticks(topicsEn.hope);
    await person.presses(en.tally.next);
    await person.presses(sharing.actions.sendAgain);
    await person.waitsFor(`${en.tally.went} ${topicsEn.rest} ${topicsEn.hope}`);
  });

  it('nothing, where nothing is ticked or the person does not want to', async () => {
    await open();
    await person.presses(en.tally.next);
    await person.waitsFor(en.tally.nothing);
    await person.presses('Not now');
    await person.waitsFor('Today');
    expect((await site.ledger()).requests).to.deep.equal([]);
  });

  it('of the month before as well', async () => {
    await open();
    const choices = () => all<HTMLInputElement>(person.journal, 'input[name="tally-month"]');
    expect(choices().map(({ value }) => value)).to.deep.equal([month, lastMonth.slice(0, 7)]);
    choices()[1]?.click();
    await until(() => offered().join() === topicsEn.food, offered().join());
  });

  it('for the coach who asks of somebody sending a goal later, the name is asked then', async () => {
    await open();
    await person.ticks(topicsEn.rest);
    await person.presses(en.tally.next);
    await person.writes(sharing.introduce.word, 'maple');
    await person.presses(sharing.introduce.next);
    await person.waitsFor(sharing.preview.what);
    const [entry = ''] = await written(program, [{ text: 'A walk.' }]);
    const card = cardOf(entry);
    await elsewhere(program, (kit) =>
      kit.records.save('journal-card', {
        id: card,
        links: [entry],
        body: { pieces: ['A walk.'], groupWords: '' },
      }),
    );
    person = await openAt(program, { view: 'card', card }, { endpoint: site.endpoint, ...terms });
    await person.presses(en.share.send);
    await person.waitsFor(sharing.introduce.name);
  });

  it('nowhere, and by no way there, where the host does not promise the rule of three', async () => {
    for (const attributes of [{ endpoint: site.endpoint, ...terms }, { tally: '' }]) {
      person = await openAt(newProgram(), { view: 'tally' }, attributes);
      await person.waitsFor(journalEn.ways.help);
      expect(person.sees).not.to.contain(journalEn.ways.tally);
      expect(all(person.journal, '.tally')).to.deep.equal([]);
    }
    person = await openAt(newProgram(), { view: 'write' }, promised());
    await person.presses(journalEn.ways.tally);
    await person.waitsFor(en.tally.points[0] ?? '');
  });

  it('no longer, once the host takes the promise back while the page is open', async () => {
    await open();
    person.journal.closest('iml-program')?.removeAttribute('tally');
    await person.waitsFor(journalEn.ways.help);
    expect(person.sees).not.to.contain(en.tally.hint);
    expect(person.sees).not.to.contain(journalEn.ways.tally);
  });

  it('with words for each of them in every language', () => {
    for (const words of [topicsEn, topicsEs]) expect(Object.keys(words)).to.have.members([...topicIds]);
  });

  it('the days of a month are whole', () => {
    expect(daysOf('2028-02')).to.deep.equal({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOf('2026-12')).to.deep.equal({ from: '2026-12-01', to: '2026-12-31' });
  });
});
