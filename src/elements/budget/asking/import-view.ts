import { html, type TemplateResult } from 'lit';
import { readAnswer, type CoachAnswer } from '../../../domain/budget/answer-code.js';
import { button } from '../../../ui/controls/button.js';
import { filePick } from '../../../ui/controls/file-pick.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { edit } from './commands.js';
import type { AskingRoom } from './index.js';

/** An answer is a few lines; more than this is another file. */
const mostBytes = 1_000_000;

/** The coach's answer from a message or a file. Nothing is taken that is no answer to a question here. */
export function importView(room: AskingRoom): TemplateResult {
  const { budget: b, t } = room;
  return html`${backButton({ label: t.page.list, onPress: () => b.go({ view: 'asked' }) })}
    ${viewHeading(t.import.heading)}
    <p class="second lead">${t.import.text}</p>
    <div class="questions">
      ${textField({
        id: 'pasted',
        label: t.import.paste,
        value: room.pasted,
        multiline: true,
        rows: 5,
        error: b.said.get('pasted'),
        onInput: (text) => {
          room.pasted = text;
          b.said.delete('pasted');
          b.host.requestUpdate();
        },
      })}
      ${filePick({
        id: 'answer-file',
        label: t.import.file,
        accept: '.txt,text/plain',
        onFile: (file) => void readFile(room, file),
      })}
    </div>
    <div class="actions">
      ${button({ kind: 'main', label: t.import.read, onPress: () => void take(room, room.pasted) })}
    </div>`;
}

async function readFile(room: AskingRoom, file: File): Promise<void> {
  const { t } = room;
  if (file.size > mostBytes) return say(room, t.import.tooBig);
  const text = await file.text();
  if (text.includes('\0')) return say(room, t.import.notText);
  await take(room, text);
}

function say({ budget: b }: AskingRoom, words: string): void {
  b.said.set('pasted', words);
  b.shell.announce(words);
  b.focus('pasted');
}

async function take(room: AskingRoom, text: string): Promise<void> {
  const { budget: b, t } = room;
  const found = readAnswer(text);
  if (!found) return say(room, t.import.none);
  const record = room.record(found.purchase);
  if (!record) return say(room, t.import.unknown);
  const { answer, reason, answeredOn, answeredBy } = record.body;
  await edit(room, record, asChange(found));
  b.go({ view: 'purchase', purchase: record.id });
  b.shell.showUndo(t.import.done, () => {
    const now = room.record(record.id);
    if (now) void edit(room, now, { answer, reason, answeredOn, answeredBy });
    b.shell.announce(t.import.undone);
  });
}

const asChange = ({ answer, reason, day, by }: CoachAnswer) => ({
  answer,
  reason,
  answeredOn: day,
  answeredBy: by,
});
