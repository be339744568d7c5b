import { html, nothing, type TemplateResult } from 'lit';
import { cardToShare } from '../../../domain/journal/share.js';
import type { CardBody } from '../../../domain/journal/card.js';
import { textIn } from '../../../domain/program-year/settings.js';
import type { SharingState } from '../../../domain/sharing.js';
import { button } from '../../../ui/controls/button.js';
import { aboutSharing, sharePill } from '../../../ui/share/share-state.js';
import type { SharedLine } from '../../../ui/share/share-view.js';
import { actionRow, backButton, viewHeading } from '../../base/parts.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { shareView } from '../../base/share/share-view.js';
import { ImlJournalRemoved } from '../journal-events.js';
import { home } from '../place.js';
import { cardText, cardWords } from './card-words.js';
import { cardOf } from './ids.js';
import type { MeetingRoom } from './index.js';
import { readAloud } from './read-aloud.js';
import { readAloud as speak } from '../../../ui/speech.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';

/**
 * A card: to show large, to print, to send; and the way back to choosing. The heading is one and the same while the card
 * comes: it has the focus.
 */
export function cardView(room: MeetingRoom, id: string): unknown {
  const { journal: j, t } = room;
  const { body } = room.cards;
  const card = body === 'none' ? undefined : body;
  if (card && room.isSharing) return html`${sharingView(room, card)} ${readAloud(room, card)}`;
  const back =
    body === 'none'
      ? { label: t.card.home, onPress: () => j.go(home) }
      : { label: t.pick.back, onPress: () => j.go({ view: 'entry', entry: cardOf(id) }) };
  const heading = card ? t.card.heading : body === 'none' ? t.card.gone : j.common.loading;
  return html`${backButton(back)} ${viewHeading(heading)} ${card ? whole(room, id, card) : nothing}`;
}

function whole(room: MeetingRoom, id: string, body: CardBody): TemplateResult {
  const { journal: j, t } = room;
  const state = room.states.value?.get(id);
  const again = () => j.go({ view: 'pick', entry: cardOf(id) });
  return html`<div class="card-page" part="card">
      ${state && state.state !== 'private' ? html`<p>${sharePill(room.sharing, state)}</p>` : nothing}
      <div class="card-words">${cardWords(body, t.pick.groupWords)}</div>
      <p class="second">${whoSees(room, state)}</p>
      <div class="actions">
        ${button({ kind: 'main', icon: laterIcons.show, id: 'show-large', label: t.card.show, onPress: () => room.show(true) })}
        ${button({ kind: 'plain', icon: 'print', label: t.card.print, onPress: () => print(room, body) })}
        ${button({
          kind: 'plain',
          icon: laterIcons.send,
          id: 'share-card',
          label: room.canSend ? t.share.send : room.sharing.actions.show,
          onPress: () => room.openSharing(id),
        })}
      </div>
      ${speak(j.host, { id: 'card-aloud', text: cardText(body) })}
      ${actionRow([
        { icon: 'edit', label: t.card.again, onPress: again },
        { icon: 'trash', label: t.card.remove, onPress: () => void remove(room, id) },
      ])}
    </div>
    ${readAloud(room, body)}`;
}

/** Only the person, as long as that is so; else who got it and when. */
function whoSees({ t, sharing, cardDesk, journal: j }: MeetingRoom, state: SharingState | undefined): string {
  if (!state || state.state === 'private') return t.card.hint;
  const { language } = j.shell.words;
  const settings = j.host.kitSource.program?.settings;
  const readers = settings ? textIn(settings.readers, language) : '';
  const wentOut = state.state === 'sent' || state.state === 'asked-back';
  const about = aboutSharing({
    t: sharing,
    state,
    locale: j.locale,
    inVisit: cardDesk.inVisit,
    contact: settings?.contact ?? '',
  });
  return [...(wentOut && readers ? [t.card.went(readers)] : []), ...about].join(' ');
}

/** Sending the card, or giving it by hand. */
function sharingView(room: MeetingRoom, body: CardBody): TemplateResult {
  const { t, cardDesk } = room;
  const lines = (shared: unknown): readonly SharedLine[] => {
    const { pieces = [], groupWords = '' } = shared as Partial<CardBody>;
    return [
      ...(pieces.length > 0
        ? [{ label: t.share.pieces, content: cardWords({ pieces }, ''), own: false }]
        : []),
      ...(groupWords ? [{ label: t.pick.groupWords, content: groupWords }] : []),
    ];
  };
  return html`${backButton({ label: t.share.back, onPress: () => room.closeSharing() })}
  ${viewHeading(room.canSend ? t.share.send : room.sharing.actions.show)}
  ${shareView(cardDesk, {
    lines,
    byHand: {
      heading: t.card.heading,
      lines: lines(cardToShare(body)),
      text: cardText(body),
    },
  })}`;
}

/** The card alone on paper, with a title that tells nothing. */
function print({ journal: j, t }: MeetingRoom, body: CardBody): void {
  const sheet = html`<div class="paper">
    <div class="large-type">${cardWords(body, t.pick.groupWords)}</div>
  </div>`;
  printSheet(sheet, { title: t.card.printTitle, language: j.shell.words.language });
}

/** Deletes the card; the entry stays. */
async function remove(room: MeetingRoom, id: string): Promise<void> {
  const { journal: j, t, cards } = room;
  const { kit } = j;
  await cards.writing.drop();
  if (!kit || !(await j.attempt(() => kit.records.trash(id)))) return;
  j.shell.fire(new ImlJournalRemoved(id));
  j.go({ view: 'entry', entry: cardOf(id) });
  j.shell.showUndo(t.card.removed, () => void j.attempt(() => kit.records.restore(id)));
}
