import { html, nothing } from 'lit';
import { moneyText } from '../../../domain/money/format.js';
import { costOf } from '../../../domain/outing/cost.js';
import { isOver, type OutingDraft } from '../../../domain/outing/outing.js';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { giveText } from '../give-text.js';
import { whenInWords } from '../parts.js';
import type { PageRoom } from './index.js';

/** What of a plan is for the partner: where, when, the way and the cost; never what is for the person alone. */
export function planAsText({ outings: o, page: t, plan }: PageRoom, body: OutingDraft): string {
  const { labels } = t;
  const read = costOf(body.cost);
  const currency = body.cost?.currency ?? '';
  const cost = read ? plan.way.total(moneyText({ amount: read.all, currency }, o.locale)) : '';
  const lines: readonly (readonly [string, string])[] = [
    [labels.when, whenInWords(body, o)],
    [labels.there, body.there],
    [labels.back, body.back],
    [labels.cost, cost],
  ];
  const where = isBlank(body.where) ? o.t.untitled : body.where;
  return [
    `${t.take.hello} ${where}`,
    ...lines.flatMap(([label, text]) => (isBlank(text) ? [] : [`${label}: ${text}`])),
  ].join('\n');
}

/** The plan to the phone's calendar, and as a text to the partner. */
export function takeAlong(room: PageRoom, body: OutingDraft): unknown {
  const { outings: o, page: t } = room;
  if (isOver(body)) return nothing;
  const text = planAsText(room, body);
  const canShare = 'share' in navigator;
  const say = (words: string) => {
    room.took = words;
    o.shell.announce(words);
    o.host.requestUpdate();
  };
  const give = async () => {
    const done = await giveText(text);
    if (done === 'copied') say(t.take.copied);
    else if (done === 'failed') say(t.take.notCopied);
  };
  return html`<section>
    <h4>${t.take.heading}</h4>
    <div class="actions">
      ${
        body.day === undefined
          ? nothing
          : button({ kind: 'plain', label: t.take.calendar, onPress: () => void toCalendar(room, body) })
      }
      ${button({
        kind: 'plain',
        id: 'to-partner',
        label: canShare ? t.take.partner : t.take.copy,
        onPress: () => void give(),
      })}
    </div>
    ${body.day === undefined ? html`<p class="second">${t.take.needsDay}</p>` : nothing}
    <p class="second">${t.take.partnerNote}</p>
    <p class="plan-text own-words" translate="no" dir="auto">${text}</p>
    ${room.took ? html`<p class="kept">${room.took}</p>` : nothing}
  </section>`;
}

async function toCalendar({ outings: o, page: t }: PageRoom, body: OutingDraft): Promise<void> {
  await o.attempt(async () => {
    const [{ outingCalendar }, { saveTextFile }] = await Promise.all([
      import('../../../publish/outing/index.js'),
      import('../../../ui/rescue.js'),
    ]);
    const file = outingCalendar({
      id: o.placeId ?? '',
      title: t.take.calendarTitle,
      day: body.day ?? o.today,
      ...(body.time ? { time: body.time } : {}),
      now: Date.now(),
    });
    saveTextFile(file, 'plan.ics', 'text/calendar');
  });
}
