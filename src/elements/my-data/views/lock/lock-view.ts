import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../../ui/controls/button.js';
import { checkCard } from '../../../../ui/controls/check-card.js';
import { choiceCards } from '../../../../ui/controls/choice-cards.js';
import { secretField } from '../../../../ui/controls/secret-field.js';
import { backButton, viewHeading } from '../../../base/parts.js';
import type { Field, Locking } from './locking.js';

const minutes = ['1', '5', '10', '30', '0'] as const;

const errorOf = ({ error }: Locking, field: Field): string | undefined =>
  error?.field === field ? error.text : undefined;

/** The lock: putting it on, what can be done with it, taking it off. */
export function lockView(locking: Locking): TemplateResult {
  locking.look();
  const { things, said } = locking;
  const { views: t, desk } = locking.t();
  return html`${backButton({ label: desk.back, onPress: () => things.go('home', 'go-lock') })}
    ${viewHeading(t.heading)}
    <div class="view">
      ${said ? html`<p class="told" id="lock-said" tabindex="-1">${said}</p>` : nothing} ${inside(locking)}
    </div>`;
}

function inside(locking: Locking): unknown {
  const { views: t } = locking.t();
  if (locking.work)
    return html`<div class="work">
      <p>${locking.work.text}</p>
      <progress aria-label=${locking.work.text} max="1" .value=${locking.work.part}></progress>
    </div>`;
  if (locking.isOn) return locking.code && !locking.asked ? newCodePart(locking) : onPart(locking);
  if (locking.impossible)
    return html`<p>${t.lead}</p>
      <p>${t.not[locking.impossible]}</p>`;
  return locking.asked === 'paper' ? paperPart(locking) : wordsPart(locking);
}

/** First step: words that a person remembers. */
function wordsPart(locking: Locking): TemplateResult {
  const { views: t } = locking.t();
  return html`<p class="second">${t.lead}</p>
    ${newWords(locking, 'words', 'new-words', t.words.label)}
    <div class="actions">
      ${button({ kind: 'main', id: 'choose-words', label: t.words.next, onPress: () => locking.choose() })}
    </div>`;
}

/** New words, with a hint how hard they are to guess. */
const newWords = (locking: Locking, field: 'words' | 'next', id: string, label: string): TemplateResult => {
  const { words } = locking.t().views;
  return html`${secretField({
      id,
      label,
      hint: words.hint,
      value: locking[field],
      error: errorOf(locking, field),
      onInput: (text) => locking.change({ [field]: text }),
    })}
    <p class="strength" role="status">${locking.strength ? words[locking.strength] : nothing}</p>`;
};

/** Second step: the code, on paper. */
function paperPart(locking: Locking): TemplateResult {
  const { paper } = locking.t().views;
  const { error } = locking;
  return html`<h4 id="paper-heading" tabindex="-1">${paper.heading}</h4>
    <p>${paper.text}</p>
    ${codeOnPaper(locking)}
    <p>${paper.lost}</p>
    ${checkCard({
      id: 'written',
      label: paper.copied,
      checked: locking.isWritten,
      onChange: (isWritten) => locking.change({ isWritten }),
    })}
    ${error?.field === 'written' ? html`<p class="error">${error.text}</p>` : nothing}
    <div class="actions">
      ${button({ kind: 'main', id: 'lock-on', label: paper.on, onPress: () => void locking.turnOn() })}
      ${button({ kind: 'text', label: paper.back, onPress: () => locking.ask(undefined) })}
    </div>`;
}

const codeOnPaper = ({ code }: Locking): TemplateResult =>
  html`<p class="paper-code" translate="no" dir="ltr">${code}</p>`;

/** Another code was made. */
const newCodePart = (locking: Locking): TemplateResult => {
  const { views: t } = locking.t();
  return html`<p>${t.paper.text}</p>
    ${codeOnPaper(locking)}
    <div class="actions">
      ${button({ kind: 'main', label: t.written, onPress: () => locking.written() })}
    </div>`;
};

/** The lock is on: how it closes, and what can be changed. */
function onPart(locking: Locking): TemplateResult {
  const { views: t } = locking.t();
  const idle = String(locking.facts?.idle ?? 10);
  return html`<p>${t.on.text}</p>
    <div class="actions">
      ${button({ kind: 'main', id: 'lock-close', label: t.on.now, onPress: () => locking.close() })}
    </div>
    ${choiceCards({
      name: 'lock-idle',
      legend: t.on.idle,
      options: minutes.map((value) => ({ value, label: t.on.minutes[value] })),
      value: minutes.find((value) => value === idle),
      columns: true,
      onChange: (value) => value && locking.closeAfter(Number(value)),
    })}
    <div class="lock-choices">
      ${(['change', 'code', 'try', 'off'] as const).map((asked) =>
        locking.asked === asked
          ? askedPart(locking, asked)
          : button({
              kind: 'text',
              id: `lock-${asked}`,
              label: t.on[asked],
              onPress: () => locking.ask(asked),
            }),
      )}
    </div>
    <p class="second">${t.on.clear}</p>`;
}

/** One thing that is asked about the lock. */
function askedPart(locking: Locking, asked: 'change' | 'code' | 'try' | 'off'): TemplateResult {
  const { views: t, desk } = locking.t();
  const presses = {
    change: { label: t.change, onPress: () => void locking.changeWords() },
    code: { label: t.newCode, onPress: () => void locking.makeCode() },
    try: { label: desk.again.press, onPress: () => void locking.tryCode() },
    off: { label: t.on.off, onPress: () => void locking.turnOff() },
  };
  return html`<div class="lock-form" role="group" aria-label=${t.on[asked]}>
    ${asked === 'off' ? html`<p>${t.offText}</p>` : nothing}
    ${
      asked === 'try'
        ? secretField({
            id: 'typed-code',
            label: desk.code.label,
            hint: desk.code.hint,
            value: locking.typedCode,
            error: errorOf(locking, 'code'),
            onInput: (typedCode) => locking.change({ typedCode }),
          })
        : secretField({
            id: 'old-words',
            label: t.old,
            value: locking.words,
            error: errorOf(locking, 'words'),
            onInput: (words) => locking.change({ words }),
          })
    }
    ${asked === 'change' ? newWords(locking, 'next', 'next-words', t.next) : nothing}
    <div class="actions">
      ${button({ kind: 'plain', id: `do-${asked}`, ...presses[asked] })}
      ${button({ kind: 'text', label: t.stop, onPress: () => locking.stop() })}
    </div>
  </div>`;
}
