import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { longestEntry } from '../../../domain/journal/entry.js';
import { mostPieces, type CardBody } from '../../../domain/journal/card.js';
import { isBlank, longText } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { icon } from '../../../ui/controls/icon.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, viewHeading } from '../../base/parts.js';
import type { Entry } from '../values.js';
import { cardOf } from './ids.js';
import type { MeetingRoom } from './index.js';
import { piecesOf, pickedOf, sentencesOf, type Picked, type Sentence } from './sentences.js';

/** Sentences shown at first, and with each "Show more". */
export const sentencesAtOnce = 100;

/** An entry cut in sentences, and what of it is chosen. */
interface Choosing {
  readonly text: string;
  readonly lines: readonly (readonly Sentence[])[];
  readonly all: readonly Sentence[];
  readonly picked: Picked;
}

/** Cutting a long text takes a while, and it is asked for at every rendering. */
let last: { text: string; locale: string; lines: Choosing['lines'] } | undefined;

function linesOf(text: string, locale: string): Choosing['lines'] {
  if (last?.text !== text || last.locale !== locale)
    last = { text, locale, lines: sentencesOf(text, locale) };
  return last.lines;
}

/**
 * Choosing sentences of an entry for the read-aloud card. The heading is one and the same while both come: it has the
 * focus.
 */
export function pickView(room: MeetingRoom, entryId: string): unknown {
  const { journal: j, t, cards } = room;
  const entry = j.entryAt(entryId);
  const { value } = cards.writing;
  const card = cards.writing.id === cardOf(entryId) ? value : undefined;
  const isThere = entry !== undefined && entry !== 'gone' && card !== undefined;
  const heading = entry === 'gone' ? t.pick.gone : isThere ? t.pick.heading : j.common.loading;
  return html`${backButton({ label: t.pick.back, onPress: () => j.go({ view: 'entry', entry: entryId }) })}
  ${viewHeading(heading)}
  ${isThere ? picking(room, entry, card) : entry === 'gone' ? html`<p>${t.pick.goneText}</p>` : nothing}`;
}

function picking(room: MeetingRoom, entry: Entry, card: CardBody): TemplateResult {
  const { journal: j, t, cards } = room;
  const { text } = entry.body;
  const lines = linesOf(text, j.locale);
  const all = lines.flat();
  const choosing: Choosing = { text, lines, all, picked: pickedOf(text, all, card.pieces) };
  return html`<p class="second lead">${dayInWords(entry.day ?? '', j.locale)}</p>
    <div class="picking" part="pick">
      <p id="pick-hint">${all.length > 0 ? t.pick.hint : t.pick.noWords}</p>
      ${all.length > 1 ? wholeEntry(room, choosing) : nothing} ${earlierPieces(room, choosing)}
      ${sentences(room, choosing)} ${groupWords(room, card.groupWords)}
      ${room.said ? html`<p class="error" id="pick-said">${room.said}</p>` : nothing}
      <div class="actions">
        ${button({ kind: 'main', icon: 'check', id: 'keep-card', label: t.pick.keep, onPress: () => keepCard(room, entry.id) })}
        ${button({ kind: 'text', label: cards.kept ? t.pick.leave : j.common.notNow, onPress: () => leaveCard(room, entry.id) })}
      </div>
    </div>`;
}

/** Takes in what is chosen now: of what stands there at the press, which may be newer than the screen. */
function choose(room: MeetingRoom, { text, all }: Choosing, change: (picked: Picked) => Picked): void {
  const { value } = room.cards.writing;
  if (!value) return;
  room.said = '';
  room.cards.change({ pieces: piecesOf(text, all, change(pickedOf(text, all, value.pieces))) });
}

function wholeEntry(room: MeetingRoom, choosing: Choosing): TemplateResult {
  const { all, picked } = choosing;
  const isWhole = all.every((_sentence, at) => picked.chosen.has(at));
  const press = () =>
    choose(room, choosing, (now) => ({
      ...now,
      chosen: new Set(isWhole ? [] : all.map((_sentence, at) => at)),
    }));
  return html`<button type="button" class="sentence whole-entry" aria-pressed=${isWhole} @click=${press}>
    ${icon('check')}<span>${room.t.pick.whole}</span>
  </button>`;
}

