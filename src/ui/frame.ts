import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { FrameMessages } from '../i18n/en/frame.js';
import { button, type Action } from './controls/button.js';
import { icon } from './controls/icon.js';
import { safetyBar, type LocalLine } from './safety-bar.js';
import type { LanguageChoice } from './words.js';

/** How safe the person's words are right now; worded in the header. `none`: nothing written yet. */
export type SaveState = 'none' | 'saving' | 'device' | 'visit-unanswered' | 'visit' | 'tab-only' | 'failed';

/** What stands around the content of every element. */
export interface FrameView {
  readonly t: FrameMessages;
  readonly heading: string;
  /** The first view: its height was kept free while the element came. */
  readonly isHome: boolean;
  /** Absent: this element saves nothing. */
  readonly save?: SaveState | undefined;
  /** Press on "Keep it on this device?", which stands beside `visit-unanswered`. */
  readonly onKeep?: (() => void) | undefined;
  readonly languages: readonly LanguageChoice[];
  /** Language of the words on the screen. */
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly onLanguage: (code: string) => void;
  /** Absent: no quick exit (nothing private is written here). */
  readonly onLeave?: (() => void) | undefined;
  readonly bar: 'whole' | 'line';
  readonly localLine?: LocalLine | undefined;
  /** Where the page of a person's own things stands. */
  readonly myData?: string | undefined;
  /** Asks and troubles, above the content. */
  readonly notices?: unknown;
}

/** Shows nothing of what was written: a question and its answers. */
export interface CoverView extends Pick<
  FrameView,
  't' | 'language' | 'direction' | 'bar' | 'localLine' | 'onLeave'
> {
  readonly title: string;
  /** A question with its answers; something else where that stands in their place. */
  readonly content: { readonly text: string; readonly actions: readonly Action[] } | TemplateResult;
}

/** Heading and quick exit: they stay at the top while the words below scroll past, and never cover these by half. */
const top = ({ t, onLeave }: Pick<FrameView, 't' | 'onLeave'>, heading: string) =>
  html`<div class="top">
    <h2 id="heading" class="heading" part="heading" tabindex="-1">${heading}</h2>
    ${
      onLeave
        ? html`<button type="button" class="leave" part="leave" @click=${() => onLeave()}>${t.leave}</button>`
        : nothing
    }
  </div>`;

function saveState({ t, save, onKeep }: FrameView): unknown {
  if (save === undefined) return nothing;
  const saving = save === 'saving';
  // While saving the region keeps its last words: the same "Saved" is not said again at every sentence.
  return html`<div class="save ${save}">
    <div>
      <span class=${saving ? 'unseen' : ''} role="status"
        >${save === 'device' ? icon('check') : nothing}${saving ? noChange : t.save[save]}</span
      >
      ${saving ? html`<span aria-hidden="true">${t.save.saving}</span>` : nothing}
      ${
        save === 'visit-unanswered' && onKeep
          ? html`<button type="button" class="inline" @click=${() => onKeep()}>${t.keepHere}</button>`
          : nothing
      }
    </div>
    <div class="room" aria-hidden="true">${t.save['visit-unanswered']} <b>${t.keepHere}</b></div>
  </div>`;
}

const languageSwitch = ({ t, languages, language, onLanguage }: FrameView) =>
  languages.length < 2
    ? nothing
    : html`<div class="languages" role="group" aria-label=${t.language}>
        ${languages.map(({ code, name }) =>
          code === language
            ? nothing
            : html`<button
                type="button"
                class="inline"
                lang=${code}
                translate="no"
                @click=${() => onLanguage(code)}
              >
                ${name}
              </button>`,
        )}
      </div>`;

/** The frame of an element: heading, save state, quick exit, language, notices, content, safety bar. */
export function frame(view: FrameView, content: unknown): TemplateResult {
  return html`<div class="iml" lang=${view.language} dir=${view.direction ?? nothing}>
    <section class="frame ${view.isHome ? '' : 'away'}" part="frame" aria-labelledby="heading">
      ${top(view, view.heading)}
      <div class="status">${saveState(view)}${languageSwitch(view)}</div>
      <div class="notices">${view.notices ?? nothing}</div>
      <div class="content" part="content">${content}</div>
      ${safetyBar(view)}
    </section>
  </div>`;
}

/** The empty frame, as high as what will stand in it: there before the words of another language are. */
export const emptyFrame = (language: string): TemplateResult =>
  html`<div class="iml" lang=${language}>
    <section class="frame" part="frame" aria-busy="true"></section>
  </div>`;

const question = ({ text, actions }: { readonly text: string; readonly actions: readonly Action[] }) =>
  html`<p>${text}</p>
    <div class="actions">
      ${actions.map((action, at) => button({ ...action, kind: at === 0 ? 'main' : 'plain' }))}
    </div>`;

/** The frame with everything covered: "Keep or erase?" and "Are you still here?". */
export function coverFrame(view: CoverView): TemplateResult {
  return html`<div class="iml" lang=${view.language} dir=${view.direction ?? nothing}>
    <section class="frame cover" part="frame" aria-labelledby="heading">
      ${top(view, view.title)}
      <div class="content" part="content">
        ${'text' in view.content ? question(view.content) : view.content}
      </div>
      ${safetyBar(view)}
    </section>
  </div>`;
}
