import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../../../ui/controls/button.js';
import { laterIcons } from '../../../../ui/controls/later-icons.js';
import { linkButton } from '../../../../ui/controls/link-button.js';
import { textField } from '../../../../ui/controls/text-field.js';
import { backButton, viewHeading } from '../../../base/parts.js';
import { savedLine } from '../saved-line.js';
import { troubles } from '../strip.js';
import type { Ways } from './ways.js';

/** A text to copy, and whether it was. */
const copyButton = (ways: Ways, id: string, label: string, text: string): TemplateResult => {
  const { t } = ways.desk;
  return html`${button({ kind: 'plain', label, onPress: () => void ways.copy(id, text) })}
  ${ways.copied === id ? html`<span>${t.ways.copied}</span>` : nothing}
  ${ways.notCopied === id ? html`<span>${t.ways.notCopied}</span>` : nothing}`;
};

const shown = (id: string, label: string, text: string, rows: number): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} readonly rows=${rows} translate="no" dir="auto" .value=${live(text)}></textarea>
  </div>`;

function signIn(ways: Ways): TemplateResult {
  const { t } = ways.desk;
  const { publisher } = ways;
  const enter = (event: Event) => {
    event.preventDefault();
    const { password } = ways;
    ways.password = '';
    void publisher.signIn(password);
  };
  return html`<form @submit=${enter}>
    <div class="field">
      <label for="plan-password">${t.ways.password}</label>
      <input
        id="plan-password"
        type="password"
        autocomplete="current-password"
        .value=${live(ways.password)}
        @input=${(event: Event) => (ways.password = (event.target as HTMLInputElement).value)}
      />
    </div>
    <button type="submit" class="button plain" part="button plain">${t.ways.signIn}</button>
  </form>`;
}

function publishWay(ways: Ways): unknown {
  const { publisher, desk } = ways;
  const { t } = desk;
  if (publisher.endpoint === undefined) return nothing;
  const { state } = publisher;
  const words = {
    idle: '',
    'sign-in': t.ways.signInText,
    'signed-in': t.ways.signedIn,
    wrong: t.ways.wrong,
    slow: t.ways.slow,
    publishing: t.ways.publishing,
    published: t.ways.published,
    newer: t.ways.newer,
    newerSame: t.ways.newerSame,
    other: t.ways.other,
    refused: t.ways.refused,
    failed: t.ways.failed,
  }[state];
  const mustSignIn = state === 'sign-in' || state === 'wrong' || state === 'slow';
  return html`<section class="way">
    <h4>${t.ways.publish}</h4>
    <p>${t.ways.publishText}</p>
    <p id="publish-state" tabindex="-1" role="status">${words}</p>
    ${mustSignIn ? signIn(ways) : nothing}
    ${
      state === 'newer'
        ? button({ kind: 'plain', label: t.strip.see, onPress: () => desk.go('plan', 'changes-heading') })
        : nothing
    }
    ${
      mustSignIn || state === 'published' || desk.edits.length === 0
        ? nothing
        : html`<div class="actions">
            ${button({ kind: 'main', label: t.ways.publish, onPress: () => void publisher.publish() })}
          </div>`
    }
  </section>`;
}

const webmasterWay = (ways: Ways): TemplateResult => {
  const { t } = ways.desk;
  return html`<section class="way">
    <h4>${t.ways.webmaster}</h4>
    <p>${t.ways.webmasterText}</p>
    <p class="own-words" translate="no">${ways.line}</p>
    <p class="second">${t.ways.lineHint}</p>
    <div class="actions">
      ${button({ kind: 'plain', label: t.ways.file, icon: laterIcons.download, onPress: () => ways.saveFile() })}
      ${copyButton(ways, 'line', t.ways.copyLine, ways.line)}
      ${copyButton(ways, 'file', t.ways.copyFile, ways.file)}
    </div>
  </section>`;
};

function codeOf(ways: Ways): unknown {
  const { code, desk } = ways;
  if (code === undefined) return nothing;
  if (code === 'failed') return html`<p id="plan-code" tabindex="-1">${desk.t.ways.codeFailed}</p>`;
  return html`<svg
    id="plan-code"
    tabindex="-1"
    class="qr"
    role="img"
    aria-label=${desk.t.ways.codeAlt}
    viewBox="0 0 ${code.size} ${code.size}"
    shape-rendering="crispEdges"
  >
    <path d=${code.path}></path>
  </svg>`;
}

function groupWay(ways: Ways): TemplateResult {
  const { desk, message, link } = ways;
  const { t } = desk;
  const forget = () => {
    ways.code = ways.copied = undefined;
    desk.host.requestUpdate();
  };
  return html`<section class="way">
    <h4>${t.ways.group}</h4>
    <p>${desk.edits.length > 0 ? t.ways.groupText : t.ways.groupPublished}</p>
    ${
      desk.edits.length > 0
        ? textField({
            id: 'plan-name',
            label: t.ways.name,
            hint: t.ways.nameHint,
            value: ways.from,
            onInput: (value) => {
              ways.name = value;
              forget();
            },
            onBlur: () => ways.keep(),
          })
        : nothing
    }
    ${textField({
      id: 'plan-page',
      label: t.ways.page,
      hint: t.ways.pageHint,
      value: ways.address,
      error: ways.isAddress || ways.address === '' ? undefined : t.ways.pageBad,
      onInput: (value) => {
        ways.page = value;
        forget();
      },
      onBlur: () => ways.keep(),
    })}
    ${link === undefined && ways.isAddress ? html`<p class="error">${t.ways.tooMany}</p>` : nothing}
    ${
      message === undefined
        ? html`<p>${desk.common.loading}</p>`
        : html`${shown('plan-message', t.ways.message, message, 8)}
            <div class="actions">
              ${copyButton(ways, 'message', t.ways.copyMessage, message)}
              ${linkButton({ kind: 'plain', label: t.ways.sms, href: `sms:?&body=${encodeURIComponent(message)}` })}
              ${linkButton({ kind: 'plain', label: 'WhatsApp', href: `https://wa.me/?text=${encodeURIComponent(message)}`, apart: true })}
              ${ways.canShare ? button({ kind: 'plain', label: t.ways.share, onPress: () => ways.share() }) : nothing}
              ${link === undefined ? nothing : button({ kind: 'text', label: t.ways.code, onPress: () => void ways.showCode() })}
            </div>`
    }
    ${codeOf(ways)}
  </section>`;
}

/** The three ways out, the shortest first. */
export function waysView(ways: Ways): TemplateResult {
  const { desk } = ways;
  const { t, edits } = desk;
  const isDone = edits.length === 0 && ways.publisher.state !== 'published';
  return html`${backButton({ label: t.plan.heading, onPress: () => desk.go('plan') })}${troubles(desk)}
  ${viewHeading(t.ways.heading)}
  ${
    isDone
      ? html`<p>${t.ways.nothing}</p>`
      : html`${edits.length > 0 ? html`<p>${t.strip.count(edits.length)} ${t.strip.onlyYou}</p>` : nothing}${savedLine(desk)}
          <div>
            ${publishWay(ways)}${webmasterWay(ways)}${ways.told.length > 0 ? groupWay(ways) : nothing}
          </div>`
  }`;
}
