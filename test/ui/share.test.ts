import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AttentionReason, SharingState } from '../../src/domain/sharing.js';
import { common } from '../../src/i18n/en/common.js';
import { sharing } from '../../src/i18n/en/sharing.js';
import { sharing as sharingEs } from '../../src/i18n/es/sharing.js';
import { shareCard } from '../../src/ui/share/share-card.js';
import { sharePanel } from '../../src/ui/share/share-panel.js';
import type { ShareView } from '../../src/ui/share/share-view.js';
import { shareStyles } from '../../src/ui/share/share.styles.js';
import { worksheetStyles } from '../../src/ui/styles/worksheet.js';
import { expectAccessible } from '../helpers/a11y.js';
import { all, control, find, until, wordsOf } from '../helpers/shadow.js';

class ShareTest extends LitElement {
  static override styles = [worksheetStyles, shareStyles];
  @property({ attribute: false }) template: () => TemplateResult = () => html``;

  override render() {
    return html`<div class="iml">
      <main class="frame"><div class="content">${this.template()}</div></main>
    </div>`;
  }
}
customElements.define('share-test', ShareTest);

const pressed: string[] = [];
const press = (name: string) => () => void pressed.push(name);
const at = '2026-03-10T18:05:00Z';
const view: ShareView = {
  t: sharing,
  common,
  locale: 'en-US',
  state: { state: 'private' },
  contact: '555-0100',
  onNotNow: press('not now'),
  onTakeBack: press('take back'),
  onTryNow: press('try'),
  onLookAgain: press('look'),
  onLeaveIt: press('leave it'),
  byHand: { onCard: press('card'), onPrint: press('print'), onGiven: press('given') },
};
const preview = {
  lines: [{ label: 'The goal', content: '<b>Walk</b>' }],
  readers: 'Your peer life coach',
  purpose: 'To talk about it together',
  exceptions: 'If someone may be hurt, we call for help.',
  contact: 'privacy@example.org',
  name: 'Sam',
  word: 'harbor',
  onSend: press('send'),
  onChangeName: press('change'),
};

const show = async (template: () => TemplateResult) => {
  const element = await fixture<ShareTest>(html`<share-test></share-test>`);
  element.template = template;
  await element.updateComplete;
  pressed.length = 0;
  return element;
};

