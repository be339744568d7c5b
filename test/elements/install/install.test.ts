import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/elements/program/define.js';
import '../../../src/elements/install/define.js';
import '../../../src/elements/theme-calendar/define.js';
import { installName, markerName } from '../../../src/domain/names.js';
import type { ImlInstall } from '../../../src/elements/install/install.js';
import { isApart, wayOf } from '../../../src/elements/install/ways.js';
import { install } from '../../../src/i18n/en/install.js';
import { install as installInSpanish } from '../../../src/i18n/es/install.js';
import { reminder } from '../../../src/i18n/en/reminder.js';
import { reminder as reminderInSpanish } from '../../../src/i18n/es/reminder.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { PersonAt } from '../../helpers/person.js';
import { find, focused, until } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';

const program = 'install-test';
const keep = (id = program) => localStorage.setItem(markerName(id), '{}');
const clean = () => {
  for (const id of [program, 'default'])
    for (const name of [markerName(id), installName(id)]) localStorage.removeItem(name);
};

/** The browser offers to install. */
function offers(outcome: 'accepted' | 'dismissed'): { asked: number } {
  const told = { asked: 0 };
  const event = new Event('beforeinstallprompt', { cancelable: true });
  Object.assign(event, {
    prompt: () => {
      told.asked += 1;
      return Promise.resolve({ outcome });
    },
  });
  dispatchEvent(event);
  expect(event.defaultPrevented, 'its own banner does not come').to.be.true;
  return told;
}

async function show(reminds = false): Promise<{ element: ImlInstall; person: PersonAt<ImlInstall> }> {
  const around = await fixture(
    html`<iml-program program-id=${program}><iml-install ?reminder=${reminds}></iml-install></iml-program>`,
  );
  const element = around.querySelector('iml-install');
  if (!element) throw new Error('it is not there');
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 30));
  return { element, person: new PersonAt(element) };
}
const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;

describe('iml-install as every element', () => {
  before(() => {
    keep();
    keep('default');
  });
  after(clean);

  worksheetSuite('iml-install', {
    fixture: () =>
      html`<iml-program program-id=${program}><iml-install reminder></iml-install></iml-program>`,
    writes: false,
    properties: { reminder: true },
  });
});

readingSuite('install', { en: install, es: installInSpanish });
readingSuite('reminder', { en: reminder, es: reminderInSpanish });

describe('iml-install', () => {
  beforeEach(async () => {
    clean();
    await setViewport({ width: 800, height: 900 });
  });
  afterEach(clean);

  it('shows nothing before somebody keeps words on this device', async () => {
    const { element } = await show(true);
    expect(isSeen(element)).to.be.false;
    expect(element.shadowRoot?.querySelector('.heading')).to.be.null;
    offers('accepted');
    await element.updateComplete;
    expect(isSeen(element)).to.be.false;
  });

  it('comes where the store opens after it, while the page loads', async () => {
    const { element } = await show();
    expect(isSeen(element)).to.be.false;
    keep();
    await until(() => isSeen(element), 'the offer');
  });

  it('comes a moment after “Just me”, and goes after an erasure', async () => {
    const { element } = await show();
    keep();
    document.body.click();
    await until(() => isSeen(element), 'the offer');
    localStorage.removeItem(markerName(program));
    document.body.click();
    await until(() => !isSeen(element), 'nothing');
  });

  it('leaves the whole safety bar to the first that is shown', async () => {
    const around = await fixture(
      html`<iml-program program-id=${program}
        ><iml-install></iml-install><iml-theme-calendar></iml-theme-calendar
      ></iml-program>`,
    );
    const calendar = around.querySelector('iml-theme-calendar');
    await until(() => calendar?.shadowRoot?.querySelector('a[href="tel:911"]'), 'the whole bar');
  });

  it('lets the browser ask, and is gone once it is there', async () => {
    keep();
    const { element, person } = await show();
    const told = offers('accepted');
    const accepted = oneEvent(element, 'iml-install-accepted');
    await person.presses(install.put);
    await accepted;
    expect(told.asked).to.equal(1);
    await person.waitsFor(install.done);
    expect(focused()?.textContent).to.equal(install.done);
    element.parentElement?.remove();
    const next = await show();
    expect(isSeen(next.element)).to.be.false;
  });

  it('is gone for good after “Not now”, here or in the browser’s question', async () => {
    keep();
    const first = await show();
    const declined = oneEvent(first.element, 'iml-install-declined');
    await first.person.presses(install.notNow);
    await declined;
    await until(() => !isSeen(first.element), 'nothing');
    const again = await show();
    offers('accepted');
    await again.element.updateComplete;
    expect(isSeen(again.element)).to.be.false;

    localStorage.removeItem(installName(program));
    const second = await show();
    offers('dismissed');
    await second.person.presses(install.put);
    await until(() => !isSeen(second.element), 'nothing');
  });

  it('goes by hand where the browser’s question fails', async () => {
    keep();
    const { person } = await show();
    const event = new Event('beforeinstallprompt', { cancelable: true });
    Object.assign(event, { prompt: () => Promise.reject(new Error('no')) });
    dispatchEvent(event);
    await person.presses(install.put);
    await person.waitsFor(install.failed);
    expect(find(person.element, '.steps')).to.exist;
  });

  it('hides when the page was installed from the browser’s own menu', async () => {
    keep();
    const { element } = await show();
    expect(isSeen(element)).to.be.true;
    dispatchEvent(new Event('appinstalled'));
    await until(() => !isSeen(element), 'nothing');
    offers('dismissed');
    await until(() => isSeen(element), 'taken off again: offered again');
  });

  it('knows the way of each browser', () => {
    const ways = {
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1':
        'share',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/130.0 Mobile/15E148 Safari/604.1':
        'share',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 [FBAN/FBIOS;FBAV/480]': undefined,
      'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0': 'menu',
      'Mozilla/5.0 (Linux; Android 14; wv) Version/4.0 Chrome/130.0 Mobile Safari/537.36': 'menu',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.4 Safari/605.1.15': 'dock',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/16.4 Safari/605.1.15': 'star',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36': 'bar',
      'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0': 'star',
    };
    for (const [userAgent, way] of Object.entries(ways))
      expect(wayOf({ userAgent, maxTouchPoints: 0 }), userAgent).to.equal(
        /; wv\)/.test(userAgent) ? undefined : way,
      );
    expect(wayOf({ userAgent: 'Macintosh; Version/18.0 Safari/605', maxTouchPoints: 5 })).to.equal('share');
    expect(isApart('share') && isApart('dock') && !isApart('menu')).to.be.true;
  });

  it('keeps the reminder for those who have the app or said “Not now”', async () => {
    keep();
    const { element, person } = await show(true);
    await person.presses(install.notNow);
    await person.waitsWithout(install.intro);
    expect(isSeen(element)).to.be.true;
    expect(focused()?.textContent.trim()).to.equal(install.remind);
    await person.presses(install.remind);
    await person.waitsFor(reminder.day);
    await expectAccessible(element);
    await person.presses(reminder.close);
    await until(() => focused()?.textContent.trim() === install.remind, 'the focus comes back');
  });
});
