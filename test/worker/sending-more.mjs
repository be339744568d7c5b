/** More of how the worker sends, by `npm run test:worker`. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { begin, engines, isAsked, letGo, untilAsked, untilSent, wake } from './sender.mjs';
import { inEachEngine, page, stands } from './visitor.mjs';

inEachEngine(
  'the worker sends',
  (visitor) => {
    it('beside two open pages: everything once', async () => {
      const at = visitor();
      const { tab, ids } = await begin(at, 20);
      const other = await at.open();
      await stands(other);
      await at.site.stop();
      await letGo(tab, ids);
      await untilAsked(tab);
      await at.site.start();
      await Promise.all([
        wake(at),
        wake(at),
        ...[tab, other].map((each) => each.evaluate(() => dispatchEvent(new Event('online')))),
      ]);
      await untilSent(at, 20);
      await after(1500);
      assert.equal(new Set(at.site.sent.map(({ id }) => id)).size, 20);
      assert.equal(at.site.sent.length, 20);
    });

    for (const [who, onExit, markup] of [
      ['whose words go at "Leave quickly"', 'erase', page()],
      ['who did not say that they stay', null, page()],
      [
        'where the host sends headers of its own',
        'keep',
        page().replace('<iml-program', `<script src="/headers.js"></script><iml-program`),
      ],
    ])
      it(`nothing for somebody ${who}`, async () => {
        const at = visitor();
        at.site.answers.set('/', () => ({ body: markup }));
        at.site.answers.set('/headers.js', () => ({
          body: `addEventListener('DOMContentLoaded', () => {
            document.querySelector('iml-program').getHeaders = () => ({ 'x-token': '1' });
          });`,
          type: '.js',
        }));
        const { tab, ids } = await begin(at, 1, onExit);
        await at.site.stop();
        await letGo(tab, ids);
        await after(3000);
        assert.equal(await isAsked(tab), false);
        await tab.close();
        await at.site.start();
        await wake(at);
        await after(3000);
        assert.equal(at.site.sent.length, 0);
        const back = await at.open();
        await stands(back);
        await untilSent(at, 1);
      });
  },
  engines,
);
