import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { calendarPlan as en } from '../../../../src/i18n/en/calendar-plan.js';
import { calendarPlan as es } from '../../../../src/i18n/es/calendar-plan.js';
import { withChanges } from '../../../../src/domain/program-year/plan/edits.js';
import { linkOf } from '../../../../src/domain/program-year/plan/link.js';
import { chooseLanguage } from '../../../../src/ui/language.js';
import { expectAccessible, stickingOut } from '../../../helpers/a11y.js';
import { all, focused, until } from '../../../helpers/shadow.js';
import { editorIsThere, newProgram, open, planOnDisk } from './coach.js';

describe('changing the plan, for everybody', () => {
  before(editorIsThere);
  afterEach(async () => {
    chooseLanguage('');
    document.documentElement.lang = 'en';
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: 800, height: 900 });
  });

  for (const [language, t, day] of [
    ['en', en, 'Tuesday, March 10'],
    ['es', es, 'martes, 10 de marzo'],
  ] as const)
    it(`every view is accessible and fits 320 px: ${language}`, async () => {
      await setViewport({ width: 320, height: 700 });
      document.documentElement.lang = language;
      const coach = await open({
        place: 'A room with_a_very_long_name_that_does_not_end',
        breaks: '2026-03-30',
      });
      const looks = async (view: string): Promise<void> => {
        await coach.element.updateComplete;
        expect(stickingOut(coach.element), view).to.deep.equal([]);
        await expectAccessible(coach.element);
      };
      await coach.presses(t.strip.change);
      await coach.waitsFor(t.plan.lead);
      await looks('the plan');
      for (const name of [
        t.plan.changeThis(t.form.theme(3)),
        t.plan.addBreak,
        t.plan.changeThis(t.plan.usual),
      ]) {
        await coach.presses(name);
        await looks(name);
        await coach.presses(t.form.cancel);
      }
      await coach.presses(t.plan.addMeeting);
      await coach.presses(t.form.save);
      await coach.waitsFor(t.bad.noDay);
      await looks('an error');
      await coach.presses(t.form.cancel);
      await coach.presses(t.plan.changeThis(day));
      await coach.chooses(t.form.moved);
      await coach.sets('time', '19:00');
      await looks('a meeting');
      await coach.presses(t.form.save);
      await coach.waitsFor(t.changes.kept);
      await looks('a change and its undo');
      await coach.presses(t.ways.heading);
      await until(() => all(coach.element, '#plan-message')[0], 'the message');
      await coach.writes(t.ways.page, 'https://example.org/group');
      await coach.presses(t.ways.code);
      await until(() => all(coach.element, '.qr')[0], 'the code');
      await looks('the ways out');
      await coach.presses(t.plan.heading);
      await coach.presses(t.plan.back);
      await coach.waitsFor(t.strip.onlyYou);
      await looks('the calendar again');
    });

  it('what came by a link is accessible and fits 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const id = newProgram();
    const wish = { kind: 'time', at: '', value: '19:00' } as const;
    const reader = await open({ 'program-id': id }, {});
    const { program } = reader.program;
    expect(program).not.to.equal(undefined);
    const edits = program ? withChanges([], [wish], program.settings, '2026-03-02') : [];
    location.hash = linkOf(id, 'x'.repeat(60), '2026-03-02', edits) ?? '';
    reader.program.remove();
    const again = await open({ 'program-id': id }, {});
    await again.waitsFor(en.came.heading);
    expect(stickingOut(again.element)).to.deep.equal([]);
    await expectAccessible(again.element);
  });

  it('goes the whole way by keyboard: plan, meeting, kept, undone, ways out, back', async () => {
    const press = (key: string) => sendKeys({ press: key });
    const name = () => {
      const at = focused() as HTMLInputElement | null;
      return (at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
    };
    const tabTo = async (label: string, back = false): Promise<void> => {
      if (back) await sendKeys({ down: 'Shift' });
      for (let step = 0; step < 60 && name() !== label; step++) await press('Tab');
      if (back) await sendKeys({ up: 'Shift' });
      expect(name()).to.equal(label);
    };
    const heading = (words: string) =>
      until(() => focused()?.id === 'view-heading' && focused()?.textContent.trim() === words, words);
    const coach = await open();
    await until(() => coach.buttons('Change the plan')[0], 'the way in');
    await tabTo('Change the plan');
    await press('Enter');
    await heading('Change the plan');
    await tabTo('Change: Tuesday, March 10');
    await press('Enter');
    await heading('Tuesday, March 10, 2026');
    await tabTo('We meet as planned');
    await press('ArrowDown');
    await tabTo('A line for everyone (English)');
    await sendKeys({ type: 'Snow' });
    await tabTo('Keep this change');
    await press('Enter');
    await heading('Change the plan');
    await coach.isSaved();
    expect((await planOnDisk(coach.id))?.edits).to.have.length(1);
    await tabTo('Bring it to others');
    await press('Enter');
    await heading('Bring it to others');
    await tabTo('Change the plan', true);
    await press('Enter');
    await heading('Change the plan');
    await tabTo('Back to the calendar', true);
    await press('Enter');
    await until(() => focused()?.id === 'plan-strip', 'the strip above the calendar');
  });
});
