import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { giveText } from '../give-text.js';
import type { PassStage, Place } from '../place.js';
import { changeOuting, fieldError, keepOuting, showTrouble } from '../writing-commands.js';
import type { ReflectRoom } from './index.js';

type PassPlace = Place & { readonly view: 'pass' };

const to = ({ outings: o }: ReflectRoom, { outing }: PassPlace, stage: PassStage): void =>
  o.go({ view: 'pass', outing, stage });

/** Two people, one phone: one question each. Nothing private of either stands on these screens. */
export function passView(room: ReflectRoom, place: PassPlace): TemplateResult {
  const { t } = room;
  const words = t.pass;
  switch (place.stage) {
    case 'give':
      return html`${leave(room, place)} ${viewHeading(words.give)}
        <p>${words.text}</p>
        <p class="second lead">${words.giveText}</p>
        <div class="actions">
          ${button({ kind: 'main', label: words.ready, onPress: () => to(room, place, 'theirs') })}
          ${button({ kind: 'text', label: words.text2, onPress: () => to(room, place, 'mine') })}
        </div>
        <p class="second lead">${words.apart}</p>
        <div class="actions">
          ${button({ kind: 'plain', label: words.seal, onPress: () => toNote(room, place, 'seal-note') })}
          ${button({ kind: 'plain', label: words.open, onPress: () => toNote(room, place, 'open-note') })}
        </div>`;
    case 'theirs':
      return question(room, place, 'theySaw', 'back');
    case 'back':
      return html`${viewHeading(words.back)}
        <p class="lead">${words.backText}</p>
        <div class="actions">
          ${button({ kind: 'main', label: words.isBack, onPress: () => to(room, place, 'mine') })}
        </div>`;
    case 'mine':
      return question(room, place, 'iSaw', 'done');
    case 'done':
      return html`${viewHeading(words.done)}
        <p class="lead">${words.doneText}</p>
        <div class="actions">
          ${button({ kind: 'main', label: words.toOuting, onPress: () => toOuting(room, place) })}
        </div>`;
  }
}

const toOuting = ({ outings: o }: ReflectRoom, { outing }: PassPlace): void =>
  o.go({ view: 'outing', outing });

const toNote = ({ outings: o }: ReflectRoom, { outing }: PassPlace, view: 'seal-note' | 'open-note'): void =>
  o.go({ view, outing });

const leave = (room: ReflectRoom, place: PassPlace): TemplateResult =>
  backButton({ label: room.t.pass.toOuting, onPress: () => toOuting(room, place) });

/** One question. What was kept before by the other is not shown; what is here is of who has the phone. */
function question(
  room: ReflectRoom,
  place: PassPlace,
  name: 'theySaw' | 'iSaw',
  after: PassStage,
): TemplateResult {
  const { outings: o, t } = room;
  const words = t.pass;
  const keep = () => {
    if (showTrouble(o, [name])) return;
    void keepOuting(o);
    to(room, place, after);
  };
  const value = o.outing.value?.[name] ?? '';
  return html`${viewHeading(words.question)}
    <p class="second lead">${name === 'theySaw' ? words.theirs : words.mine}</p>
    ${textField({
      id: name,
      label: words.question,
      value,
      multiline: true,
      rows: 4,
      error: fieldError(o, name),
      onInput: (text) => changeOuting(o, { [name]: text }),
      onBlur: () => void o.outing.flush(),
    })}
    <div class="actions">
      ${button({ kind: 'main', label: words.keep, onPress: keep })}
      ${button({ kind: 'text', label: words.skip, onPress: () => to(room, place, after) })}
      ${
        name === 'iSaw' && !isBlank(value)
          ? button({ kind: 'text', label: words.send, onPress: () => void send(room, value) })
          : nothing
      }
    </div>
    ${room.took ? html`<p class="kept">${room.took}</p>` : nothing}`;
}

async function send(room: ReflectRoom, words: string): Promise<void> {
  const { outings: o, t } = room;
  const done = await giveText(`${t.pass.question}: ${words}`);
  if (done !== 'copied' && done !== 'failed') return;
  room.took = done === 'copied' ? t.pass.copied : t.pass.notCopied;
  o.shell.announce(room.took);
  o.host.requestUpdate();
}
