import { html, nothing, type TemplateResult } from 'lit';
import { isBlank, longText } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { filePick } from '../../../ui/controls/file-pick.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, own, viewHeading } from '../../base/parts.js';
import { titleOf } from '../parts.js';
import { changeAtOnce } from '../writing-commands.js';
import type { NoteRoom } from './index.js';
import { openNote } from './sealed-note.js';

/** A note is some lines; more than this is another file. */
const mostBytes = 200_000;

/** My partner's sentence about me: the note, the code that I chose, and a press that keeps it here. */
export function openView(room: NoteRoom, outing: string): TemplateResult {
  const { outings: o, t, hand } = room;
  const back = backButton({ label: t.back, onPress: () => o.go({ view: 'outing', outing }) });
  return html`${back} ${viewHeading(t.open.heading)}
  ${hand.opened === undefined ? asking(room) : reading(room, outing, hand.opened)}`;
}

function asking(room: NoteRoom): TemplateResult {
  const { outings: o, t, hand } = room;
  const field = (id: 'code' | 'pasted', label: string, multiline = false) =>
    textField({
      id: `note-${id}`,
      label,
      multiline,
      value: hand[id],
      error: o.said.get(`note-${id}`),
      onInput: (text) => {
        o.said.delete(`note-${id}`);
        room.take({ [id]: text });
      },
    });
  return html`<div class="note">
    <p>${t.open.text}</p>
    ${filePick({
      id: 'note-file',
      label: t.open.file,
      accept: '.txt,text/plain',
      onFile: (file) => void read(room, file),
    })}
    ${hand.file ? html`<p class="kept">${t.open.chosen}</p>` : nothing} ${field('pasted', t.open.paste, true)}
    ${field('code', t.code)}
    <div class="actions">
      ${button({ kind: 'main', label: hand.isBusy ? t.wait : t.open.press, onPress: () => void open(room) })}
    </div>
  </div>`;
}

async function read(room: NoteRoom, file: File): Promise<void> {
  const { outings: o, t } = room;
  if (file.size > mostBytes) return room.say('note-pasted', t.open.troubles['too-big']);
  const { place } = o;
  const text = await file.text().catch(() => '');
  if (o.place !== place) return;
  o.said.delete('note-pasted');
  room.take({ file: text || ' ' });
  o.shell.announce(t.open.chosen);
  o.focus('note-code');
}

async function open(room: NoteRoom): Promise<void> {
  const { outings: o, t, hand } = room;
  if (hand.isBusy) return;
  const note = isBlank(hand.pasted) ? hand.file : hand.pasted;
  if (note === '') return room.say('note-pasted', t.open.troubles['no-note']);
  if (isBlank(hand.code)) return room.say('note-code', t.open.noCode);
  const { place } = o;
  room.take({ isBusy: true });
  const found = await openNote(note, hand.code);
  if (o.place !== place) return;
  room.take({ isBusy: false });
  if ('text' in found) {
    room.take({ opened: found.text });
    return o.focus('view-heading');
  }
  const { trouble } = found;
  if (trouble === 'no-sealing') return room.say('note-pasted', t.noSealing);
  if (trouble !== 'wrong-code') room.take({ file: '' });
  room.say(trouble === 'wrong-code' ? 'note-code' : 'note-pasted', t.open.troubles[trouble]);
}

function reading(room: NoteRoom, outing: string, words: string): TemplateResult {
  const { outings: o, t } = room;
  const leave = () => o.go({ view: 'outing', outing });
  return html`<div class="note">
    <p class="label">${t.open.words}</p>
    <blockquote>${own(words)}</blockquote>
    <p class="second">${t.open.keepText}</p>
    <p>${titleOf(o.outing.value ?? { where: '' }, o.t)}</p>
    <div class="actions">
      ${button({ kind: 'main', label: t.open.keep, id: 'keep-note', onPress: () => keep(room, outing, words) })}
      ${button({ kind: 'text', label: t.open.not, onPress: leave })}
    </div>
    ${o.said.has('keep-note') ? html`<p class="error">${o.said.get('keep-note')}</p>` : nothing}
  </div>`;
}

/** Stands below what was told already; the same note twice stands there once. */
function keep(room: NoteRoom, outing: string, words: string): void {
  const { outings: o, t } = room;
  const before = o.outing.value?.feedbackGot ?? '';
  const isThere = before.split('\n\n').includes(words);
  const feedbackGot = isThere ? before : isBlank(before) ? words : `${before}\n\n${words}`;
  if (feedbackGot.length > longText) return room.say('keep-note', t.open.full);
  if (!isThere) void changeAtOnce(o, { feedbackGot });
  o.go({ view: 'outing', outing }, 'change-people');
  o.shell.announce(t.open.kept);
}
