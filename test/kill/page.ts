/*
 * What runs in the browser that is killed: the real kit, told by its address what to do. It tells the server
 * of each acknowledgement, so that the server knows what the browser must still have.
 */
import { markLeaving, navigation } from '../../src/context/leave.js';
import { emptyGoal } from '../../src/domain/goal/goal.js';
import type { ProgramSettings } from '../../src/domain/program-year/settings.js';
import { createKit } from '../../src/kit/create-kit.js';
import type { Kit } from '../../src/kit/types.js';
import { lockRound, sealedWords } from './lock-page.js';

const settings: ProgramSettings = {
  programId: 'kill',
  showPlace: false,
  breaks: [],
  months: 'calendar',
  duration: 90,
  currency: 'USD',
  exitUrl: '/neutral',
  format: 'json',
};

const ask = new URLSearchParams(location.search);
const number = (name: string): number => Number(ask.get(name) ?? 0);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', body: JSON.stringify(body) });

const tell = (type: string, more: object = {}): Promise<Response> =>
  post('/tell', { type, round: ask.get('round'), ...more });

/** Everything that the kit still has. */
async function report(kit: Kit): Promise<string[]> {
  const records = await kit.records.list('goal', { limit: 1_000_000 }).read();
  const drafts = await kit.drafts.list('goal').read();
  await tell('found', {
    records: records.map(({ id, body }) => ({ id, want: body.want })),
    drafts: drafts.map(({ value }) => value.want),
    keeping: await kit.keeping.state().read(),
  });
  return records.map(({ id }) => id);
}

/** Saves one thing after the other: new records, changes of old ones, drafts. */
async function write(kit: Kit): Promise<void> {
  const ids = await report(kit);
  const most = number('count') || Infinity;
  for (let at = 0; at < most; at += 1) {
    const value = number('from') + at;
    const body = { ...emptyGoal, want: String(value), why: 'Because it matters to me. '.repeat(value % 20) };
    if (at % 5 === 4) {
      await kit.drafts.keep('goal', 'new', body);
      await tell('draft', { value });
    } else {
      const old = at % 5 === 3 ? ids[(at * 7) % ids.length] : undefined;
      const { id } = await kit.records.save('goal', old === undefined ? { body } : { id: old, body });
      await tell('saved', { id, value });
      if (old === undefined) ids.push(id);
    }
    if (number('pause') > 0) await pause(number('pause'));
  }
  await tell('done');
}

/** A visit in which nobody answers: a sentence in a field, as a draft, and as a record with versions. */
async function visit(kit: Kit): Promise<void> {
  const sentence = await (await post('/sentence', {})).text();
  const field = document.createElement('textarea');
  field.autocomplete = 'off';
  document.body.append(field);
  field.value = sentence;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const body = { ...emptyGoal, want: sentence, why: sentence };
  await kit.drafts.keep('goal', 'new', body);
  const { id } = await kit.records.save('goal', { body });
  await kit.records.save('goal', { id, body: { ...body, strengths: sentence } });
  await kit.drafts.keep('goal', id, { ...body, supports: sentence });
  await tell('written');
  // Long enough for the browser to write its session file.
  await pause(number('linger'));
  if (ask.get('end') === 'erase') await kit.keeping.erase();
  if (ask.get('end') === 'leave') {
    markLeaving(settings.programId);
    navigation.replace(settings.exitUrl);
  } else await tell('ended');
}

async function run(): Promise<void> {
  const kit = await createKit({ settings });
  const act = ask.get('act');
  if (act === 'visit') return visit(kit);
  if (act === 'lock') {
    const rounds = { tell, from: number('from'), count: number('count'), act: ask.get('work') ?? '' };
    return lockRound(kit, rounds);
  }
  if (act === 'sealed') return sealedWords(kit, post, tell);
  if (act === 'write') {
    if (!(await kit.keeping.state().read()).answered) await kit.keeping.justMe();
    return write(kit);
  }
  await report(kit);
}

run().catch((error: unknown) =>
  tell('failed', { error: String(error), code: (error as { code?: string }).code }),
);
