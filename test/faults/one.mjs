import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `look` gives what is wanted; says the last it gave otherwise. */
export async function until(look, isRight, patience = 60_000) {
  const end = performance.now() + patience;
  for (;;) {
    const last = await look();
    if (isRight(last)) return last;
    if (performance.now() > end) throw new Error(`waited in vain; last: ${JSON.stringify(last)}`);
    await pause(50);
  }
}

const sleepAndWake = async ({ page }) => {
  const session = await page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await pause(1_500);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
};

/** One record through one fault: what the person sees at last, and what the server has then. */
export async function runScenario(world, program, given) {
  const scenario = typeof given === 'function' ? given(world) : given;
  const { faults = [], before, during, ends = 'sent' } = scenario;
  const context = await world.browser.createBrowserContext();
  try {
    let visit = await world.visit({ program, context });
    const left = [...faults];
    world.proxy.sentBytes = 0;
    world.proxy.next = ({ isPreflight }) =>
      left.length > 0 && Boolean(left[0].preflight) === isPreflight ? left.shift() : undefined;
    await before?.({ ...world, visit });
    let isLost = scenario.name === true;
    if (isLost) {
      await visit.page.setRequestInterception(true);
      visit.page.on('request', (request) => (isLost ? request.abort('namenotresolved') : request.continue()));
    }
    const id = await visit.act('keep', 'Go to the Saturday game night');
    await visit.act('keep', 'This stays here');
    await visit.act('send', id);
    await pause(200);
    if (scenario.sleep) await sleepAndWake(visit);
    if (scenario.reopen) {
      await visit.page.close();
      await pause(400);
      visit = await world.visit({ program, context });
    }
    isLost = false;
    await during?.({ ...world, visit });
    await until(
      async () => (await visit.act('states'))[id],
      (state) => state === ends,
    );
    const rows = await world.ledger(program);
    const wanted = ends === 'sent' ? ['Go to the Saturday game night'] : [];
    assert.deepEqual(
      rows.map(({ want }) => want),
      wanted,
    );
    assert.equal(left.length, 0, 'every fault was met');
    if (scenario.cut)
      assert.ok(world.proxy.sentBytes < 30_000_000, `${world.proxy.sentBytes} bytes were read`);
    const words = world.elsewhere.got.filter(({ body }) => body !== '');
    assert.deepEqual(words, [], 'nothing went elsewhere');
  } finally {
    world.proxy.next = () => undefined;
    await context.close();
  }
}
