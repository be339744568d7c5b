import { html, nothing, type TemplateResult } from 'lit';
import { momentInWords } from '../../i18n/dates.js';
import type { SharingMessages, SharingStateView } from '../../i18n/sharing-state.js';
import { button, type Action } from '../controls/button.js';
import { pill, type PillView } from '../controls/pill.js';
import type { ShareView } from './share-view.js';

const kinds: Readonly<Record<SharingStateView['state'], PillView['kind']>> = {
  private: 'quiet',
  waiting: 'accent',
  paused: 'accent',
  attention: 'warm',
  sent: 'leaf',
  'asked-back': 'accent',
  'taken-back': 'quiet',
  given: 'leaf',
};

/** Where sharing stands, in a word or two: for lists. */
export const sharePill = (t: SharingMessages, state: SharingStateView): TemplateResult =>
  pill({ kind: kinds[state.state], label: t.states[state.state] });

/** What the state means, in sentences. */
export function aboutSharing({
  t,
  state,
  locale,
  inVisit,
  contact,
}: Pick<ShareView, 't' | 'state' | 'locale' | 'inVisit' | 'contact'>): readonly string[] {
  const words = t.about;
  const when = (moment: string) => momentInWords(moment, locale);
  switch (state.state) {
    case 'private':
      return [words.private];
    case 'waiting':
      return [inVisit ? words.stay : words.waiting];
    case 'paused':
      return [words.paused];
    case 'attention':
      return [t.attention[state.reason]];
    case 'sent':
      return [words.sent(when(state.at)), ...(state.changedSince ? [words.changedSince] : [])];
    case 'asked-back':
      return [
        (state.heard ? words.heard : words['asked-back'])(when(state.at)),
        ...(contact ? [words.askContact(contact)] : []),
      ];
    case 'taken-back':
    case 'given':
      return [words[state.state](when(state.at))];
  }
}

/** What of a sharing screen tells where it stands. */
export type StateView = Pick<
  ShareView,
  't' | 'state' | 'locale' | 'inVisit' | 'contact' | 'onTakeBack' | 'onTryNow' | 'onLookAgain' | 'onLeaveIt'
>;

function actions(view: StateView): readonly Action[] {
  const words = view.t.actions;
  const takeBack = { label: words.takeBack, onPress: view.onTakeBack };
  switch (view.state.state) {
    case 'waiting':
    case 'paused':
      return [{ label: words.tryNow, onPress: view.onTryNow }, takeBack];
    case 'attention':
      return [
        ...(view.onLookAgain ? [{ label: words.lookAgain, onPress: view.onLookAgain }] : []),
        { label: words.leaveIt, onPress: view.onLeaveIt },
      ];
    case 'sent':
      return [takeBack];
    default:
      return [];
  }
}

/** Where sharing stands, what it means, and what can be done about it. */
export function shareState(view: StateView): TemplateResult {
  const offered = actions(view);
  return html`<div class="share-state">
    ${sharePill(view.t, view.state)}
    <p role="status">${aboutSharing(view).join(' ')}</p>
    ${
      offered.length > 0
        ? html`<div class="actions">${offered.map((action) => button({ ...action, kind: 'plain' }))}</div>`
        : nothing
    }
  </div>`;
}
