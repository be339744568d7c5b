import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/program/define.js';
import { showCheck } from '../../../src/elements/program/check/show-check.js';
import type { ImlProgram } from '../../../src/elements/program/program.js';
import { listenToConsole, type Noise } from '../../helpers/quiet.js';

let noise: Noise;
beforeEach(() => {
  noise = listenToConsole();
});
afterEach(() => {
  noise.stop();
});

/** Readers come in files of their own where sources are served unbuilt. */
const soon = (happened: () => unknown) => waitUntil(happened, 'in time', { timeout: 9000 });
const settingsOf = (el: ImlProgram) => el.program?.settings;
const file = (raw: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(raw)], { type: 'application/json' }));

describe('<iml-program> and its year', () => {
  it('gives everything else at once, and themes, prompts and changes as soon as they are read', async () => {
    const el = await fixture<ImlProgram>(html`
      <iml-program
        program-id="grace"
        start="2026-01-05"
        prompts="Who helped you? | What was fun?"
        prompts-es="¿Quién le ayudó? | ¿Qué fue divertido?"
        changes="cancel 2026-03-10"
        lessons="2026-03-17 saying-hello"
        shift-breaks
      ></iml-program>
    `);
    expect(settingsOf(el)?.start).to.equal('2026-01-05');
    await soon(() => settingsOf(el)?.prompts);
    expect(settingsOf(el)).to.deep.include({
      shiftBreaks: true,
      changes: [{ kind: 'cancelled', day: '2026-03-10' }],
      lessons: [{ meeting: '2026-03-17', lesson: 'saying-hello' }],
      prompts: [
        { '': 'Who helped you?', es: '¿Quién le ayudó?' },
        { '': 'What was fun?', es: '¿Qué fue divertido?' },
      ],
    });
    el.removeAttribute('changes');
    await soon(() => settingsOf(el)?.prompts && !settingsOf(el)?.changes);
    expect(noise.lines).to.deep.equal([]);
  });

  it('reads them from its file, below its markup', async () => {
    const src = file({
      prompts: [{ en: 'From the file?' }],
      changes: [{ move: '2026-03-10', to: '19:00' }],
      themes: ['One', ...new Array<string>(11).fill('')],
    });
    const el = await fixture<ImlProgram>(
      html`<iml-program program-id="grace" src=${src} prompts="From the markup?"></iml-program>`,
    );
    await soon(() => settingsOf(el)?.changes);
    expect(settingsOf(el)?.prompts).to.deep.equal([{ '': 'From the markup?' }]);
    expect(settingsOf(el)?.themes?.[0]).to.deep.equal({ title: { '': 'One' }, area: 'goals' });
    URL.revokeObjectURL(src);
  });

  it('tells what cannot be read in the console', async () => {
    await fixture(html`<iml-program program-id="grace" themes="Only | Two"></iml-program>`);
    await soon(() => noise.lines.length > 0);
    expect(noise.lines[0]).to.contain('A year has 12 themes, one for each month.');
  });

  it('tells the webmaster what shows only over the whole year, with its day', async () => {
    await fixture(html`
      <iml-program
        program-id="grace"
        start="2026-01-05"
        meets="Sunday 02:30"
        time-zone="America/New_York"
        changes="cancel 2026-03-11"
      ></iml-program>
    `);
    const close = await showCheck();
    const host = document.body.firstElementChild as HTMLElement;
    const items = () =>
      [...(host.shadowRoot?.querySelectorAll('.problems > li') ?? [])].map((item) =>
        item.textContent?.replace(/\s+/g, ' ').trim(),
      );
    await soon(() => items().length >= 2);
    expect(items()).to.deep.equal([
      'changes: The group has no meeting on this day. The change is left out. You wrote: changes="cancel 2026-03-11" Write instead: changes="cancel 2026-03-08"',
      'meets: The clocks go forward and skip this time. The meeting is shown that much later. You wrote: meets="Sunday 02:30" It is about this day: 2026-03-08',
    ]);
    await expect(host).to.be.accessible();
    close();
  });
});
