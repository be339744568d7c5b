import { expect } from '@open-wc/testing';
import { until } from '../../helpers/shadow.js';
import { openPlanner, newProgram, laterViewsAreThere } from '../goal-planner/person.js';

const want = 'A quiet word with my sister';
const minutes = (count: number): number => count * 60_000;

describe('the cover after ten minutes alone', () => {
  const now = Date.now.bind(Date);

  before(laterViewsAreThere);

  afterEach(() => {
    Date.now = now;
  });

  /** The clock goes on without anybody touching the page; the page notices when it comes to the front. */
  const letPass = (time: number): void => {
    Date.now = () => now() + time;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('hides the words of a visit, erases nothing, and opens with one press', async () => {
    const person = await openPlanner(newProgram());
    await person.addsGoal(want);
    letPass(minutes(9));
    expect(person.listed).to.include(want);
    letPass(minutes(11));
    await person.waitsFor('Are you still here?');
    expect(person.planner.shadowRoot?.textContent).not.to.include(want);
    expect(person.sees).to.include('988');
    await person.presses('Show my words');
    await until(() => person.listed.includes(want), 'the goal in the list');
  });

  it('leaves a page alone that keeps on this device', async () => {
    const person = await openPlanner(newProgram());
    await person.addsGoal(want);
    await person.presses('Keep it on this device?');
    await person.presses('Just me');
    await person.waitsFor('Saved on this device');
    letPass(minutes(60));
    await person.planner.updateComplete;
    expect(person.listed).to.include(want);
  });
});