describe('sharing', () => {
  it('of what goes without a name asks only for the group word, and offers no way by hand', async () => {
    const nameless = { word: 'harbor', onName: press('name'), onWord: press('word'), onNext: press('next') };
    const asking = await show(() => sharePanel({ ...view, byHand: undefined, introduce: nameless }));
    expect(all(asking, 'input').map(({ id }) => id)).to.deep.equal(['share-word']);
    expect(wordsOf(asking)).not.to.contain(sharing.give.heading);
    const looking = await show(() =>
      sharePanel({ ...view, byHand: undefined, preview: { ...preview, name: undefined } }),
    );
    expect(wordsOf(looking)).not.to.contain(sharing.preview.from);
    control(looking, sharing.actions.changeWord).click();
    expect(pressed).to.deep.equal(['change']);
  });

  it('shows all that goes, to whom and what for, before the press', async () => {
    const element = await show(() => sharePanel({ ...view, preview }));
    const words = wordsOf(element);
    for (const part of ['<b>Walk</b>', preview.readers, preview.purpose, preview.exceptions, 'Sam', 'harbor'])
      expect(words).to.contain(part);
    expect(words).to.contain('Your coach may see this late. To talk sooner: 555-0100');
    expect(all(element, 'b')).to.have.length(0);
    expect(find(element, 'dd.own-words').getAttribute('translate')).to.equal('no');
    await expectAccessible(element);
    control(element, sharing.preview.send).click();
    control(element, sharing.preview.notNow).click();
    expect(pressed).to.deep.equal(['send', 'not now']);
  });

  it('asks first who it is from', async () => {
    const typed: string[] = [];
    const introduce = {
      name: '',
      word: '',
      onName: (name: string) => void typed.push(name),
      onWord: () => undefined,
      onNext: press('next'),
    };
    const element = await show(() => sharePanel({ ...view, preview, introduce }));
    expect(wordsOf(element)).not.to.contain('Walk');
    expect(all(element, 'button').some((node) => node.textContent.trim() === sharing.preview.send)).to.be
      .false;
    const field = find<HTMLInputElement>(element, '#share-name');
    field.value = 'Sam';
    field.dispatchEvent(new Event('input'));
    control(element, sharing.introduce.next).click();
    expect([typed, pressed]).to.deep.equal([['Sam'], ['next']]);
  });

  it('offers showing and giving where nothing can be sent', async () => {
    const element = await show(() =>
      sharePanel({ ...view, byHand: view.byHand && { ...view.byHand, onSheet: press('sheet') } }),
    );
    for (const words of [sharing.give.card, sharing.give.print, sharing.give.sheet, sharing.give.did])
      control(element, words).click();
    expect(pressed).to.deep.equal(['card', 'print', 'sheet', 'given']);
    expect(all(element, '.button.main')).to.have.length(1);
  });

  const reasons: AttentionReason[] = [
    'changed-since',
    'group-word',
    'refused',
    'too-large',
    'gone',
    'not-known',
  ];
  const parcel = 'p';
  const states: SharingState[] = [
    { state: 'waiting', parcel, since: at },
    { state: 'paused', parcel, since: at },
    ...reasons.map((reason) => ({ state: 'attention', parcel, reason }) as const),
    { state: 'sent', parcel, at, changedSince: false },
    { state: 'sent', parcel, at, changedSince: true },
    { state: 'asked-back', parcel, at },
    { state: 'asked-back', parcel, at, heard: true },
    { state: 'taken-back', parcel, at },
    { state: 'given', at },
  ];

  it('says every state in both languages, never sent again by itself', async () => {
    for (const state of states)
      for (const t of [sharing, sharingEs]) {
        const element = await show(() => sharePanel({ ...view, t, locale: 'en-US', state, preview }));
        const words = find(element, '.share-state').textContent;
        expect(words).to.contain(t.states[state.state]);
        if (state.state === 'attention') expect(words).to.contain(t.attention[state.reason]);
        if ('at' in state) expect(words).to.contain('March 10');
        const again = all(element, '.button.main').map((node) => node.textContent.trim());
        const open = state.state !== 'waiting' && state.state !== 'paused';
        const current = state.state === 'sent' && !state.changedSince;
        expect(again.length, JSON.stringify(state)).to.equal(open && !current ? 1 : 0);
      }
  });

  it('can be tried now, looked at, left and taken back', async () => {
    const act = async (state: SharingState, ...words: string[]) => {
      const element = await show(() => sharePanel({ ...view, state }));
      for (const word of words) control(element, word).click();
      return [...pressed];
    };
    const { actions } = sharing;
    const waiting = { state: 'waiting', parcel, since: at } as const;
    expect(await act(waiting, actions.tryNow, actions.takeBack)).to.deep.equal(['try', 'take back']);
    const attention = { state: 'attention', parcel, reason: 'gone' } as const;
    expect(await act(attention, actions.lookAgain, actions.leaveIt)).to.deep.equal(['look', 'leave it']);
    expect(await act({ state: 'sent', parcel, at, changedSince: false }, actions.takeBack)).to.deep.equal([
      'take back',
    ]);
  });

  it('says in a visit that the page must stay', async () => {
    const element = await show(() =>
      sharePanel({ ...view, inVisit: true, state: { state: 'waiting', parcel, since: at } }),
    );
    expect(wordsOf(element)).to.contain('Stay here until it is sent.');
  });

  it('fills the screen with the card', async () => {
    const element = await show(() =>
      shareCard({
        t: sharing,
        common,
        id: 'card',
        open: true,
        heading: 'A goal',
        lines: preview.lines,
        onClose: press('close'),
      }),
    );
    const card = find<HTMLDialogElement>(element, 'dialog');
    await until(() => card.open, 'the card');
    expect(Math.round(card.getBoundingClientRect().width)).to.equal(document.documentElement.clientWidth);
    await expectAccessible(element);
    control(element, common.close).click();
    expect(pressed).to.deep.equal(['close']);
  });
});
