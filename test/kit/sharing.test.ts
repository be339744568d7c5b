import { aTimeout, expect } from '@open-wc/testing';
import { emptyGoal, type GoalBody } from '../../src/domain/goal/goal.js';
import { emptyEntry } from '../../src/domain/journal/entry.js';
import { emptyLetter } from '../../src/domain/journal/letter.js';
import { emptyJournalOwn } from '../../src/domain/journal/own.js';
import { randomHex } from '../../src/domain/ids.js';
import type { ProgramSettings } from '../../src/domain/program-year/settings.js';
import type { KitRecord } from '../../src/domain/record.js';
import type { SharingState } from '../../src/domain/sharing.js';
import type { KitError } from '../../src/errors.js';
import { createRecords } from '../../src/kit/records.js';
import { createSharing, type RunningSharing } from '../../src/kit/sharing.js';
import { watchQuery } from '../../src/kit/watch.js';
import { openStorage } from '../../src/storage/open.js';
import type { Storage } from '../../src/storage/types.js';
import { Site } from '../helpers/endpoint.js';
import { settingsFor } from '../outbox/harness.js';

describe('sharing', () => {
  let program: string;
  let site: Site;
  let storage: Storage;
  let sharing: RunningSharing;
  let settings: ProgramSettings;

  beforeEach(async () => {
    program = `test-${randomHex(6)}`;
    site = new Site();
    storage = await openStorage({ program });
    settings = settingsFor(program, site.endpoint);
    sharing = createSharing(storage, { settings, tellHost: () => undefined });
  });
  afterEach(async () => {
    await sharing.close();
    await storage.erase();
    await storage.close();
  });

  const configure = (change: Partial<ProgramSettings>): void => {
    settings = { ...settings, ...change };
    sharing.configure(settings);
  };
  const save = (body: Partial<GoalBody> = {}, id?: string): Promise<KitRecord<'goal'>> =>
    createRecords(storage).save('goal', {
      body: { ...emptyGoal, want: 'Sing in a choir', ...body },
      ...(id === undefined ? {} : { id }),
    });
  const code = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'done',
      (error: unknown) => (error as KitError).code,
    );
  const until = async (id: string, wanted: SharingState['state']): Promise<SharingState> => {
    const end = performance.now() + 5_000;
    for (;;) {
      const state = await sharing.state(id).read();
      if (state.state === wanted) return state;
      if (performance.now() > end) throw new Error(`still ${JSON.stringify(state)}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const none = undefined as never;

  it('previews exactly what goes, and stores and sends nothing by that', async () => {
    const goal = await save({ whose: 'someone-else', why: 'I like it' });
    await sharing.introduce({ name: '  Sam\n ', word: 'maple' });
    const preview = await sharing.preview('goal', goal.id, { language: 'es' });
    expect(preview).to.deep.equal({
      record: { id: goal.id, kind: 'goal', revision: goal.revision },
      body: { want: 'Sing in a choir', why: 'I like it', state: 'going' },
      tell: [],
      introduction: { name: 'Sam', word: 'maple' },
      language: 'es',
      readers: 'Tu coach',
      purpose: 'To talk about it together',
      exceptions: 'If someone may be hurt, we call for help.',
      contact: 'privacy@example.org',
      endpoint: site.endpoint,
      format: 'json',
    });
    const told = await sharing.preview('goal', goal.id, { language: 'es', tell: ['whose'] });
    expect(told.body).to.have.property('whose', 'someone-else');
    expect(await storage.parcels()).to.deep.equal([]);
    expect((await site.ledger()).requests).to.deep.equal([]);
  });

  it("of the journal only a card and a tally can go; entries, letters and what is of one's own never", async () => {
    const records = createRecords(storage);
    const card = { pieces: ['I said no.'], groupWords: '' };
    const { id } = await records.save('journal-card', { body: card, links: ['entry'] });
    const preview = await sharing.preview('journal-card', id, { language: 'en' });
    expect(preview.body).to.deep.equal({ pieces: ['I said no.'] });
    const tally = { from: '2026-01-01', to: '2026-01-31', topics: ['rest'] };
    const saved = await records.save('topic-tally', { body: tally });
    expect((await sharing.preview('topic-tally', saved.id, { language: 'en' })).body).to.deep.equal(tally);
    const kept = [
      ['journal-entry', (await records.save('journal-entry', { body: emptyEntry })).id],
      ['journal-letter', (await records.save('journal-letter', { body: emptyLetter })).id],
      ['journal-own', (await records.save('journal-own', { body: emptyJournalOwn })).id],
    ] as const;
    for (const [kind, id] of kept) {
      expect(await code(sharing.preview(kind, id, { language: 'en' }))).to.equal('record-invalid');
      const forged = { ...preview, record: { ...preview.record, id, kind } };
      expect(await code(sharing.send(forged))).not.to.equal('done');
    }
    expect(await storage.parcels()).to.deep.equal([]);
  });

  it('sends what was previewed, once for each preview, with one sender', async () => {
    const goal = await save();
    await sharing.introduce({ name: 'Sam', word: 'maple' });
    const preview = await sharing.preview('goal', goal.id, { language: 'en' });
    await Promise.all([sharing.send(preview), sharing.send(preview)]);
    const sent = await until(goal.id, 'sent');
    expect(sent).to.deep.include({ changedSince: false });
    await sharing.send(await sharing.preview('goal', (await save()).id, { language: 'en' }));
    await sharing.deliver();
    const { parcels } = await site.ledger();
    expect(parcels).to.have.length(2);
    const message = parcels[0]?.message ?? {};
    expect(message).to.deep.include({
      program,
      name: 'Sam',
      word: 'maple',
      record: { id: goal.id, kind: 'goal', schema: 1, revision: goal.revision },
      purpose: preview.purpose,
      readers: preview.readers,
      language: 'en',
      body: preview.body,
    });
    expect(message['withdrawalKey']).to.match(/^[A-Za-z0-9_-]{43}$/);
    expect(message['sender']).to.match(/^[0-9a-f-]{36}$/);
    expect(parcels[1]?.message?.['sender']).to.equal(message['sender']);
    expect(parcels[1]?.message?.['withdrawalKey']).not.to.equal(message['withdrawalKey']);
  });

  it('tells who is watching when the introduction changes', async () => {
    const seen: unknown[] = [];
    const stop = watchQuery(
      (notice) => storage.onChange(notice),
      sharing.introduction(),
      (value) => seen.push(value),
    );
    await sharing.introduce({ name: 'Sam', word: 'maple' });
    while (seen.at(-1) === undefined) await aTimeout(5);
    stop();
    expect(seen.at(-1)).to.deep.equal({ name: 'Sam', word: 'maple' });
  });

  it('leaves out a name and a word that were not given', async () => {
    const goal = await save();
    await sharing.send(await sharing.preview('goal', goal.id, { language: 'en' }));
    await until(goal.id, 'sent');
    const message = (await site.ledger()).parcels[0]?.message;
    expect(message).not.to.have.any.keys('name', 'word');
  });

  it('asks to look again where anything that was shown is not so any more', async () => {
    const goal = await save();
    const preview = await sharing.preview('goal', goal.id, { language: 'en' });
    for (const change of [
      { readers: { en: 'Your coach and the board' } },
      { purpose: { en: 'For a study' } },
      { exceptions: { en: 'None' } },
      { contact: 'new@example.org' },
      { endpoint: new Site().endpoint },
    ]) {
      const before = settings;
      configure(change);
      expect(await code(sharing.send(preview)), Object.keys(change)[0]).to.equal('preview-outdated');
      configure(before);
    }
    await save({ want: 'Sing on Sundays' }, goal.id);
    expect(await code(sharing.send(preview))).to.equal('preview-outdated');
    await storage.commit({ trash: [goal.id] });
    expect(await code(sharing.send(preview))).to.equal('record-missing');
    expect((await site.ledger()).requests).to.deep.equal([]);
  });

  it('cannot send before the host has named endpoint, readers, exceptions and a known format', async () => {
    const goal = await save();
    expect(sharing.canSend()).to.equal(true);
    for (const change of [
      { endpoint: none },
      { endpoint: 'http://example.org/records' },
      { readers: none },
      { readers: { en: '  ' } },
      { exceptions: none },
      { format: 'nobody' },
    ]) {
      const before = settings;
      configure(change);
      expect(sharing.canSend(), JSON.stringify(change)).to.equal(false);
      expect(await code(sharing.preview('goal', goal.id, { language: 'en' }))).to.equal('sending-not-set-up');
      configure(before);
    }
    expect(await code(sharing.preview('social-plan', goal.id, { language: 'en' }))).to.equal(
      'record-invalid',
    );
    expect(await code(sharing.preview('goal', 'nobody', { language: 'en' }))).to.equal('record-missing');
  });

  it('tells of every record where it stands', async () => {
    const sent = await save();
    const given = await save();
    const back = await save();
    await save();
    for (const { id } of [sent, back]) {
      await sharing.send(await sharing.preview('goal', id, { language: 'en' }));
      await until(id, 'sent');
    }
    await sharing.gaveInPerson(given.id);
    await sharing.gaveInPerson(given.id);
    await sharing.takeBack(back.id);
    await until(back.id, 'taken-back');
    await save({ want: 'Sing on Sundays' }, sent.id);
    const states = await sharing.states().read();
    expect([...states.keys()].sort()).to.deep.equal([sent.id, given.id, back.id].sort());
    expect(states.get(sent.id)).to.deep.include({ state: 'sent', changedSince: true });
    expect(states.get(given.id)?.state).to.equal('given');
    expect(states.get(back.id)?.state).to.equal('taken-back');
    expect(await storage.parcels(given.id)).to.have.length(1);
    expect(sharing.states().kinds).to.include.members(['parcel', 'goal']);
  });

  it('asks again with the right group word after the site refused the wrong one', async () => {
    await site.rules({ word: 'maple' });
    const goal = await save();
    await sharing.introduce({ name: 'Sam', word: 'oak' });
    await sharing.send(await sharing.preview('goal', goal.id, { language: 'en' }));
    expect(await until(goal.id, 'attention')).to.deep.include({ reason: 'group-word' });
    await sharing.introduce({ name: 'Sam', word: 'maple' });
    await sharing.send(await sharing.preview('goal', goal.id, { language: 'en' }));
    await until(goal.id, 'sent');
    expect(await storage.parcels(goal.id)).to.have.length(1);
  });

  it('waits without an endpoint and goes when the host has named it again', async () => {
    const goal = await save();
    const preview = await sharing.preview('goal', goal.id, { language: 'en' });
    const { endpoint } = settings;
    const down = { status: 503, method: 'POST' } as const;
    await site.script(down, down, down);
    await sharing.send(preview);
    await sharing.deliver();
    configure({ endpoint: none });
    expect((await sharing.state(goal.id).read()).state).to.equal('waiting');
    await site.script();
    configure({ endpoint: endpoint as string });
    await until(goal.id, 'sent');
    expect((await site.ledger()).parcels).to.have.length(1);
  });
});
