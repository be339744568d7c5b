import { html, nothing, type TemplateResult } from 'lit';
import { keptBack, outingToShare } from '../../../domain/outing/share.js';
import { backButton } from '../../base/parts.js';
import { versionList } from '../../base/version-list.js';
import { allAnswers, answerList } from '../answers.js';
import { gone } from '../gone.js';
import { titleOf } from '../parts.js';
import type { OutingVersion } from '../values.js';
import { replaceAtOnce } from '../writing-commands.js';
import type { PageRoom } from './index.js';

/** Past texts of an outing. Its goals stay what they are now. */
export function versionsView(room: PageRoom, outing: string): unknown {
  const { outings: o, page: t, past, versions } = room;
  const { body } = o;
  if (body === 'gone') return gone(o);
  const toOuting = () => o.go({ view: 'outing', outing });
  const use = ({ body: before }: OutingVersion) => {
    const now = o.outing.value;
    if (!now) return;
    const { links = [] } = now;
    void replaceAtOnce(o, { ...before, links });
    toOuting();
    o.shell.showUndo(t.versionUsed, () => void replaceAtOnce(o, now));
  };
  return html`${backButton({ label: o.t.backToOuting, onPress: toOuting })}
  ${versionList({
    words: past.t.versions,
    locale: o.locale,
    heading: t.versions,
    versions: versions.value,
    text: (version) => whole(room, version),
    onUse: use,
  })}`;
}

const whole = (room: PageRoom, { body, conflict }: OutingVersion): TemplateResult => {
  const answers = allAnswers(outingToShare(body, keptBack), room);
  return html`<p>${titleOf(body, room.outings.t)}</p>
    ${
      answers.length > 0
        ? html`<details ?open=${conflict}>
            <summary>${room.page.wholeText}</summary>
            ${answerList(answers)}
          </details>`
        : nothing
    }`;
};
