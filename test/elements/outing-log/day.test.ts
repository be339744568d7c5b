import { expect } from '@open-wc/testing';
import { emptyOutingOwn, outingOwnId } from '../../../src/domain/outing/own.js';
import { today } from '../../../src/elements/base/days.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { elsewhere } from '../../helpers/program.js';
import { all, until } from '../../helpers/shadow.js';
import { newProgram, onDisk, openOutings, roomsAreThere, untilOnDisk, type Goer } from './person.js';

const host = {
  start: '2026-01-05',
  endpoint: 'https://example.org/records',
  readers: 'Your coach',
  purpose: 'To talk',
  exceptions: 'If someone may be hurt',
  'help-contact': 'Call the office: 555-0100',
  'complaint-contact': '555-0199',
};

const links = (goer: Goer): string[] =>
  all<HTMLAnchorElement>(goer.element, '.day a').map(({ href }) => href);

describe('the day of an outing', () => {
  let program: string;
  let goer: Goer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    // Whoever opens the store first begins the visit.
    goer = await openOutings(program, host);
    await elsewhere(program, async (kit) => {
      await kit.records.save('outing-own', {
        id: outingOwnId,
        body: {
          ...emptyOutingOwn,
          partner: 'Jo',
          partnerNumber: '(555) 010-0142',
          helpers: [{ name: 'Sis', number: '5550143' }],
        },
      });
    });
    await goer.plans('The market', today());
    await goer.presses('Add: So that you feel safe');
    await goer.writes('How do you leave early, if you want to?', 'To the bench outside');
    await goer.presses('Done');
    await goer.presses('Open the page for the day');
    await goer.waitsFor('The market');
  });
  afterEach(() => chooseLanguage(''));

  it('has place, time, the plan for leaving, numbers and 988 on one screen, and asks for no network', async () => {
    await goer.waitsFor('Call Sis');
    for (const words of ['Today', 'To the bench outside', 'Call Jo', 'Call the office: 555-0100', 'Call 988'])
      expect(goer.sees).to.contain(words);
    expect(links(goer)).to.include.members([
      'tel:5550100142',
      'sms:5550100142',
      'tel:5550143',
      'tel:988',
      'sms:988',
    ]);
    await expectAccessible(goer.element);
    const before = performance.getEntriesByType('resource').length;
    await goer.presses('My partner is not here');
    await goer.presses('Back to the plan');
    await goer.presses('Something did not feel right');
    await goer.presses('Back to the plan');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('my partner is not here: text, call, go anyway or go home, each without blame', async () => {
    await goer.presses('My partner is not here');
    await until(
      () => links(goer).some((href) => href.startsWith('sms:5550100142?&body=')),
      'the text to them',
    );
    expect(links(goer)).to.include('tel:5550100');
    await goer.presses('I go anyway');
    await goer.waitsFor('Your plan for leaving is still here.');
    await goer.presses('My partner is not here');
    await goer.presses('I go home');
    await goer.waitsFor('That happens');
    await goer.writes('What would help next time?', 'Call in the morning');
    await goer.presses('Next: see it all');
    await untilOnDisk(
      program,
      ({ outings }) => outings[0]?.body.state === 'did-not-go' && outings[0].body.nextTime !== '',
      'the result',
    );
  });

  it('something did not feel right: kept private, or told to the coach only when ticked and pressed', async () => {
    await goer.presses('Something did not feel right');
    expect(all<HTMLAnchorElement>(goer.element, '.day a').map(({ href }) => href)).to.include('tel:911');
    await goer.writes('What happened? You can leave this empty.', 'He stood too close');
    await expectAccessible(goer.element);
    await goer.presses('Keep it private');
    await goer.waitsFor('Nobody else sees it.');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.notRight !== '', 'the note');
    await goer.presses('Back to the outing');
    await goer.presses('Send to my coach');
    await goer.waitsFor('What does your coach call you?');
    expect(goer.sees).not.to.contain('He stood too close');
    await goer.presses('Back to the outing');
    await goer.presses('Open the page for the day');
    await goer.presses('Something did not feel right');
    await goer.presses('Tell my coach');
    await goer.writes('What does your coach call you?', 'Ana');
    await goer.presses('Next: see what goes');
    await goer.waitsFor('He stood too close');
  });

  it('something did not feel right: told and changed on the page of the outing too, also when the day is over', async () => {
    await goer.presses('Back to the outing');
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Stop for today');
    await goer.presses('The market');
    await goer.presses('Something did not feel right');
    await goer.writes('What happened? You can leave this empty.', 'He stood too close');
    await goer.presses('Keep it private');
    await goer.waitsFor('Nobody else sees it.');
    expect(goer.sees).to.contain('He stood too close');
    expect(goer.sees, 'nothing got in the way of somebody who went').not.to.contain('What got in the way');
    expect(goer.sees).not.to.contain('That happens');
    await goer.presses('Change: Something did not feel right');
    await goer.writes('What happened? You can leave this empty.', '');
    await goer.presses('Back to the plan');
    await goer.waitsFor('Send to my coach');
    expect(goer.sees).not.to.contain('He stood too close');
  });

  it('about the coach: the contact for complaints only, never the way to the coach', async () => {
    await goer.presses('Something did not feel right');
    await goer.writes('What happened? You can leave this empty.', 'It was the coach');
    await goer.presses('It is about my coach');
    await goer.waitsFor('Then it does not go to your coach.');
    expect(links(goer)).to.include('tel:5550199').and.not.to.include('tel:5550100');
    expect(goer.buttons('Send to my coach')).to.deep.equal([]);
    expect(goer.buttons('Tell my coach')).to.deep.equal([]);
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.aboutCoach === true, 'the mark');
    const [outing] = (await onDisk(program)).outings;
    const { kit } = goer.element.kitSource;
    const going = await kit?.sharing.preview('outing', outing?.id ?? '', {
      language: 'en',
      tell: ['notRight'],
    });
    expect(JSON.stringify(going?.body)).to.contain('The market').and.not.to.contain('It was the coach');
  });

  it('speaks Spanish', async () => {
    chooseLanguage('es');
    await goer.waitsFor('Mi plan para irme antes');
    await goer.presses('Algo no se sintió bien');
    await goer.waitsFor('Usted decide qué sigue.');
  });
});

describe('numbers for the day', () => {
  before(roomsAreThere);

  it('are written down once, survive a reload half written, and can be taken away with a way back', async () => {
    const program = newProgram();
    const goer = await openOutings(program);
    await goer.presses('Numbers for the day');
    await goer.writes('Helper 1: name', 'Sis');
    await goer.writes('Helper 1: number', 'maybe');
    await goer.waitsFor('This does not look like a number.');
    await goer.writes('Helper 1: number', '555 0143');
    await goer.presses('Keep the numbers');
    await untilOnDisk(program, ({ own }) => own?.helpers.length === 1, 'the number');
    await goer.presses('Numbers for the day');
    await goer.presses('Take all numbers away');
    await untilOnDisk(program, ({ own }) => own?.helpers.length === 0, 'none');
    await goer.presses('Undo');
    await untilOnDisk(program, ({ own }) => own?.helpers[0]?.name === 'Sis', 'it is back');
  });
});
