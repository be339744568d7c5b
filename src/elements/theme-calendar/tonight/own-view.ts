import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { own } from '../../base/parts.js';
import type { Page } from '../page.js';
import type { TonightRoom } from './index.js';
import { awayButton, ownGate } from './own-gate.js';
import type { MeetingKind, OwnThing } from './own-kinds.js';

/** The name of a thing, which tells nothing of it. */
function nameOf({ t }: TonightRoom, page: Page, kind: MeetingKind, { day }: OwnThing, at: number): string {
  if (kind !== 'plans') return t[kind].item(dayInWords(day ?? '', page.locale, 'short'));
  return day ? t.plans.until(at + 1, dayInWords(day, page.locale, 'short')) : t.plans.item(at + 1);
}

function shownThing({ t, own: mine }: TonightRoom, kind: MeetingKind, thing: OwnThing): TemplateResult {
  const words = mine.words.t;
  const texts = thing.texts.filter((text) => !isBlank(text));
  const who =
    isBlank(thing.who) || kind === 'cards'
      ? ''
      : kind === 'plans'
        ? t.plans.helper(thing.who)
        : t.victories.noticedBy(thing.who);
  return html`<div class="own-shown" id="own-shown" tabindex="-1">
    ${texts.length === 0 ? html`<p>${words.noWords}</p>` : texts.map((text) => html`<p>${own(text)}</p>`)}
    ${who ? html`<p class="second" translate="no">${who}</p>` : nothing}
    ${button({ kind: 'plain', label: words.hide, onPress: () => mine.show(undefined) })}
  </div>`;
}

function list(room: TonightRoom, page: Page, kind: MeetingKind): TemplateResult {
  const { t, own: mine } = room;
  const { things, shown } = mine;
  const said = things.length === 0 ? t[kind].none : mine.words.t.choose;
  return html`<p id="own" tabindex="-1">${said}</p>
    <ul class="plain-list own-list">
      ${things.map(
        (thing, at) =>
          html`<li>
            ${button({
              kind: 'plain',
              id: `own-${thing.id}`,
              label: nameOf(room, page, kind, thing, at),
              expanded: thing.id === shown,
              onPress: () => mine.show(thing.id === shown ? undefined : thing.id),
            })}
            ${thing.id === shown ? shownThing(room, kind, thing) : nothing}
          </li>`,
      )}
    </ul>`;
}

/** One's own things: never before a press, one at a time, and away with another press. */
export function ownView(room: TonightRoom, page: Page, kind: MeetingKind): TemplateResult {
  const { t, own: mine } = room;
  const words = mine.words.t;
  const isAway = mine.state === 'away' || mine.kind !== kind;
  return html`<section class="own no-print" aria-label=${t[kind].show}>
    ${
      isAway
        ? html`<p class="second">${words.seen}</p>
            ${button({ kind: 'plain', id: 'own-show', label: t[kind].show, onPress: () => void mine.open(kind) })}`
        : [mine.state === 'list' ? list(room, page, kind) : ownGate(mine), awayButton(mine)]
    }
  </section>`;
}
