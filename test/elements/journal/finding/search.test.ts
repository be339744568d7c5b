import { expect } from '@open-wc/testing';
import { emptyEntry } from '../../../../src/domain/journal/entry.js';
import { expectAccessible } from '../../../helpers/a11y.js';
import { all, focused, shadow, until } from '../../../helpers/shadow.js';
import { newProgram, openJournal, roomsAreThere, written, type Reader } from './reader.js';
import { elsewhere } from '../../../helpers/program.js';

describe('search in the journal', () => {
  let program: string;
  let reader: Reader;
  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    await written(program, [
      { day: '2026-03-10', text: 'Tomé café con José', more: { topics: ['small-talk'] } },
      {
        day: '2026-03-09',
        text: 'Rested on the couch',
        more: { topics: ['rest', 'own:Line 9'], victory: 'own' },
      },
      { day: '2026-02-01', text: `${'walk '.repeat(400)}and a bus came`, more: { topics: ['food'] } },
      { day: '2025-12-24', text: 'Bus to church', more: { victory: 'noticed', noticedBy: 'Sam' } },
    ]);
    await elsewhere(program, async (kit) => {
      const { journalOwnId } = await import('../../../../src/domain/journal/own.js');
      await kit.records.save('journal-own', {
        id: journalOwnId,
        body: { prompts: [], topics: ['Line 9'] },
      });
    });
    reader = await openJournal(program);
    await reader.presses('Search');
    await reader.waitsFor('Search my journal');
  });

  it('finds words or their beginnings in all text, newest first, and marks them', async () => {
    expect(reader.isAt).to.equal('Search my journal');
    await reader.looksFor('bus');
    await reader.waitsFor('2 entries found');
    expect(reader.entries[0]).to.match(/^… .*and a bus came/);
    expect(reader.entries[1]).to.equal('Bus to church');
    expect(all(reader.journal, 'mark').map((node) => node.textContent)).to.deep.equal(['bus', 'Bus']);
    expect(all(reader.journal, '.entry .when')[1]?.textContent).to.equal('Wednesday, December 24, 2025');
    await until(() => reader.heard === '2 entries found', 'it is said');
    await reader.looksFor('cafe jos');
    await reader.waitsFor('1 entry found');
    expect(reader.entries).to.deep.equal(['Tomé café con José']);
    await expectAccessible(reader.journal);
  });

  it('is kind where nothing is found, and begins again by a press', async () => {
    await reader.looksFor('helicopter');
    await reader.waitsFor('Nothing found');
    expect(reader.sees).to.include('Try a shorter word');
    await until(() => reader.heard === 'Nothing found', 'it is said');
    await reader.presses('Clear the search');
    expect((shadow(reader.journal).activeElement as HTMLInputElement).id).to.equal('search-words');
    expect((shadow(reader.journal).activeElement as HTMLInputElement).value).to.equal('');
    expect(reader.sees)
      .to.include('Type a word, or choose what to show.')
      .and.not.to.include('Clear the search');
  });

  it('leads from a word to the topics that are called so, kit and own', async () => {
    await reader.looksFor('small');
    await reader.waitsFor('Nothing found');
    await reader.waitsFor('Show entries with this topic:');
    await expectAccessible(reader.journal);
    await reader.presses('Small talk');
    await reader.waitsFor('1 entry found');
    expect(reader.entries).to.deep.equal(['Tomé café con José']);
    expect((focused() as HTMLSelectElement).id).to.equal('choose-topic');
    expect((focused() as HTMLSelectElement).value).to.equal('small-talk');
    await reader.waitsWithout('Show entries with this topic:');
    await reader.presses('Clear the search');
    await reader.looksFor('line');
    await reader.presses('Line 9');
    await reader.waitsFor('1 entry found');
    await reader.presses('Clear the search');
    await reader.looksFor('r');
    await reader.waitsFor('1 entry found');
    expect(reader.sees).not.to.include('Show entries with this topic:');
  });

  it('narrows by theme, topic, month and victory', async () => {
    await reader.presses('Choose what to show');
    await reader.choosesIn('Theme', 'Self-care');
    await reader.waitsFor('2 entries found');
    await reader.choosesIn('Topic', 'Rest');
    await reader.waitsFor('1 entry found');
    expect(reader.sees).to.include('Choose what to show (2 chosen)');
    await reader.choosesIn('Theme', 'All');
    await reader.choosesIn('Topic', 'Line 9');
    await reader.waitsFor('1 entry found');
    await reader.choosesIn('Topic', 'All');
    await reader.choosesIn('Month', 'December 2025');
    await reader.waitsFor('1 entry found');
    expect(reader.entries).to.deep.equal(['Bus to church']);
    await reader.choosesIn('Month', 'All');
    await reader.choosesIn('Victories', 'Only victories');
    await reader.waitsFor('2 entries found');
    await reader.choosesIn('Victories', 'Victories someone noticed');
    await reader.looksFor('couch');
    await reader.waitsFor('Nothing found');
    await expectAccessible(reader.journal);
  });

  it('is found again, with its words, on the way back from an entry', async () => {
    await reader.looksFor('bus');
    await reader.waitsFor('2 entries found');
    await reader.presses('Bus to church');
    await until(() => reader.entries.length === 0, 'the entry');
    await reader.presses('Back to the list');
    await until(() => reader.isAt === 'Bus to church', `at the entry, not at ${reader.isAt}`);
    expect((shadow(reader.journal).getElementById('search-words') as HTMLInputElement).value).to.equal('bus');
  });

  it('hears of entries that change while it is open', async () => {
    await reader.looksFor('bus');
    await reader.waitsFor('2 entries found');
    await elsewhere(program, (kit) =>
      kit.records.save('journal-entry', { day: '2026-03-11', body: { ...emptyEntry, text: 'A red bus' } }),
    );
    await reader.waitsFor('3 entries found');
    await elsewhere(program, (kit) => kit.keeping.erase());
    await until(() => reader.entries.length === 0, 'nothing is left');
    expect(reader.sees).not.to.include('A red bus').and.not.to.include('Bus to church');
  });

  it('keeps what was typed out of the address, the title and every storage', async () => {
    await reader.looksFor('zanzibar');
    await reader.waitsFor('Nothing found');
    const kept = JSON.stringify([
      location.href,
      document.title,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
    ]);
    expect(kept).not.to.include('zanzibar');
    expect(reader.journal.outerHTML).not.to.include('zanzibar');
    await elsewhere(program, async (kit) => {
      expect(JSON.stringify(await kit.drafts.list('journal-entry').read())).not.to.include('zanzibar');
    });
  });

  it('has at most two hundred on the screen, and the older ones by a press', async () => {
    await written(
      program,
      Array(230)
        .fill(0)
        .map((_, at) => ({ day: `2024-${String((at % 12) + 1).padStart(2, '0')}-10`, text: `Needle ${at}` })),
    );
    await reader.looksFor('needle');
    await reader.waitsFor('The newest 200 are here.');
    expect(reader.entries.length).to.equal(200);
    await reader.presses('Show older ones');
    await until(() => reader.entries.length < 200 && reader.entries.length >= 30, 'the older ones');
    expect(reader.isAt).to.equal('Search my journal');
    await reader.presses('Back to the newest');
    await until(() => reader.entries.length === 200, 'the newest');
  });
});
