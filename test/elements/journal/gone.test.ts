import { expect } from '@open-wc/testing';
import { journalEntry as en } from '../../../src/i18n/en/journal-entry.js';
import { past } from '../../../src/i18n/en/past.js';
import { journalMeeting } from '../../../src/i18n/en/journal-meeting.js';
import { focused, until } from '../../helpers/shadow.js';
import { newProgram, openAt, roomsAreThere, written } from './meeting/speaker.js';
import { elsewhere } from '../../helpers/program.js';

describe('an entry that is in the trash', () => {
  const secret = 'Words that were deleted';
  let program: string;
  let entry: string;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    [entry = ''] = await written(program, [{ text: secret }]);
  });

  for (const { view, says, words } of [
    { view: 'entry', says: en.page.gone, words: secret },
    { view: 'pick', says: journalMeeting.pick.gone, words: secret },
    { view: 'print', says: en.page.gone, words: secret },
    { view: 'versions', says: en.page.gone, words: past.versions.none },
  ]) {
    it(`is gone for the view "${view}", also while it is open, and comes back with the entry`, async () => {
      const person = await openAt(program, { view, entry });
      await person.waitsFor(words);
      await elsewhere(program, (kit) => kit.records.trash(entry));
      await person.waitsFor(says);
      expect(person.sees).not.to.contain(words);
      await elsewhere(program, (kit) => kit.records.restore(entry));
      await person.waitsFor(words);
    });
  }

  it('keeps the focus on its heading', async () => {
    const person = await openAt(program, { view: 'entry', entry });
    await person.presses(en.page.readOut);
    await until(() => focused()?.id === 'view-heading', 'the heading of the choosing');
    await person.waitsFor(journalMeeting.pick.hint);
    expect(focused()?.id).to.equal('view-heading');
  });
});