/** What the card holds and the entry does not say any more: it stays until the person takes it off. */
function earlierPieces(room: MeetingRoom, choosing: Choosing): unknown {
  const { picked } = choosing;
  if (picked.earlier.length === 0) return nothing;
  return html`<div class="sentences" role="group" aria-labelledby="earlier-legend">
    <p class="second" id="earlier-legend">${room.t.pick.earlier}</p>
    ${picked.earlier.map((piece) =>
      toggle(piece, true, () =>
        choose(room, choosing, (now) => ({
          ...now,
          earlier: now.earlier.filter((other) => other !== piece),
        })),
      ),
    )}
  </div>`;
}

function sentences(room: MeetingRoom, choosing: Choosing): unknown {
  const { text, lines, picked } = choosing;
  let at = 0;
  const numbered = lines.map((line) => line.map((sentence) => ({ ...sentence, at: at++ })));
  const shown = numbered.filter((line) => (line[0]?.at ?? 0) < room.shown);
  const press = (one: number) =>
    choose(room, choosing, ({ chosen: before, earlier }) => {
      const chosen = new Set(before);
      if (!chosen.delete(one)) chosen.add(one);
      return { chosen, earlier };
    });
  return html`<div class="sentences" role="group" aria-labelledby="pick-hint" @keydown=${byArrows}>
      ${repeat(
        shown,
        (line) => line[0]?.at,
        (line) =>
          html`<div class="line">
            ${line.map((one) =>
              toggle(text.slice(one.start, one.end), picked.chosen.has(one.at), () => press(one.at)),
            )}
          </div>`,
      )}
    </div>
    ${
      shown.length < numbered.length
        ? button({ kind: 'plain', icon: 'plus', label: room.t.pick.more, onPress: () => room.showMore() })
        : nothing
    }`;
}

const toggle = (text: string, isChosen: boolean, onPress: () => void): TemplateResult =>
  html`<button type="button" class="sentence" aria-pressed=${isChosen} @click=${onPress}>
    ${icon('check')}<span class="own-words" translate="no" dir="auto">${text}</span>
  </button>`;

/** Up and down, Home and End go through the sentences; Tab does too. */
function byArrows(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement;
  const all = [...group.querySelectorAll<HTMLElement>('.sentence')];
  const at = all.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined || at < 0 ? undefined : all[to];
  if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  next.focus();
}

/** The second box is for those who open it. */
function groupWords(room: MeetingRoom, value: string): TemplateResult {
  const { pick } = room.t;
  const isOpen = room.isSayingIt || !isBlank(value);
  return html`<div class="group-words">
    ${
      isOpen
        ? textField({
            id: 'group-words',
            label: pick.groupWords,
            hint: pick.groupHint,
            value,
            multiline: true,
            error: value.length > longText ? pick.tooLong(longText) : undefined,
            onInput: (words) => room.cards.change({ groupWords: words }),
            onBlur: () => void room.cards.writing.flush(),
          })
        : button({
            kind: 'text',
            icon: 'plus',
            label: pick.groupWords,
            expanded: false,
            onPress: () => room.sayIt(),
          })
    }
  </div>`;
}

/** "Keep this card": goes on to it. What does not fit yet is told in kind words. */
function keepCard(room: MeetingRoom, entry: string): void {
  const { journal: j, t, cards } = room;
  const { value } = cards.writing;
  if (!value) return;
  const { pieces, groupWords: words } = value;
  const isLong = words.length > longText || pieces.some((piece) => piece.length > longestEntry);
  if (pieces.every(isBlank) && isBlank(words)) room.said = t.pick.nothing;
  else if (pieces.length > mostPieces) room.said = t.pick.tooMany(mostPieces);
  else if (isLong) room.said = t.pick.tooLong(longText);
  else {
    room.said = '';
    void cards.writing.commit();
    j.go({ view: 'card', card: cardOf(entry) });
    return;
  }
  j.shell.announce(room.said);
  j.host.requestUpdate();
}

/** Puts away what was chosen since the card was kept, with the way back. */
function leaveCard(room: MeetingRoom, entry: string): void {
  const { journal: j, t, cards } = room;
  const { value, isDirty } = cards.writing;
  room.said = '';
  void cards.writing.drop();
  j.go({ view: 'entry', entry });
  if (!value || !isDirty) return;
  j.shell.showUndo(t.pick.left, () => {
    cards.again = value;
    j.go({ view: 'pick', entry });
  });
}
