import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/program/define.js';
import type { ImlProgram } from '../../../src/elements/program/program.js';
import { showCheck } from '../../../src/elements/program/check/show-check.js';
import { listenToConsole, type Noise } from '../../helpers/quiet.js';
import { until } from '../../helpers/shadow.js';

let noise: Noise;
beforeEach(() => {
  noise = listenToConsole();
});
afterEach(() => {
  noise.stop();
});

it('the webmaster’s list passes axe, says every problem and goes away whole', async () => {
  await fixture(html`
    <iml-program
      program-id="grace"
      name="Grace"
      name-es="Gracia"
      start="soon"
      program-money="20.5"
      endpoint="https://example.org/records"
      readers="Coach"
      tally
    ></iml-program>
  `);
  const before = document.body.childElementCount;
  const close = await showCheck();
  const host = document.body.firstElementChild as HTMLElement;
  await expect(host).to.be.accessible();
  const items = [...(host.shadowRoot?.querySelectorAll('.problems > li') ?? [])].map((item) =>
    item.textContent?.replace(/\s+/g, ' ').trim(),
  );
  expect(items).to.deep.equal([
    'start: This is not a day that we can read. Write year, month and day. You wrote: start="soon" Write instead: start="2026-01-05"',
    'purpose: Sending stays off until this is said. People must know it before they send. Add this: purpose="To talk about it together"',
    'exceptions: Sending stays off until this is said. People must know it before they send. Add this: exceptions="If someone may be hurt, we call for help."',
    'tally: Topics can be sent only where sending is set up. Add endpoint, readers, purpose and exceptions. You wrote: tally=""',
  ]);
  expect(host.shadowRoot?.querySelector('table')?.textContent).to.contain('$20.50');
  await until(() => noise.lines.length === items.length, 'the same in the console');
  for (const item of items) expect(noise.lines).to.include(`iml-kit: ${item?.replace(/^\w+: /, '') ?? ''}`);
  close();
  expect(document.body.childElementCount).to.equal(before);
});

it('the list waits for a file before it says that all is well, and shows a list as it stands in the file', async () => {
  let answer: (response: Response) => void = () => undefined;
  const { fetch } = window;
  window.fetch = () => new Promise((resolve) => (answer = resolve));
  try {
    const program = await fixture<ImlProgram>(
      html`<iml-program program-id="grace" name="Grace" src="program.json"></iml-program>`,
    );
    const close = await showCheck();
    const root = (document.body.firstElementChild as HTMLElement).shadowRoot;
    expect(root?.textContent).to.contain('A file is still being read').and.not.contain('nothing to change');
    answer(new Response(JSON.stringify({ start: '2026-01-05', themes: ['A "good" start', 'Two'] })));
    await until(() => !program.isReading, 'the file is read');
    await until(() => root?.textContent.includes('themes:'), 'the list of what to change');
    const said = root?.textContent.replace(/\s+/g, ' ');
    expect(said).to.contain('"themes": ["A \\"good\\" start","Two"]').and.not.contain('&quot;');
    close();
  } finally {
    window.fetch = fetch;
  }
});

it('the list says what the topic tally asks of the site, where it is on', async () => {
  await fixture(html`
    <iml-program
      program-id="tally-on"
      endpoint="https://example.org/records"
      readers="Coach"
      purpose="To talk"
      exceptions="None"
      tally
    ></iml-program>
  `);
  const close = await showCheck();
  const text = document.body.firstElementChild?.shadowRoot?.textContent ?? '';
  expect(text).to.contain('Your organization decides which privacy laws apply.');
  expect(text).to.contain('Your site must show nobody a topic of fewer than 3 people.');
  expect(text.replace(/\s+/g, ' ')).to.contain('tally yes');
  close();
});
