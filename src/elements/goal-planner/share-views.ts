import { html, nothing, type TemplateResult } from 'lit';
import { goalToShare, type SharedGoal } from '../../domain/goal/share.js';
import type { SharePreview } from '../../domain/sharing.js';
import { isBlank } from '../../domain/text.js';
import { button } from '../../ui/controls/button.js';
import { checkCard } from '../../ui/controls/check-card.js';
import { dialog } from '../../ui/controls/dialog.js';
import { notice } from '../../ui/controls/notice.js';
import { textField } from '../../ui/controls/text-field.js';
import { allAnswers, answerList, type Answer } from './answers.js';
import { momentInWords } from './days.js';
import { goalAsText } from './goal-as-text.js';
import { own, titleOf, viewHeading } from './parts.js';
import type { ShareDesk } from './share.js';

/** Send, or show by hand: the states in words, the preview, and never anything without a press. */
export function shareView(desk: ShareDesk): TemplateResult {
  const { planner: p, canSend } = desk;
  const words = desk.words().share;
  return html`${button({ kind: 'text', icon: 'back', label: p.t.page.backToGoal, onPress: () => desk.leave() })}
  ${viewHeading(canSend ? words.headingSend : words.headingShow)} ${stateInWords(desk)}
  ${canSend ? (desk.asked ? introduction(desk) : sending(desk)) : nothing} ${byHand(desk)} ${card(desk)}`;
}

function stateInWords(desk: ShareDesk): unknown {
  const { planner: p, state } = desk;
  const words = desk.words().share;
  const when = (moment: string) => momentInWords(moment, p.locale);
  const takeBack = { label: words.takeBack, onPress: () => void desk.takeBack() };
  switch (state.state) {
    case 'private':
      return nothing;
    case 'waiting':
    case 'paused':
      return notice({
        kind: 'info',
        text: words.states[state.state],
        actions: [{ label: words.tryNow, onPress: () => void desk.deliver() }, takeBack],
      });
    case 'attention':
      return notice({
        kind: 'warm',
        text: words.attention[state.reason],
        actions: [{ label: words.doNotSend, onPress: () => void desk.dismiss() }],
      });
    case 'sent':
      return notice({
        kind: 'info',
        text: [words.states.sent(when(state.at)), state.changedSince ? words.states.changedSince : '']
          .join(' ')
          .trim(),
        actions: [takeBack],
      });
    case 'asked-back': {
      const contact = desk.preview?.contact;
      return notice({
        kind: 'info',
        text: [words.states['asked-back'], contact ? words.states['asked-contact'](contact) : '']
          .join(' ')
          .trim(),
        actions: [],
      });
    }
    default:
      return notice({ kind: 'info', text: words.states[state.state](when(state.at)), actions: [] });
  }
}

/** How the coach knows who it is, and how strangers stay out. */
function introduction(desk: ShareDesk): TemplateResult {
  const words = desk.words().share;
  return html`<div class="questions">
    <h4>${words.nameHeading}</h4>
    ${textField({
      id: 'coach-name',
      label: words.name,
      hint: words.nameHint,
      value: desk.asked?.name ?? '',
      onInput: (name) => desk.type({ name }),
    })}
    ${textField({
      id: 'group-word',
      label: words.word,
      hint: words.wordHint,
      value: desk.asked?.word ?? '',
      onInput: (word) => desk.type({ word }),
    })}
    <div class="actions">
      ${button({ kind: 'main', label: words.toPreview, onPress: () => void desk.introduce() })}
      ${button({ kind: 'text', label: words.notNow, onPress: () => desk.leave() })}
    </div>
  </div>`;
}

const told = (desk: ShareDesk): readonly string[] => (desk.tellsOwner ? ['whose'] : []);

const line = (label: string, text: string): Answer[] => (isBlank(text) ? [] : [{ label, content: text }]);

