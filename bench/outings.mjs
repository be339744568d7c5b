// Fifty and 2,000 outings of one year.
import { benchFewMany } from './few-many.mjs';

/** Measures the outings and writes `outings-results.md`. */
export const benchOutings = () =>
  benchFewMany({
    file: 'outings',
    title: 'Very many outings',
    name: 'outing-log',
    shown: '.outing, .empty',
    counts: { few: 50, many: 2_000 },
    fill,
    measure: async (page) => ({
      save: await page.evaluate(save),
      opened: await page.evaluate(press, '.outing .open', '.page .foot'),
      back: await page.evaluate(press, 'button:has(.icon)', '.home'),
      path: await page.evaluate(press, 'nav.foot .actions button:nth-child(3)', '.path'),
    }),
    lines: {
      shown: 'lists shown, from the load of the page',
      save: 'saving one outing',
      opened: 'one outing opened, from the press',
      path: 'path of the year shown, from the press',
    },
  });

/** Runs in the page: writes so many outings, spread over the days of this year up to today. */
async function fill(count) {
  const { kit } = globalThis;
  await kit.keeping.justMe();
  const names =
    'partner there back skill easier leaveEarly calmPlace askCoach before after practised didWell ownRole feedbackGave feedbackGot victory inTheWay nextTime iSaw theySaw notRight';
  const empty = Object.fromEntries(names.split(' ').map((name) => [name, '']));
  const ways = ['partner', 'group', 'new', 'own'];
  const now = new Date();
  const days = Math.max(1, Math.floor((now - new Date(now.getFullYear(), 0, 1)) / 86_400_000));
  for (let at = 0; at < count; at += 500) {
    const batch = Array.from({ length: Math.min(500, count - at) }, (_, more) => {
      const back = 1 + Math.floor(((at + more) * days) / count);
      const date = new Date(now.getTime() - back * 86_400_000);
      const day = date.toISOString().slice(0, 10);
      const body = { ...empty, where: 'The park', day, with: ways[(at + more) % 4], state: 'went' };
      return { body, day };
    });
    await kit.records.saveAll('outing', batch);
  }
}

/** Runs in the page: saves one outing and gives how long it took. */
async function save() {
  const { kit } = globalThis;
  const [last] = await kit.records.list('outing', { limit: 1 }).read();
  const begun = performance.now();
  await kit.records.save('outing', { body: last.body, day: last.day });
  return performance.now() - begun;
}

/** Runs in the page: presses a button and gives how long it takes until its view shows. */
async function press(button, view) {
  const root = document.querySelector('iml-outing-log').shadowRoot;
  while (!root.querySelector(button)) await new Promise(requestAnimationFrame);
  const begun = performance.now();
  root.querySelector(button).click();
  while (!root.querySelector(view)) await new Promise(requestAnimationFrame);
  return performance.now() - begun;
}
