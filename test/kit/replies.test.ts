import { expect } from '@open-wc/testing';
import { randomHex, uuidv4 } from '../../src/domain/ids.js';
import { programName } from '../../src/domain/names.js';
import { emptyGoal } from '../../src/domain/goal/goal.js';
import type { KitRecord } from '../../src/domain/record.js';
import { createBackup } from '../../src/kit/backup.js';
import { createRecords } from '../../src/kit/records.js';
import { createSharing, type RunningSharing } from '../../src/kit/sharing.js';
import { openStorage } from '../../src/storage/open.js';
import type { Storage } from '../../src/storage/types.js';
import { Site } from '../helpers/endpoint.js';
import { settingsFor } from '../outbox/harness.js';

type Answer = KitRecord<'coach-answer'>;

describe('answers of the coach', () => {
  let site: Site;
  let storage: Storage;
  let sharing: RunningSharing;
  let program: string;

  const open = (change: object = {}): RunningSharing =>
    createSharing(storage, {
      settings: settingsFor(program, site.endpoint, { replies: site.replies, ...change }),
    });

  beforeEach(async () => {
    program = `test-${randomHex(6)}`;
    site = new Site();
    storage = await openStorage({ program });
    sharing = open();
    await sharing.introduce({ name: 'Sam', word: 'maple' });
  });
  afterEach(async () => {
    await sharing.close();
    await storage.erase();
    await storage.close();
  });

  /** Sends a goal; gives its id and that of its parcel. */
  const sendsGoal = async (want = 'Sing', id?: string): Promise<{ record: string; parcel: string }> => {
    const body = { ...emptyGoal, want };
    const saved = await createRecords(storage).save('goal', { body, ...(id === undefined ? {} : { id }) });
    await sharing.send(await sharing.preview('goal', saved.id, { language: 'en' }));
    await sharing.deliver();
    const parcel = (await storage.parcels(saved.id)).at(-1)?.id ?? '';
    await until(async () => (await storage.parcel(parcel))?.state === 'sent');
    return { record: saved.id, parcel };
  };
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    const end = performance.now() + 5_000;
    while (!(await holds())) {
      if (performance.now() > end) throw new Error('waited in vain');
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const reply = (parcel: string, seq: number, change: object = {}): object => ({
    id: '7d0e9a54-0000-4000-8000-00000000000a',
    seq,
    parcel,
    record: { id: uuidv4(), kind: 'goal' },
    seenAt: '2026-03-04T10:00:00Z',
    text: 'Well done.',
    by: 'Maria',
    language: 'en',
    at: '2026-03-04T10:05:00Z',
    status: 'accepted',
    ...change,
  });
  const answers = (): Promise<readonly Answer[]> => createRecords(storage).list('coach-answer').read();
  const one = async (): Promise<Answer> => {
    const [found, ...more] = await answers();
    if (!found || more.length > 0) throw new Error(`not one but ${more.length + Number(!!found)}`);
    return found;
  };
  const questions = async () => (await site.ledger()).requests.filter(({ type }) => type === 'ask-replies');

  it('are asked for only by a press, by the mailbox alone, and can be read without a network', async () => {
    const { record, parcel } = await sendsGoal();
    const { mailbox } = (await site.ledger()).parcels[0]?.message ?? {};
    expect(mailbox).to.match(/^[\w-]{43}$/);
    await site.mail(reply(parcel, 1));
    expect(await questions()).to.have.length(0);
    expect(await sharing.lookForAnswers()).to.deep.equal({ outcome: 'looked', found: 1 });
    const [asked] = await questions();
    expect(asked?.asked).to.deep.equal({ iml: 1, type: 'ask-replies', program, mailbox, after: 0 });
    expect(asked?.method).to.equal('POST');
    expect(asked?.headers).not.to.have.any.keys('cookie', 'authorization');
    expect(asked?.url).not.to.contain(mailbox);
    expect((await one()).body).to.deep.equal({
      parcel,
      seq: 1,
      seenAt: '2026-03-04T10:00:00Z',
      text: 'Well done.',
      by: 'Maria',
      language: 'en',
      at: '2026-03-04T10:05:00Z',
      opened: false,
    });
    expect(await createRecords(storage).linked('coach-answer', record).read()).to.have.length(1);
    // Nothing is asked twice, and the mailbox stays the same.
    await sharing.lookForAnswers();
    expect((await questions())[1]?.asked).to.include({ mailbox, after: 1 });
  });

  it('have no mailbox where the program has no address for them, and then nothing is asked', async () => {
    await sharing.close();
    sharing = open({ replies: undefined });
    await sendsGoal();
    expect((await site.ledger()).parcels[0]?.message).not.to.have.property('mailbox');
    expect(await sharing.lookForAnswers()).to.deep.equal({ outcome: 'looked', found: 0 });
    expect(await questions()).to.have.length(0);
  });

  it('are changed by a later word, fall silent with it, and are new only where words are new', async () => {
    const { parcel } = await sendsGoal();
    await site.mail(reply(parcel, 1, { text: null, by: null, at: null }));
    expect(await sharing.lookForAnswers()).to.include({ found: 0 });
    expect((await one()).body).to.include({ text: '', opened: true });
    await site.mail(reply(parcel, 2));
    expect(await sharing.lookForAnswers()).to.include({ found: 1 });
    const { id, body, revision } = await one();
    await createRecords(storage).save('coach-answer', {
      id,
      body: { ...body, opened: true },
      base: revision,
    });
    await site.mail(reply(parcel, 3, { seenAt: '2026-03-05T10:00:00Z' }));
    expect(await sharing.lookForAnswers()).to.include({ found: 0 });
    expect((await one()).body).to.include({ seenAt: '2026-03-05T10:00:00Z', opened: true });
    await site.mail(reply(parcel, 4, { text: 'See you on Monday.' }));
    expect(await sharing.lookForAnswers()).to.include({ found: 1 });
    await site.mail(reply(parcel, 5, { text: null, seenAt: null }));
    await sharing.lookForAnswers();
    expect(await answers()).to.deep.equal([]);
  });

  it('go with what was taken back, at once and where the site says so, and never come for what is not ours', async () => {
    const [first, second] = [await sendsGoal('First'), await sendsGoal('Second')];
    await site.mail(reply(first.parcel, 1), reply(second.parcel, 2), reply(uuidv4(), 3));
    await sharing.lookForAnswers();
    expect(await answers()).to.have.length(2);
    await sharing.takeBack(first.record);
    expect((await one()).body.parcel).to.equal(second.parcel);
    await site.mail(
      reply(first.parcel, 4),
      reply(second.parcel, 5, { status: 'withdrawn', text: null, seenAt: null }),
    );
    await sharing.lookForAnswers();
    expect(await answers()).to.deep.equal([]);
  });

  it('never take the place of another record, and go for good with the one that they are about', async () => {
    const { record, parcel } = await sendsGoal();
    await createRecords(storage).save('goal', { id: parcel, body: { ...emptyGoal, want: 'Mine' } });
    await site.mail(reply(parcel, 1));
    await sharing.lookForAnswers();
    expect(await answers()).to.deep.equal([]);
    await createRecords(storage).purge(parcel);
    await site.mail(reply(parcel, 2));
    await sharing.lookForAnswers();
    await one();
    await createRecords(storage).purge(record);
    expect(await answers()).to.deep.equal([]);
  });

  it('go to the trash with the record that they are about, and come back with it; one deleted before stays there', async () => {
    const { record, parcel } = await sendsGoal();
    await site.mail(reply(parcel, 1));
    await sharing.lookForAnswers();
    const records = createRecords(storage);
    const [first] = await answers();
    expect(first?.body.text).to.equal('Well done.');
    await records.trash(record);
    expect(await answers(), 'nothing of it is shown').to.deep.equal([]);
    await records.restore(record);
    expect((await answers()).map(({ id }) => id)).to.deep.equal([first?.id]);
    await records.trash(first?.id ?? '');
    await new Promise((done) => setTimeout(done, 5));
    await records.trash(record);
    await records.restore(record);
    expect(await answers(), 'it was deleted on its own').to.deep.equal([]);
  });

  it('that come while their record is in the trash wait there with it, and are no news', async () => {
    const answered = await sendsGoal('Sing');
    const silent = await sendsGoal('Dance');
    await site.mail(reply(answered.parcel, 1));
    await sharing.lookForAnswers();
    const records = createRecords(storage);
    for (const { record } of [answered, silent]) await records.trash(record);
    await site.mail(reply(answered.parcel, 2, { text: 'Once more' }), reply(silent.parcel, 3));
    expect(await sharing.lookForAnswers()).to.deep.equal({ outcome: 'looked', found: 0 });
    expect(await answers(), 'nothing is shown of what is in the trash').to.deep.equal([]);
    for (const { record } of [answered, silent]) await records.restore(record);
    expect((await answers()).map(({ body }) => body.text).sort()).to.deep.equal(['Once more', 'Well done.']);
  });

  it('a deleted one comes back only with new words', async () => {
    const { parcel } = await sendsGoal();
    await site.mail(reply(parcel, 1));
    await sharing.lookForAnswers();
    await createRecords(storage).trash((await one()).id);
    await storage.writeValue('replies', { address: '', mailbox: '', next: 0 });
    await sharing.lookForAnswers();
    expect(await answers()).to.deep.equal([]);
    await site.mail(reply(parcel, 2, { text: 'Once more' }));
    await sharing.lookForAnswers();
    expect((await one()).body.text).to.equal('Once more');
  });

  it('come page by page, to the last', async () => {
    const { parcel } = await sendsGoal();
    await site.mail(...Array.from({ length: 230 }, (_, at) => reply(parcel, at + 1, { text: `Word ${at}` })));
    expect(await sharing.lookForAnswers()).to.include({ outcome: 'looked' });
    expect((await questions()).map(({ asked }) => asked?.after)).to.deep.equal([0, 100, 200]);
    expect((await one()).body.text).to.equal('Word 229');
  });

  it('stay as they are where the site does not answer as it should, and nothing is written', async () => {
    const { parcel } = await sendsGoal();
    await site.mail(reply(parcel, 1));
    await sharing.lookForAnswers();
    const before = await answers();
    await site.mail(reply(parcel, 2, { text: 'Newer' }));
    const page = { replies: [reply(parcel, 2, { status: 'x' })], next: 2 };
    for (const fault of [
      { status: 404, body: { error: 'no-such-tenant' } },
      { status: 200, body: '<!doctype html><title>Sign in</title>' },
      { status: 302, headers: { Location: '/login' } },
      { status: 500 },
      { status: 200, body: page },
      { status: 200, body: '{"replies":[' },
      { drop: true },
      { drop: true },
    ]) {
      await site.script({ method: 'REPLIES', ...fault });
      const looked = await sharing.lookForAnswers();
      if (!('drop' in fault)) expect(looked, JSON.stringify(fault)).to.deep.equal({ outcome: 'not-now' });
      if (!('drop' in fault)) expect(await answers()).to.deep.equal(before);
    }
    await sharing.lookForAnswers();
    expect((await one()).body.text).to.equal('Newer');
  });

  it('are not asked for again while the site is busy', async () => {
    await sendsGoal();
    await site.script({ method: 'REPLIES', status: 429, headers: { 'Retry-After': '60' } });
    expect(await sharing.lookForAnswers()).to.deep.equal({ outcome: 'not-now' });
    expect(await sharing.lookForAnswers()).to.deep.equal({ outcome: 'not-now' });
    expect(await questions()).to.have.length(1);
  });

  it('are sealed in a visit and end with it, go into a backup, and come back from it', async () => {
    const { parcel } = await sendsGoal();
    await site.mail(reply(parcel, 1));
    await sharing.lookForAnswers();
    expect(storage.keeping().mode).to.equal('visit');
    const raw = await new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open(programName(program));
      opening.onerror = () => {
        reject(new Error('the database does not open'));
      };
      opening.onsuccess = () => {
        const database = opening.result;
        const all = database.transaction('records').objectStore('records').getAll();
        all.onsuccess = () => {
          database.close();
          resolve(JSON.stringify(all.result));
        };
      };
    });
    expect(raw).to.contain('coach-answer').and.not.to.contain('Well done');
    const made = await createBackup(storage).make();
    if (made === 'stopped') throw new Error('stopped');
    expect(await made.text()).to.contain('Well done.');
    await storage.erase();
    expect(await answers()).to.deep.equal([]);
    await createBackup(storage).bringBack(made);
    expect((await one()).body).to.include({ text: 'Well done.', parcel });
  });

  it('two presses are one question, and what is erased meanwhile stays erased', async () => {
    const { parcel } = await sendsGoal();
    await site.mail(reply(parcel, 1));
    await Promise.all([sharing.lookForAnswers(), sharing.lookForAnswers()]);
    expect(await questions()).to.have.length(1);
    await site.mail(reply(parcel, 2));
    const looking = sharing.lookForAnswers().catch(() => undefined);
    await storage.erase();
    await looking;
    expect(await answers()).to.deep.equal([]);
  });
});
