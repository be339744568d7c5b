import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { eraseMarkName, newsletterName } from '../../../../src/domain/names.js';
import { planStyles } from '../../../../src/elements/theme-calendar/plan/plan.styles.js';
import { controls } from '../../../../src/ui/styles/controls.js';
import { expectAccessible, focusIsVisible, reachable, stickingOut } from '../../../helpers/a11y.js';
import { all, find, focused, until } from '../../../helpers/shadow.js';
import { read } from '../reader.js';
import { compose, reopen, type Coach } from './coach.js';

const frame = (coach: Coach) => find<HTMLIFrameElement>(coach.calendar, 'iframe');
const programOf = (coach: Coach) => coach.calendar.closest('iml-program')!.getAttribute('program-id')!;
const keptBy = (coach: Coach, area: Storage) => area.getItem(newsletterName(programOf(coach)));

describe('"Put it in a newsletter"', () => {
  it('is there only where the host asks for it', async () => {
    const plain = await read();
    expect(all(plain.calendar, '#compose')).to.deep.equal([]);
    expect(plain.words).not.to.contain('newsletter');
  });

  it('opens with the month of the calendar under the focus, and gives the focus back', async () => {
    const coach = await compose();
    expect(focused()?.textContent).to.equal('Put it in a newsletter');
    expect(coach.field<HTMLSelectElement>('month').value).to.equal('3');
    expect(coach.letter).to.contain('Month 3 of 12').and.contain('Fellowship Hall').and.contain('7:30 PM');
    await coach.presses('Back to the calendar');
    expect(focused()?.id).to.equal('compose');
    expect(all(coach.calendar, '.letter')).to.deep.equal([]);
  });

  it('keeps its fields dressed beside a plan that is changed, and takes off only its own', async () => {
    const coach = await compose();
    coach.calendar.editable = true;
    const sheets = () => coach.calendar.shadowRoot?.adoptedStyleSheets ?? [];
    await until(() => sheets().includes(planStyles.styleSheet as CSSStyleSheet), 'the plan');
    const fields = () => sheets().filter((sheet) => sheet === controls.styleSheet).length;
    coach.calendar.requestUpdate();
    await coach.settled();
    expect(fields()).to.be.greaterThan(0);
    const before = [...sheets()];
    await coach.presses('Back to the calendar');
    expect(sheets().length).to.be.lessThan(before.length);
    await coach.presses('Put it in a newsletter');
    await coach.settled();
    expect(fields()).to.be.greaterThan(0);
  });

  it('shows what the coach chooses', async () => {
    const coach = await compose();
    await coach.ticks('place');
    await coach.ticks('tryIt');
    await coach.ticks('lesson');
    expect(coach.letter)
      .to.contain('7:30 PM')
      .and.not.match(/Fellowship|thing to try|Saying hello/);
    await coach.writes('Bring <b>a friend</b>.');
    expect(coach.letter).to.contain('Bring <b>a friend</b>.');
    await coach.picksMonth(4);
    expect(coach.letter).to.contain('Month 4 of 12');
    await coach.picks('language', 'both');
    expect(coach.letter).to.contain('Mes 4 de 12').and.contain('Month 4 of 12');
    await coach.writes('Traiga a un amigo.', 'es');
    expect(coach.letter).to.contain('Traiga a un amigo.').and.contain('Bring');
  });

  it('leaves out place and hour where the page does, and says so', async () => {
    const coach = await compose({ place: 'Fellowship Hall' });
    expect(coach.letter).not.to.match(/Fellowship|\d:\d\d/);
    expect(coach.words).to.contain('The place and the hour are left out');
    expect(all(coach.calendar, '#letter-place')).to.deep.equal([]);
    const alt = find(coach.calendar, 'canvas').getAttribute('aria-label');
    expect(alt)
      .to.contain('Month 3 of 12')
      .and.not.match(/Fellowship|\d:\d\d/);
  });

  it('shows the letter at two widths, in which no link leads away', async () => {
    const coach = await compose();
    await until(
      () => frame(coach).contentDocument?.body?.textContent?.includes('Month 3 of 12'),
      'the letter',
    );
    expect(frame(coach).contentDocument?.querySelectorAll('[href], script').length).to.equal(0);
    expect(frame(coach).getAttribute('sandbox')).to.equal('allow-same-origin');
    await coach.presses('Phone');
    expect(frame(coach).style.width).to.equal('320px');
    await coach.presses('Dark');
    expect(frame(coach).className).to.equal('dark');
  });

  it('uses the colours of the page where words can be seen on them', async () => {
    const coach = await compose();
    const ground = () => frame(coach).srcdoc.match(/background-color:(#\w{6});color:#\w{6};font/)?.[1];
    expect(ground()).to.equal('#0f6466');
    coach.calendar.style.setProperty('--iml-accent', '#660033');
    await coach.picks('layout', 'grid');
    expect(ground()).to.equal('#660033');
    coach.calendar.style.setProperty('--iml-accent', '#ffee00');
    await coach.picks('layout', 'list');
    expect(ground()).to.equal('#0f6466');
    expect(coach.words).to.contain('Some words would be hard to see.');
    await coach.ticks('colours');
    expect(coach.words).not.to.contain('hard to see');
  });

  it('says where to paste it, in each tool', async () => {
    const coach = await compose();
    const blocks = {
      mailchimp: ['Code block', 'Copy the HTML'],
      'constant-contact': ['HTML block', 'Copy the HTML'],
      flocknote: ['new note', 'Copy the plain words'],
      mail: ['new message', 'Copy the letter'],
      word: ['Word', 'Copy the letter'],
    };
    for (const [tool, [block, label]] of Object.entries(blocks)) {
      await coach.picks('tool', tool);
      expect(coach.words).to.contain(block);
      expect(find(coach.calendar, '#letter-main').textContent.trim()).to.equal(label);
    }
  });

  it('keeps choices and words for the visit, and for next month where the coach wants it', async () => {
    const coach = await compose();
    await coach.writes('Hello all.');
    expect([
      keptBy(coach, localStorage),
      keptBy(coach, sessionStorage)?.includes('Hello all.'),
    ]).to.deep.equal([null, true]);
    await coach.ticks('keep');
    await coach.picks('tool', 'word');
    expect(keptBy(coach, localStorage)).to.contain('Hello all.').and.contain('word');
    expect(keptBy(coach, sessionStorage)).to.equal(null);
    await coach.presses('Back to the calendar');
    const again = await reopen(coach.reader);
    expect(again.letter).to.contain('Hello all.');
    expect(again.field('keep').checked).to.equal(true);
    await again.ticks('keep');
    expect(keptBy(again, localStorage)).to.equal(null);
  });

  it('forgets them when everything is erased, here or in another tab', async () => {
    const coach = await compose();
    const program = programOf(coach);
    await coach.writes('Hello all.');
    await coach.ticks('keep');
    localStorage.removeItem(newsletterName(program));
    await coach.picks('layout', 'grid');
    expect(coach.letter).not.to.contain('Hello all.');

    await coach.writes('Hello again.');
    window.dispatchEvent(new StorageEvent('storage', { key: eraseMarkName(program), newValue: '1' }));
    await coach.settled();
    expect(coach.letter).not.to.contain('Hello again.');
    expect(keptBy(coach, sessionStorage)).to.equal(null);

    await coach.writes('Once more.');
    localStorage.setItem(eraseMarkName(program), '1');
    await coach.presses('Back to the calendar');
    expect((await reopen(coach.reader)).letter).not.to.contain('Once more.');
    localStorage.removeItem(eraseMarkName(program));
  });

  it('reads whatever was kept', async () => {
    const coach = await compose();
    for (const kept of [
      '',
      '[]',
      '{"paragraphs":7,"language":"xx","tool":{}}',
      '{"__proto__":{"en":1}}',
      'null',
    ]) {
      await coach.presses('Back to the calendar');
      sessionStorage.setItem(newsletterName(programOf(coach)), kept);
      expect((await reopen(coach.reader)).letter).to.contain('Month 3 of 12');
    }
  });

  it('works by keyboard alone, with a ring on everything', async () => {
    const coach = await compose();
    const seen = new Set<Element>();
    for (const _ of reachable(coach.calendar)) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (!at || !coach.calendar.shadowRoot?.contains(at)) break;
      seen.add(at);
      expect(focusIsVisible(), at.outerHTML.slice(0, 80)).to.equal(true);
      if (at.id === 'letter-place') {
        await sendKeys({ press: ' ' });
        await until(() => !coach.letter.includes('Fellowship'), 'the letter without the place');
      }
    }
    for (const id of ['letter-month', 'letter-place', 'letter-words-en', 'letter-keep', 'letter-main'])
      expect(
        [...seen].some((node) => node.id === id),
        id,
      ).to.equal(true);
    expect([...seen].some((node) => node.localName === 'iframe')).to.equal(false);
  });

  it('has nothing that axe objects to, and nothing sticks out at 320 px', async () => {
    const coach = await compose();
    for (const details of all<HTMLDetailsElement>(coach.calendar, 'details')) details.open = true;
    await expectAccessible(coach.calendar);
    await setViewport({ width: 320, height: 800 });
    try {
      await coach.picks('language', 'both');
      await coach.presses('Phone');
      expect(stickingOut(coach.calendar)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('leaves the calendar as it looked before', async () => {
    const reader = await read({}, { newsletter: true });
    const root = reader.calendar.shadowRoot!;
    const before = [...root.adoptedStyleSheets];
    const coach = await reopen(reader);
    await coach.presses('Back to the calendar');
    expect(root.adoptedStyleSheets).to.deep.equal(before);
  });
});