/** Exactly what goes, to whom and what for; then send, or not now. */
function sending(desk: ShareDesk): unknown {
  const { planner: p, preview, state } = desk;
  const words = desk.words().share;
  const isOnItsWay = state.state === 'waiting' || state.state === 'paused';
  const isCurrent = state.state === 'sent' && !state.changedSince;
  if (!preview || isOnItsWay || isCurrent) return nothing;
  const pickedByOther = p.record(desk.goal)?.body.whose === 'someone-else';
  const isAgain = state.state === 'sent';
  return html`<p class="lead">${words.look}</p>
    <div class="going" part="preview">
      ${answerList(terms(desk, preview))}
      <h4>${words.goalItself}</h4>
      ${goalInWords(desk, preview.body as SharedGoal)}
    </div>
    ${
      pickedByOther
        ? checkCard({
            id: 'tell-owner',
            label: words.tellOwner,
            hint: words.tellOwnerHint,
            checked: desk.tellsOwner,
            onChange: (tells) => desk.tellOwner(tells),
          })
        : nothing
    }
    <p class="second lead">${words.late} ${preview.contact ? words.sooner(preview.contact) : nothing}</p>
    <div class="actions">
      ${button({
        kind: 'main',
        icon: 'send',
        label: isAgain ? words.sendAgain : words.send,
        onPress: () => void desk.send(),
      })}
      ${button({ kind: 'text', label: words.notNow, onPress: () => desk.leave() })}
      ${button({ kind: 'text', label: words.changeName, onPress: () => desk.askAgain() })}
    </div>`;
}

function terms(desk: ShareDesk, preview: SharePreview): readonly Answer[] {
  const words = desk.words().share;
  const { name, word } = preview.introduction;
  return [
    ...line(words.readers, preview.readers),
    ...line(words.purpose, preview.purpose),
    ...line(words.exceptions, preview.exceptions),
    ...line(words.contact, preview.contact),
    { label: words.asName, content: isBlank(name) ? words.noName : own(name) },
    ...(isBlank(word) ? [] : [{ label: words.asWord, content: own(word) }]),
  ];
}

const goalInWords = (desk: ShareDesk, goal: SharedGoal): TemplateResult => {
  const { planner: p } = desk;
  return html`<p>${titleOf(goal.want, p.t)}</p>
    ${answerList([
      { label: p.t.page.state, content: p.t.states[goal.state] },
      ...allAnswers(goal, { t: p.t, locale: p.locale }),
    ])}`;
};

/** The card, paper, and the device's own share sheet. */
function byHand(desk: ShareDesk): TemplateResult {
  const { planner: p, canSend } = desk;
  const words = desk.words().share;
  const body = p.body(desk.goal);
  const share = () =>
    void desk.shareText(body ? goalAsText(goalToShare(body, told(desk)), { t: p.t, locale: p.locale }) : '');
  return html`<section class="by-hand">
    ${canSend ? html`<h4>${words.inPerson}</h4>` : nothing}
    <p class="second">${words.showText}</p>
    <div class="actions">
      ${button({
        kind: canSend ? 'plain' : 'main',
        icon: 'show',
        label: words.card,
        onPress: () => desk.show(true),
      })}
      ${button({
        kind: 'text',
        icon: 'print',
        label: p.t.page.print,
        onPress: () => p.go({ view: 'print', goal: desk.goal }),
      })}
      ${'share' in navigator ? button({ kind: 'text', label: words.share, onPress: share }) : nothing}
      ${button({ kind: 'text', icon: 'check', label: words.gave, onPress: () => void desk.gave() })}
    </div>
  </section>`;
}

/** The goal alone, large, for someone who looks at this screen. */
function card(desk: ShareDesk): unknown {
  const { planner: p } = desk;
  const body = p.body(desk.goal);
  if (!body) return nothing;
  const shared = goalToShare(body, told(desk));
  return dialog(
    {
      id: 'card',
      open: desk.isShown,
      heading: desk.words().sheetHeading,
      close: p.common.close,
      onClose: () => desk.show(false),
    },
    goalInWords(desk, shared),
  );
}
