import { expect } from '@open-wc/testing';
import { emptyGoal } from '../../../src/domain/goal/goal.js';
import { Site } from '../../helpers/endpoint.js';
import { all, until } from '../../helpers/shadow.js';
import { laterViewsAreThere, newProgram, openPlanner, type Person } from './person.js';
import { kitOf } from '../../helpers/program.js';

const endpoint = {
  endpoint: 'http://localhost:1/records',
  readers: 'Your peer life coach',
  purpose: 'To talk about it together',
  exceptions: 'If someone may be hurt, we call for help.',
  contact: 'privacy@example.org',
};

describe('sharing a goal', () => {
  let program: string;
  let person: Person;
  let shared: string[];

  const open = async (attributes: Readonly<Record<string, string>>) => {
    const kit = await kitOf(program);
    await kit.keeping.justMe();
    const { id } = await kit.records.save('goal', {
      body: { ...emptyGoal, want: 'Sing', whose: 'someone-else', why: 'It lifts me' },
    });
    await kit.close();
    person = await openPlanner(program, attributes);
    person.planner.addEventListener('iml-goal-planner-shared', (event) =>
      shared.push(JSON.stringify(event.detail)),
    );
    await until(() => person.goals.length === 1, 'the list');
    await person.presses('Sing');
    return id;
  };

  before(laterViewsAreThere);
  beforeEach(() => {
    program = newProgram();
    shared = [];
  });

  it('without an endpoint shows it or gives it, and remembers that', async () => {
    const id = await open({});
    await person.presses('Show or give it to my coach');
    await person.presses('Show it on the screen');
    const card = all<HTMLDialogElement>(person.planner, 'dialog')[0];
    await until(() => card?.open, 'the card');
    expect(card?.textContent).to.contain('Sing').and.to.contain('It lifts me');
    expect(card?.textContent).not.to.contain('Someone else picked it');
    await person.presses('Close');
    await until(() => !card?.open, 'the card is closed');
    await person.presses('I showed it or gave it');
    await person.waitsFor('Shown to my coach');
    expect(shared).to.deep.equal([JSON.stringify({ id })]);
  });

  it('asks who it is from, shows exactly what goes, and sends by a press only', async () => {
    const id = await open(endpoint);
    await person.presses('Send or show to my coach');
    await person.writes('What does your coach call you?', 'Ro');
    await person.presses('Next: see what goes');
    await person.waitsFor('Send this');
    for (const words of [
      'Your peer life coach',
      'To talk about it together',
      'If someone may be hurt, we call for help.',
      'privacy@example.org',
      'Ro',
      'Sing',
      'It lifts me',
    ])
      expect(person.sees).to.contain(words);
    const preview = () => all(person.planner, '[part="preview"]')[0]?.textContent ?? '';
    expect(preview()).not.to.contain('Someone else picked it');
    await person.chooses('Also tell: someone else picked it for me');
    await until(() => preview().includes('Someone else picked it'), 'what was ticked is in the preview');
    expect(shared).to.deep.equal([]);
    await person.presses('Send this');
    await person.waitsFor('Waiting to send');
    expect(shared).to.deep.equal([JSON.stringify({ id })]);
    await person.presses('Send or show to my coach');
    await person.presses('Take it back');
    await until(() => person.buttons('Take it back').length === 0, `out of the queue: ${person.sees}`);
  });

  it('says to people who listen when it has arrived', async () => {
    await open({ ...endpoint, endpoint: new Site().endpoint });
    const heard: string[] = [];
    const region = all(person.planner, '.unseen[role="status"]').at(-1);
    const watcher = new MutationObserver(() => heard.push(region?.textContent ?? ''));
    if (region) watcher.observe(region, { childList: true, characterData: true, subtree: true });
    await person.presses('Send or show to my coach');
    await person.writes('What does your coach call you?', 'Ro');
    await person.presses('Next: see what goes');
    await person.presses('Send this');
    await until(() => heard.at(-1) === 'Sent', `the arrival: ${heard.join(' | ')}`);
    watcher.disconnect();
    expect(heard).to.contain('Waiting to send');
  });

  it('can be left alone', async () => {
    await open(endpoint);
    await person.presses('Send or show to my coach');
    await person.presses('Not now');
    await person.waitsFor('Look back: what changed?');
    expect(shared).to.deep.equal([]);
  });
});
