import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { qrCode } from '../../../ui/qr.js';
import { saveTextFile } from '../../../ui/rescue.js';
import { canShareFile, shareFile } from '../../../ui/save-file.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { ask } from '../ask.js';
import { keepOuting, showTrouble } from '../writing-commands.js';
import type { NoteRoom } from './index.js';
import { canSeal, plainCode, sealNote, shortestCode } from './sealed-note.js';

/** Neutral: nobody else must learn from the name what is inside. Phones send text files, but not others. */
const fileName = 'note.txt';

/** My sentence about my partner, closed with the code that they chose. */
export function sealView(room: NoteRoom, outing: string): TemplateResult {
  const { outings: o, t, hand } = room;
  const back = backButton({ label: t.back, onPress: () => o.go({ view: 'outing', outing }) });
  if (!canSeal())
    return html`${back} ${viewHeading(t.seal.heading)}
      <p class="lead">${t.noSealing}</p>`;
  return hand.sealed === undefined
    ? html`${back} ${writing(room)}`
    : html`${back} ${giving(room, hand.sealed)}`;
}

function writing(room: NoteRoom): TemplateResult {
  const { outings: o, t, hand } = room;
  return html`${viewHeading(t.seal.heading)}
    <div class="note">
      <p>${t.seal.text}</p>
      ${ask(o, 'iSaw', { label: t.seal.question, rows: 4 })}
      <p>${t.seal.ask}</p>
      ${textField({
        id: 'note-code',
        label: t.code,
        hint: t.seal.codeHint,
        value: hand.code,
        error: o.said.get('note-code'),
        onInput: (code) => {
          o.said.delete('note-code');
          room.take({ code });
        },
      })}
      <p class="second">${t.seal.plain}</p>
      <div class="actions">
        ${button({ kind: 'main', label: hand.isBusy ? t.wait : t.seal.press, onPress: () => void seal(room) })}
      </div>
    </div>`;
}

async function seal(room: NoteRoom): Promise<void> {
  const { outings: o, t, hand } = room;
  if (hand.isBusy || showTrouble(o, ['iSaw'])) return;
  const words = o.outing.value?.iSaw ?? '';
  if (isBlank(words)) return room.say('iSaw', t.seal.empty);
  if (plainCode(hand.code).length < shortestCode) return room.say('note-code', t.seal.short);
  void keepOuting(o);
  const { place } = o;
  room.take({ isBusy: true });
  const done = await o.attempt(async () => {
    const sealed = await sealNote(words, hand.code);
    // Without the network the picture may be missing; the file and the text are there.
    const qr = await qrCode(sealed).catch(() => undefined);
    if (o.place === place) room.take({ sealed, qr });
  });
  if (o.place !== place) return;
  room.take({ isBusy: false });
  if (done) o.focus('view-heading');
}

function giving(room: NoteRoom, sealed: string): TemplateResult {
  const { t, hand } = room;
  const file = new Blob([sealed], { type: 'text/plain' });
  const say = (took: string) => {
    room.outings.shell.announce(took);
    room.take({ took });
  };
  const copy = () =>
    navigator.clipboard.writeText(sealed).then(
      () => say(t.seal.copied),
      () => say(t.seal.notCopied),
    );
  return html`${viewHeading(t.seal.done)}
    <div class="note">
      <p>${t.seal.give}</p>
      ${
        hand.qr
          ? html`<svg
                class="qr"
                role="img"
                aria-label=${t.seal.qrAlt}
                viewBox="0 0 ${hand.qr.size} ${hand.qr.size}"
                shape-rendering="crispEdges"
              >
                <path d=${hand.qr.path}></path>
              </svg>
              <p class="second">${t.seal.qrText}</p>`
          : html`<p class="second">${t.seal.long}</p>`
      }
      <div class="actions">
        ${
          canShareFile(file, fileName)
            ? button({
                kind: 'main',
                label: t.seal.share,
                onPress: () => void room.outings.attempt(() => shareFile(file, fileName)),
              })
            : nothing
        }
        ${button({ kind: 'plain', label: t.seal.file, onPress: () => saveTextFile(sealed, fileName) })}
        ${button({ kind: 'plain', label: t.seal.copy, onPress: () => void copy() })}
        ${button({
          kind: 'text',
          label: t.seal.again,
          onPress: () => {
            room.take({ sealed: undefined, qr: undefined, took: '' });
            room.outings.focus('view-heading');
          },
        })}
      </div>
      ${hand.took ? html`<p class="kept">${hand.took}</p>` : nothing}
      <p class="second">${t.seal.plain}</p>
    </div>`;
}
