import { html, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { example } from '../../../ui/controls/example.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, own, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import type { PageRoom } from './index.js';
import { addLine, ownError } from './own-commands.js';
import type { OwnListName } from './own-lists.js';

/** A person's own questions and topics: add, change, take out. */
export function ownView(room: PageRoom): TemplateResult {
  const { journal: j, t } = room;
  return html`${backButton({ label: t.page.back, onPress: () => j.go(home) })} ${viewHeading(t.own.heading)}
    <p class="second lead">${t.own.lead}</p>
    <div class="page">
      ${list(room, 'prompts', {
        heading: t.own.questions,
        none: t.own.noQuestions,
        example: t.own.questionExample,
        field: t.own.question,
        add: t.own.addQuestion,
      })}
      ${list(room, 'topics', {
        heading: t.own.topics,
        none: t.own.noTopics,
        example: t.own.topicExample,
        field: t.topics.add,
        add: t.topics.addButton,
      })}
    </div>`;
}

interface ListWords {
  readonly heading: string;
  readonly none: string;
  readonly example: string;
  readonly field: string;
  readonly add: string;
}

function list(room: PageRoom, name: OwnListName, words: ListWords): TemplateResult {
  const lines = room.ownLists.body[name];
  return html`<section>
    <h4 id="own-${name}-heading" tabindex="-1">${words.heading}</h4>
    ${
      lines.length === 0
        ? html`<p class="second">${words.none}</p>
            ${example({ label: room.t.own.exampleLabel, content: words.example })}`
        : html`<ul class="plain-list records">
            ${lines.map((line, at) => item(room, name, line, at))}
          </ul>`
    }
    <div class="add-line">
      ${textField({
        id: `own-${name}`,
        label: words.field,
        value: room.ownLists.typed[name],
        error: ownError(room, name),
        onInput: (text) => room.ownLists.type(name, text),
      })}
      ${button({ kind: 'plain', label: words.add, onPress: () => void addLine(room, name) })}
    </div>
  </section>`;
}

function item(room: PageRoom, name: OwnListName, line: string, at: number): TemplateResult {
  const { journal: j, t, ownLists } = room;
  const id = `${name}-${at}`;
  const { changing } = ownLists;
  if (changing?.list === name && changing.line === line) return changed(room, changing.text, id, name, line);
  const change = () => {
    ownLists.changing = { list: name, line, text: line };
    j.focus(`line-${id}`);
  };
  const takeOut = async () => {
    if ((await ownLists.remove(name, line)) !== 'kept') return;
    j.focus(`own-${name}-heading`);
    j.shell.showUndo(t.own.removed, () => void ownLists.putBack(name, line, at));
  };
  const action = (label: string, press: () => void) =>
    html`<button type="button" class="button text" aria-describedby="said-${id}" @click=${press}>
      <span>${label}</span>
    </button>`;
  return html`<li class="record line">
    <p id="said-${id}">${own(line)}</p>
    <div class="actions">${action(t.own.change, change)}${action(t.own.remove, () => void takeOut())}</div>
  </li>`;
}

function changed(room: PageRoom, text: string, id: string, name: OwnListName, line: string): TemplateResult {
  const { journal: j, t, ownLists } = room;
  const end = () => {
    ownLists.changing = undefined;
    j.said.delete(`line-${id}`);
    j.focus(`own-${name}-heading`);
  };
  const save = async () => {
    const outcome = await ownLists.replace(name, line, text);
    if (outcome === 'kept' || outcome === 'blank') {
      end();
      j.shell.announce(t.own.kept);
    } else if (outcome !== 'failed') {
      const words = outcome === 'there' ? t.own.already : j.t.write.tooLongName(ownLists.longest(name));
      j.said.set(`line-${id}`, words);
      j.shell.announce(words);
      j.focus(`line-${id}`);
    }
  };
  return html`<li class="record">
    ${textField({
      id: `line-${id}`,
      label: name === 'prompts' ? t.own.question : t.topics.add,
      value: text,
      error: j.said.get(`line-${id}`),
      onInput: (typed) => {
        ownLists.changing = { list: name, line, text: typed };
        j.host.requestUpdate();
      },
    })}
    <div class="actions">
      ${button({ kind: 'plain', label: t.own.save, onPress: () => void save() })}
      ${button({ kind: 'text', label: t.own.cancel, onPress: end })}
    </div>
  </li>`;
}
