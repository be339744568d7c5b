import { expect } from '@open-wc/testing';
import { today } from '../../../src/elements/base/days.js';
import { chooseLanguage } from '../../../src/ui/language.js';
import { focused } from '../../helpers/shadow.js';
import { newProgram, onDisk, openOutings, reopen, roomsAreThere, untilOnDisk, type Goer } from './person.js';

describe('an outing from plan to looking back', () => {
  let program: string;
  let goer: Goer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    goer = await openOutings(program);
  });
  afterEach(() => chooseLanguage(''));

  it('is planned, is there after a reload, is looked back at, and stands in the list', async () => {
    await goer.waitsFor('Where would you like to go?');
    await goer.plans('The park by the library', today());
    expect(focused()?.id).to.equal('view-heading');
    await untilOnDisk(program, ({ outings }) => outings[0]?.body.state === 'planned', 'the plan');
    goer = await reopen(goer);
    await goer.waitsFor('The park by the library');
    await goer.presses('How did it go?');
    await goer.chooses('I went');
    await goer.presses('Next: how it felt');
    await goer.writes('How did you feel after?', 'Lighter');
    await goer.presses('Next: what you noticed');
    await goer.writes('What did you do well?', 'I said hello');
    await goer.presses('Next: people');
    await goer.presses('Next: see it all');
    await goer.waitsFor('Thank you for looking back.');
    expect(goer.sees).to.contain('I said hello').and.to.contain('Lighter');
    await goer.presses('Back to my outings');
    await goer.waitsFor('Past outings');
    expect(goer.sees).to.contain('Went');
    const [outing] = (await onDisk(program)).outings;
    expect(outing?.body.state).to.equal('went');
    expect(outing?.day).to.equal(today());
  });
});
