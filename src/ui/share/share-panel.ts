import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../controls/button.js';
import { textField } from '../controls/text-field.js';
import { shareLines } from './share-lines.js';
import { shareState } from './share-state.js';
import type { ByHandPart, IntroducePart, PreviewPart, SharedLine, ShareView } from './share-view.js';
import { laterIcons } from '../controls/later-icons.js';

/**
 * The whole screen of sharing one record: where it stands; before the first time, who it is from; then exactly
 * what goes, and Send; and showing or giving by hand, which is there in every case (S7, S10).
 */
export function sharePanel(view: ShareView): TemplateResult {
  const isPrivate = view.state.state === 'private';
  return html`<div class="share" part="share">
    ${isPrivate ? nothing : [shareState(view), view.answers]}
    ${view.introduce ? introduce(view, view.introduce) : view.preview ? preview(view, view.preview) : nothing}
    ${view.byHand ? byHand(view, view.byHand) : nothing} ${isPrivate ? view.answers : nothing}
  </div>`;
}

function introduce({ t, onNotNow }: ShareView, part: IntroducePart): TemplateResult {
  const words = t.introduce;
  return html`<h4 id="share-heading" tabindex="-1">${words.heading}</h4>
    ${
      part.name === undefined
        ? nothing
        : html`<p>${words.text}</p>
            ${textField({
              id: 'share-name',
              label: words.name,
              hint: words.nameHint,
              value: part.name,
              error: part.nameIsMissing ? words.nameMissing : undefined,
              onInput: part.onName,
            })}`
    }
    ${textField({ id: 'share-word', label: words.word, hint: words.wordHint, value: part.word, onInput: part.onWord })}
    <div class="actions">
      ${button({ kind: 'main', label: words.next, onPress: part.onNext })}
      ${button({ kind: 'text', label: t.preview.notNow, onPress: onNotNow })}
    </div>`;
}

const hostLine = (label: string, content: string): readonly SharedLine[] =>
  content.trim() ? [{ label, content, own: false }] : [];

function preview({ t, state, contact, onNotNow }: ShareView, part: PreviewPart): unknown {
  const isOnItsWay = state.state === 'waiting' || state.state === 'paused';
  const isCurrent = state.state === 'sent' && !state.changedSince;
  if (isOnItsWay || isCurrent) return nothing;
  const words = t.preview;
  const terms = [
    ...hostLine(words.to, part.readers),
    ...hostLine(words.purpose, part.purpose),
    ...hostLine(words.exceptions, part.exceptions),
    ...hostLine(words.contact, part.contact),
    ...(part.name === undefined ? [] : [{ label: words.from, content: part.name.trim() || words.noName }]),
    ...(part.word.trim() ? [{ label: words.word, content: part.word }] : []),
  ];
  const all = html`<h4 id="share-heading" tabindex="-1">${words.heading}</h4>
    <div class="going" part="preview">
      ${shareLines(terms)}
      <p class="label">${words.what}</p>
      ${part.lines.length > 0 ? shareLines(part.lines) : html`<p>${words.empty}</p>`}
    </div>
    ${part.alsoTell ?? nothing}
    <p class="second">${contact.trim() ? words.late(contact) : words.lateAlone}</p>
    <div class="actions">
      ${button({
        kind: 'main',
        icon: laterIcons.send,
        label: state.state === 'sent' ? t.actions.sendAgain : words.send,
        onPress: part.onSend,
      })}
      ${button({ kind: 'text', label: words.notNow, onPress: onNotNow })}
      ${button({
        kind: 'text',
        label: part.name === undefined ? t.actions.changeWord : words.change,
        onPress: part.onChangeName,
      })}
    </div>`;
  // Who has just taken something back must not send it again by one stray press.
  const isTakenBack = state.state === 'asked-back' || state.state === 'taken-back';
  return isTakenBack
    ? html`<details>
        <summary>${t.actions.lookAgain}</summary>
        ${all}
      </details>`
    : all;
}

function byHand(view: ShareView, part: ByHandPart): TemplateResult {
  const words = view.t.give;
  const canSend = view.introduce ?? view.preview;
  return html`<section class="by-hand" aria-labelledby="give-heading">
    <h4 id="give-heading">${words.heading}</h4>
    <p class="second">${words.text}</p>
    <div class="actions">
      ${button({ kind: canSend ? 'plain' : 'main', icon: laterIcons.show, label: words.card, onPress: part.onCard })}
      ${button({ kind: 'plain', icon: 'print', label: words.print, onPress: part.onPrint })}
      ${part.onSheet ? button({ kind: 'plain', label: words.sheet, onPress: part.onSheet }) : nothing}
      ${part.onFile ? button({ kind: 'plain', label: view.fileWords?.file ?? '', onPress: part.onFile }) : nothing}
      ${button({ kind: 'text', icon: 'check', label: words.did, onPress: part.onGiven })}
    </div>
    ${part.onSheet ? html`<p class="second">${words.sheetNote}</p>` : nothing}
    ${part.onFile ? html`<p class="second">${view.fileWords?.fileNote}</p>` : nothing}
  </section>`;
}
