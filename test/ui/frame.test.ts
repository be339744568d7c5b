import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common as en } from '../../src/i18n/en/common.js';
import { common as es } from '../../src/i18n/es/common.js';
import { coverFrame, frame, type FrameView, type SaveState } from '../../src/ui/frame.js';
import { worksheetStyles } from '../../src/ui/styles/worksheet.js';
import { TranslationGuard } from '../../src/ui/translation-guard.js';
import { translatePage } from '../helpers/page-translation.js';
import { all, control, find, shadow, wordsOf } from '../helpers/shadow.js';

const none = () => undefined;
const view: FrameView = {
  t: en,
  heading: 'My goals',
  isHome: true,
  languages: [
    { code: 'en', name: 'English' },
    { code: 'es', name: 'Español' },
  ],
  language: 'en',
  onLanguage: none,
  bar: 'whole',
};

class FrameTest extends LitElement {
  static override styles = worksheetStyles;
  @property({ attribute: false }) template: () => TemplateResult = () => frame(view, 'content');

  constructor() {
    super();
    new TranslationGuard(this);
  }

  override render() {
    return this.template();
  }
}
customElements.define('frame-test', FrameTest);

const show = async (template: () => TemplateResult) => {
  const element = await fixture<FrameTest>(html`<frame-test></frame-test>`);
  element.template = template;
  await element.updateComplete;
  return element;
};

describe('the frame', () => {
  it('has no quick exit and no save state where nothing is written', async () => {
    const element = await show(() => frame(view, 'content'));
    expect(all(element, '.leave, .save')).to.have.length(0);
  });

  it('keeps the height of the first view free for that view alone', async () => {
    const height = (element: Element) => find(element, '.frame').getBoundingClientRect().height;
    const roomy = '--iml-min-height: 1500px';
    const home = await show(() => html`<div style=${roomy}>${frame(view, 'content')}</div>`);
    expect(height(home)).to.equal(1500);
    const away = await show(
      () => html`<div style=${roomy}>${frame({ ...view, isHome: false }, 'content')}</div>`,
    );
    expect(height(away)).to.be.below(800);
  });

  it('says each save state once, and nothing new while saving', async () => {
    let save: SaveState = 'none';
    const element = await show(() => frame({ ...view, save, onLeave: none }, ''));
    const said: string[] = [];
    const region = find(element, '.save [role="status"]');
    const observer = new MutationObserver(() => said.push(region.textContent.trim()));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (save of ['saving', 'device', 'saving', 'device', 'failed'] as const) {
      element.requestUpdate();
      await element.updateComplete;
    }
    await Promise.resolve();
    observer.disconnect();
    expect([...new Set(said)]).to.deep.equal([en.save.device, en.save.failed]);
    expect(wordsOf(element)).to.contain(en.save.failed);
  });

  it('keeps its height whatever the save state says', async () => {
    let save: SaveState = 'none';
    const element = await show(() => frame({ ...view, save, onLeave: none, onKeep: none }, ''));
    const heights = new Set<number>();
    for (save of ['none', 'saving', 'device', 'visit-unanswered', 'visit', 'tab-only', 'failed'] as const) {
      element.requestUpdate();
      await element.updateComplete;
      heights.add(find(element, '.status').getBoundingClientRect().height);
    }
    expect(heights.size).to.equal(1);
  });

  it('asks beside the save state whether to keep', async () => {
    let kept = 0;
    const element = await show(() =>
      frame({ ...view, save: 'visit-unanswered', onKeep: () => (kept += 1) }, ''),
    );
    control(element, en.keepHere).click();
    expect(kept).to.equal(1);
  });

  it('keeps the quick exit in sight on a long sheet', async () => {
    const element = await show(() => frame({ ...view, save: 'none', onLeave: none }, html`<hr />`));
    find(element, 'hr').setAttribute('height', '3000');
    find(element, 'hr').style.height = '3000px';
    window.scrollTo(0, 1500);
    const { top, bottom } = find(element, '.leave').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.below(window.innerHeight);
    window.scrollTo(0, 0);
  });

  it('has one line with 988 where another element has the whole bar', async () => {
    const element = await show(() => frame({ ...view, bar: 'line' }, ''));
    expect(all(element, '.safety a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:988']);
  });

  it('puts the line of the host beside 988, in Spanish with AYUDA', async () => {
    const localLine = { href: 'tel:+15550100', label: 'Warm line' };
    const element = await show(() => frame({ ...view, t: es, language: 'es', localLine }, ''));
    expect(all(element, '.safety a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:988',
      'sms:988?&body=AYUDA',
      'https://988lifeline.org/chat',
      'tel:911',
      'tel:+15550100',
    ]);
    expect(find(element, '.safety').textContent).to.contain('oprima 2');
  });

  it('covers everything with a question', async () => {
    const pressed: string[] = [];
    const element = await show(() =>
      coverFrame({
        ...view,
        title: en.keeping.askHeading,
        content: {
          text: en.keeping.askText,
          actions: [
            { label: 'Keep', onPress: () => pressed.push('keep') },
            { label: 'Erase', onPress: () => pressed.push('erase') },
          ],
        },
      }),
    );
    control(element, 'Erase').click();
    expect(pressed).to.deep.equal(['erase']);
    expect(find(element, '.safety a[href="tel:988"]')).to.exist;
    expect(wordsOf(element)).not.to.contain('My goals');
  });
});

describe('page translation', () => {
  it('would freeze words without the guard, and does not with it', async () => {
    let heading = 'One';
    const bare = await fixture<HTMLElement>(html`<div></div>`);
    const draw = () => render(html`<p>${heading}</p>`, bare);
    draw();
    translatePage(bare, (text) => `«${text}»`);
    const element = await show(() => frame({ ...view, heading }, ''));
    translatePage(shadow(element), (text) => `«${text}»`);
    await Promise.resolve();
    heading = 'Two';
    draw();
    element.requestUpdate();
    await element.updateComplete;
    expect(bare.textContent, 'lit alone').to.equal('«One»');
    expect(find(element, '.heading').textContent).to.equal('Two');
    heading = 'Three';
    element.requestUpdate();
    await element.updateComplete;
    expect(find(element, '.heading').textContent).to.equal('Three');
  });
});
