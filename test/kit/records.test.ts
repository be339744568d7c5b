import { expect, waitUntil } from '@open-wc/testing';
import { emptyGoal, type GoalBody } from '../../src/domain/goal/goal.js';
import type { ProgramSettings } from '../../src/domain/program-year/settings.js';
import type { KitRecord } from '../../src/domain/record.js';
import { KitError } from '../../src/errors.js';
import { createKit } from '../../src/kit/create-kit.js';
import type { Kit } from '../../src/kit/types.js';

const settings = (programId: string): ProgramSettings => ({
  programId,
  showPlace: false,
  breaks: [],
  months: 'calendar',
  duration: 90,
  currency: 'USD',
  exitUrl: 'https://example.org/',
  format: 'json',
});

const goal = (want: string, more: Partial<GoalBody> = {}): GoalBody => ({ ...emptyGoal, want, ...more });

/** Resolves with the first value of a watched query for which the test holds. */
const until = <T>(
  kit: Kit,
  query: Parameters<typeof kit.watch<T>>[0],
  holds: (value: T) => boolean,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = kit.watch(
      query,
      (value) => {
        if (!holds(value)) return;
        queueMicrotask(() => stop());
        resolve(value);
      },
      reject,
    );
  });

describe('records of a kit', () => {
  let kit: Kit;
  let program: string;

  beforeEach(async () => {
    program = `kit-${crypto.randomUUID()}`;
    kit = await createKit({ settings: settings(program) });
  });

  afterEach(() => kit.close());

  it('saves a goal and reads it back after closing', async () => {
    await kit.keeping.justMe();
    const saved = await kit.records.save('goal', { body: goal('One friend to call') });
    await kit.close();
    kit = await createKit({ settings: settings(program) });
    const read = await kit.records.one('goal', saved.id).read();
    expect(read?.body.want).to.equal('One friend to call');
    expect(read?.revision).to.deep.equal(saved.revision);
  });

  it('refuses a body that does not fit, by name, and writes nothing', async () => {
    const bad = { ...goal('x'), steps: 'none' } as unknown as GoalBody;
    let refused: unknown;
    await kit.records.save('goal', { body: bad }).catch((thrown: unknown) => (refused = thrown));
    expect(refused).to.be.instanceOf(KitError).with.property('code', 'record-invalid');
    expect(await kit.records.list('goal').read()).to.deep.equal([]);
  });

  it('tells a watch of every change, and nothing after it stopped', async () => {
    const seen: number[] = [];
    const stop = kit.watch(kit.records.list('goal'), (goals) => seen.push(goals.length));
    await kit.records.save('goal', { body: goal('first') });
    await until(kit, kit.records.list('goal'), (goals) => goals.length === 1);
    // Both watches read for themselves.
    while (seen.at(-1) !== 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen.at(-1)).to.equal(1);
    stop();
    await kit.records.save('goal', { body: goal('second') });
    await until(kit, kit.records.list('goal'), (goals) => goals.length === 2);
    expect(seen.at(-1)).to.equal(1);
  });

  it('tells another tab of the same visit', async () => {
    const other = await createKit({ settings: settings(program) });
    const seen = until(other, other.records.list('goal'), (goals) => goals.length === 1);
    await kit.records.save('goal', { body: goal('seen over there') });
    expect((await seen)[0]?.body.want).to.equal('seen over there');
    await other.close();
  });

  it('keeps both texts when two tabs write on the same revision', async () => {
    const first = await kit.records.save('goal', { body: goal('first') });
    const write = (want: string): Promise<KitRecord<'goal'>> =>
      kit.records.save('goal', { id: first.id, base: first.revision, body: goal(want) });
    await write('from one tab');
    const last = await write('from the other');
    expect(last.conflict).to.equal(true);
    const past = await kit.records.versions('goal', first.id).read();
    const texts = [last.body.want, ...past.map((version) => version.body.want)];
    expect(texts).to.include.members(['from one tab', 'from the other', 'first']);
    expect(past.some((version) => version.conflict)).to.equal(true);
  });

  it('drops the draft in the transaction that makes it a revision', async () => {
    await kit.drafts.keep('goal', 'new', goal('half a sen'));
    const [draft] = await kit.drafts.list('goal').read();
    expect(draft?.value.want).to.equal('half a sen');
    await kit.records.save('goal', {
      body: goal('half a sentence'),
      draft: { kind: 'goal', record: 'new', tab: kit.drafts.tab },
    });
    expect(await kit.drafts.list('goal').read()).to.deep.equal([]);
  });

  it('keeps a draft of 100,000 characters that no record could hold', async () => {
    const want = 'a'.repeat(100_000);
    await kit.drafts.keep('goal', 'new', goal(want));
    expect((await kit.drafts.list('goal').read())[0]?.value.want).to.have.lengthOf(100_000);
  });

  it('lists more than one page, newest first', async () => {
    await kit.records.saveAll(
      'goal',
      Array.from({ length: 120 }, (_, at) => ({ body: goal(`goal ${at}`) })),
    );
    const goals = await kit.records.list('goal', { limit: 110 }).read();
    expect(goals).to.have.lengthOf(110);
    expect(goals[0]?.body.want).to.equal('goal 119');
    expect(goals[109]?.body.want).to.equal('goal 10');
  });

  it('moves to the trash and back', async () => {
    await kit.keeping.justMe();
    const saved = await kit.records.save('goal', { body: goal('for the trash') });
    await kit.records.trash(saved.id);
    expect(await kit.records.list('goal').read()).to.deep.equal([]);
    expect(await kit.records.trashed('goal').read()).to.have.lengthOf(1);
    await kit.records.restore(saved.id);
    expect(await kit.records.list('goal').read()).to.have.lengthOf(1);
  });

  it('writes nothing after an erasure that was asked for before it', async () => {
    const before = Promise.allSettled([
      kit.records.save('goal', { body: goal('on its way') }),
      kit.drafts.keep('goal', 'new', goal('half a sen')),
    ]);
    const erasing = kit.keeping.erase();
    const after = kit.drafts.keep('goal', 'new', goal('after it'));
    await erasing;
    await after;
    const settled = await before;
    expect(settled.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(await kit.records.list('goal').read()).to.deep.equal([]);
    const drafts = await kit.drafts.list('goal').read();
    expect(drafts.map(({ value }) => value.want)).to.deep.equal(['after it']);
  });

  it('tells a watch of an erasure before anything is read again', async () => {
    await kit.records.save('goal', { body: goal('to be erased') });
    const told: string[] = [];
    const stop = kit.watch(
      kit.records.list('goal'),
      (goals) => told.push(`${goals.length}`),
      undefined,
      () => told.push('erased'),
    );
    // Another watch may be answered first: this one must have told what it shows before that is erased.
    await waitUntil(() => told.length > 0);
    await kit.keeping.erase();
    await until(kit, kit.records.list('goal'), (goals) => goals.length === 0);
    stop();
    expect(told.slice(0, 2)).to.deep.equal(['1', 'erased']);
    expect(told.slice(2).every((entry) => entry === '0' || entry === 'erased')).to.equal(true);
  });

  it('shows nothing any more after erasing', async () => {
    await kit.records.save('goal', { body: goal('to be erased') });
    const gone = until(kit, kit.records.list('goal'), (goals) => goals.length === 0);
    await kit.keeping.erase();
    expect(await gone).to.deep.equal([]);
  });
});
