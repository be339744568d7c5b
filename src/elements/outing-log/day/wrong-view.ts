import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { linkButton } from '../../../ui/controls/link-button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { ask } from '../ask.js';
import { changeAtOnce, keepOuting, showTrouble } from '../writing-commands.js';
import { contactLink } from './contacts.js';
import { crisis } from './day-view.js';
import type { DayRoom } from './index.js';

/** Something did not feel right: help at once, and the person decides who hears of it. */
export function wrongView(room: DayRoom, outing: string): TemplateResult {
  const { outings: o, t } = room;
  const words = t.wrong;
  const isAboutCoach = o.outing.value?.aboutCoach === true;
  const keep = () => {
    if (showTrouble(o, ['notRight'])) return;
    void keepOuting(o);
    room.leave(true);
  };
  const tell = () => {
    if (showTrouble(o, ['notRight'])) return;
    void keepOuting(o);
    o.go({ view: 'share', outing, about: 'not-right' });
  };
  const aboutCoach = () => {
    void changeAtOnce(o, { aboutCoach: true });
    room.turn('about-coach');
  };
  return html`${backButton({ label: words.back, onPress: () => room.leave() })}
    <div class="day">
      ${viewHeading(words.heading)}
      <p>${words.text}</p>
      <div class="actions">${linkButton({ kind: 'plain', label: words.danger, href: 'tel:911' })}</div>
      ${crisis(room)} ${ask(o, 'notRight', { label: words.note, hint: words.noteHint, rows: 4 })}
      <div class="actions stacked">
        ${button({ kind: 'plain', id: 'keep-private', label: words.keepPrivate, onPress: keep })}
        ${isAboutCoach ? nothing : button({ kind: 'plain', id: 'tell', label: words.tell, onPress: tell })}
        ${button({ kind: 'plain', id: 'about-coach', label: words.aboutCoach, onPress: aboutCoach })}
      </div>
    </div>`;
}

/** It is about the coach: only the host's contact for complaints, and never the way to the coach. */
export function aboutCoachView(room: DayRoom): TemplateResult {
  const { outings: o, t } = room;
  const words = t.wrong;
  const contact = o.host.kitSource.program?.settings.complaintContact ?? '';
  const notAbout = () => {
    void changeAtOnce(o, { aboutCoach: undefined });
    room.turn('wrong');
  };
  return html`${backButton({ label: words.back, onPress: () => room.leave() })}
    <div class="day">
      ${viewHeading(words.coachHeading)}
      <p>${contact ? words.coachText : words.noContact}</p>
      ${contact ? contactLink(contact, t.call) : nothing}
      <p class="second">${words.coachKept}</p>
      ${crisis(room)}
      <div class="actions">${button({ kind: 'text', label: words.notAbout, onPress: notAbout })}</div>
    </div>`;
}
