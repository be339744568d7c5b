import { expect } from '@open-wc/testing';
import { withChanges, type PlanWish } from '../../../../src/domain/program-year/plan/edits.js';
import { linkMark, linkOf } from '../../../../src/domain/program-year/plan/link.js';
import { readProgram } from '../../../../src/domain/program-year/plan/read-program.js';
import { all } from '../../../helpers/shadow.js';
import { editorIsThere, newProgram, open, planOnDisk } from './coach.js';

const on = '2026-03-02';
const noMeeting: PlanWish = {
  kind: 'meeting',
  at: '2026-03-10',
  value: { kind: 'cancelled', day: '2026-03-10', note: { '': '<img src=x onerror=alert(1)>' } },
};

/** Opens the page by a link that carries these changes. */
async function byLink(program: string, wishes: readonly PlanWish[], from = 'Coach', page = program) {
  const { settings } = readProgram({ programId: program });
  history.replaceState(
    null,
    '',
    `#${linkOf(program, from, on, withChanges([], wishes, settings, on)) ?? ''}`,
  );
  return open({ 'program-id': page }, {});
}

describe('changes that come by a link', () => {
  before(editorIsThere);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('are shown with whom they claim to be from, and change nothing by themselves', async () => {
    const id = newProgram();
    const reader = await byLink(id, [noMeeting], '<b>Pat</b>');
    await reader.waitsFor('Someone sent you changes');
    expect(reader.sees)
      .to.contain('The link says it comes from: <b>Pat</b>.')
      .and.contain('Tuesday, March 10: no meeting. <img src=x onerror=alert(1)>')
      .and.contain('Now: Tuesday, March 10: we meet as planned.')
      .and.contain('Nobody has checked this.');
    expect(all(reader.element, 'img, .plan-lines b')).to.be.empty;
    await reader.presses('Not now');
    await reader.waitsWithout('Someone sent you changes');
    expect(reader.sees).not.to.contain('cancelled');
    expect(location.hash).to.equal('');
    expect(await planOnDisk(id)).to.equal(undefined);
  });

  it('come into the calendar of this device by a press, and stay until they are taken back', async () => {
    const id = newProgram();
    const reader = await byLink(id, [noMeeting]);
    await reader.presses('Put it in my calendar');
    // In a visit it would be gone with the tab: somebody could stand before a closed door.
    await reader.waitsFor('Who uses this device?');
    await reader.presses('Just me');
    await reader.waitsFor('Saved on this device');
    await reader.presses('Back to the calendar');
    await reader.waitsFor('Only this device shows them.');
    expect(location.hash).to.equal('');
    const again = await reader.comesBack();
    await again.waitsFor('Only this device shows them.');
    await again.waitsFor('No meeting: cancelled');
    await again.presses('See the changes');
    await again.presses('Take back: Tuesday, March 10: no meeting. <img src=x onerror=alert(1)>');
    await again.waitsFor('You have changed nothing yet.');
    await again.presses('Back to the calendar');
    await again.waitsWithout('cancelled');
    expect((await planOnDisk(id))?.edits).to.be.empty;
  });

  it('do not touch what the coach changed otherwise', async () => {
    const id = newProgram();
    const first = await byLink(id, [{ kind: 'place', at: '', value: { '': 'Hall' } }]);
    await first.presses('Put it in my calendar');
    await first.waitsFor('Who uses this device?');
    first.program.remove();
    const second = await byLink(id, [noMeeting]);
    await second.presses('Put it in my calendar');
    await second.waitsFor('Who uses this device?');
    await second.presses('Back to the calendar');
    await second.waitsFor('2 changes.');
    expect((await planOnDisk(id))?.edits.map(({ kind }) => kind)).to.deep.equal(['place', 'meeting']);
  });

  it('of another program, or broken ones, are told and never used', async () => {
    const other = await byLink(newProgram(), [noMeeting], 'Coach', newProgram());
    await other.waitsFor('This link is for another group.');
    expect(other.buttons('Put it in my calendar')).to.be.empty;
    await other.presses('Close');
    await other.waitsWithout('another group');
    other.program.remove();
    for (const hash of [`${linkMark}xyz`, linkMark + 'A'.repeat(5000), `${linkMark}<script>`]) {
      history.replaceState(null, '', `#${hash}`);
      const reader = await open({}, {});
      await reader.waitsFor('This link does not open.');
      expect(all(reader.element, 'script')).to.be.empty;
      reader.program.remove();
    }
  });
});
