import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { begin, choose, engines, letGo, states, untilAsked, untilSent, wake } from './sender.mjs';
import { inEachEngine, stands } from './visitor.mjs';

inEachEngine(
  'the worker sends',
  (visitor) => {
    it('what waits when every page is closed, once, and pages see that it arrived', async () => {
      const at = visitor();
      const { tab, ids } = await begin(at, 2);
      await at.site.stop();
      await letGo(tab, ids);
      await untilAsked(tab);
      await tab.close();
      await at.site.start();
      const blank = await wake(at);
      await untilSent(at, 2);
      await blank.close();
      const back = await at.open();
      await stands(back);
      await after(1500);
      assert.deepEqual(await states(back), ['sent', 'sent']);
      assert.equal(at.site.sent.length, 2, 'nothing went twice');
    });

    it('no word that was erased, and nothing once the choice is taken back', async () => {
      const at = visitor();
      const { tab, ids } = await begin(at, 1);
      await at.site.stop();
      await letGo(tab, ids);
      await untilAsked(tab);
      await choose(tab, 'erase');
      await after(500);
      await tab.close();
      await at.site.start();
      const blank = await wake(at);
      await after(2000);
      assert.equal(at.site.sent.length, 0);
      await blank.close();
      await at.site.stop();
      const back = await at.open();
      await stands(back);
      await back.evaluate(async () => {
        const { kit } = document.querySelector('iml-goal-planner').kitSource;
        await kit.keeping.chooseOnExit('keep');
        await kit.keeping.erase();
      });
      await back.close();
      await at.site.start();
      await wake(at);
      await after(2000);
      assert.equal(at.site.sent.length, 0);
    });
  },
  engines,
);
