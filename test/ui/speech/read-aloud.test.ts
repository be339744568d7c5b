import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { readAloud } from '../../../src/ui/speech.js';
import { FakeSpeech } from '../../helpers/fake-speech.js';
import { all, control, find, focused, until, wordsOf } from '../../helpers/shadow.js';

class Page extends LitElement {
  static override properties = { text: {}, covered: {} };
  text = 'The park was quiet. We sat down.';
  covered = false;

  override render() {
    return this.covered ? nothing : html`<div>${readAloud(this, { id: 'aloud', text: this.text })}</div>`;
  }
}
customElements.define('test-read-aloud', Page);

const open = async (): Promise<Page> => {
  const page = await fixture<Page>('<test-read-aloud lang="en"></test-read-aloud>');
  await page.updateComplete;
  return page;
};

describe('reading aloud', () => {
  let speech: FakeSpeech;
  let remove: () => void;
  beforeEach(() => ({ speech, remove } = FakeSpeech.install()));
  afterEach(() => remove());

  const withVoice = async (): Promise<Page> => {
    speech.bring(['en-US', true]);
    const page = await open();
    await until(() => all(page, 'button').length === 1, 'the control');
    return page;
  };
  const press = async (page: Page, words: string) => {
    control(page, words).click();
    await page.updateComplete;
  };

  it('speaks one sentence after the other, with a voice of the device, and then is ready again', async () => {
    speech.bring(['en-US', false], ['en-GB', true]);
    const page = await open();
    await until(() => all(page, 'button').length === 1, 'the control');
    await press(page, 'Read aloud');
    expect(speech.words).to.deep.equal(['The park was quiet.']);
    expect(speech.spoken[0]?.voice?.lang).to.equal('en-GB');
    speech.finish();
    speech.finish();
    await page.updateComplete;
    expect(speech.words).to.deep.equal(['The park was quiet.', 'We sat down.']);
    expect(wordsOf(page)).to.equal('Read aloud');
  });

  it('pauses, begins again with the same sentence, and stops; the focus stays with it', async () => {
    const page = await withVoice();
    await press(page, 'Read aloud');
    speech.finish();
    await press(page, 'Pause');
    expect(speech.cancelled).to.equal(1);
    await press(page, 'Read on');
    expect(speech.words).to.deep.equal(['The park was quiet.', 'We sat down.', 'We sat down.']);
    control(page, 'Stop reading').focus();
    await press(page, 'Stop reading');
    expect(wordsOf(page)).to.equal('Read aloud');
    await until(() => focused() === find(page, '#aloud'), 'the focus on the control');
  });

  it('says in one line why there is no control', async () => {
    const page = await open();
    expect(wordsOf(page)).to.equal('');
    speech.bring(['en-US', false]);
    await until(() => wordsOf(page).includes('no voice of its own, so'), 'why');
    expect(all(page, 'button')).to.have.length(0);
    speech.bring(['es-US', true]);
    await until(
      () => wordsOf(page).includes('for this language (American English)'),
      'why not this language',
    );
    speech.bring(['en-US', true]);
    await until(() => all(page, 'button').length === 1, 'the control');
  });

  it('says so where voices never come', async () => {
    const page = await open();
    await until(() => wordsOf(page).includes('no voice of its own, so'), 'why');
  });

  const ends: Record<string, (page: Page) => void> = {
    'the page is hidden': () => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    },
    'the page is left': () => window.dispatchEvent(new PageTransitionEvent('pagehide')),
    'the element goes': (page) => page.remove(),
    'its words are covered': (page) => (page.covered = true),
    'other words stand there': (page) => (page.text = 'Another page.'),
  };
  for (const when of Object.keys(ends))
    it(`falls silent when ${when}`, async () => {
      const page = await withVoice();
      await press(page, 'Read aloud');
      ends[when]?.(page);
      await page.updateComplete;
      expect(speech.speaking).to.be.false;
      speech.finish();
      expect(speech.spoken).to.have.length(1);
    });

  it('falls silent when another element begins', async () => {
    const [one, two] = [await withVoice(), await withVoice()];
    await press(one, 'Read aloud');
    await press(two, 'Read aloud');
    expect(wordsOf(one)).to.equal('Read aloud');
    expect(wordsOf(two)).to.contain('Pause');
    expect(speech.spoken).to.have.length(2);
  });

  it('tells a failure kindly; an end by somebody else is none', async () => {
    const page = await withVoice();
    await press(page, 'Read aloud');
    speech.fail('synthesis-failed');
    await page.updateComplete;
    expect(wordsOf(page)).to.equal('Read aloud The reading stopped. You can try again.');
    await press(page, 'Read aloud');
    speech.fail('interrupted');
    await page.updateComplete;
    expect(wordsOf(page)).to.equal('Read aloud');
  });

  it('shows nothing but a line where the browser has no such thing', async () => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
    const page = await open();
    await until(() => wordsOf(page).includes('no voice of its own, so'), 'why');
  });
});

describe('this browser', () => {
  it('offers reading aloud, or says why not', async () => {
    const page = await open();
    await until(
      () => all(page, 'button').length === 1 || wordsOf(page).includes('no voice of its own'),
      'either of them',
    );
  });
});
