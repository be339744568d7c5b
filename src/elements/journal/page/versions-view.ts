import { html, type TemplateResult } from 'lit';
import { backButton } from '../../base/parts.js';
import { versionList } from '../../base/version-list.js';
import { entryHeading, type EntryVersion } from '../values.js';
import { putInPlace } from './entry-commands.js';
import { entryMarks, entryText } from './entry-text.js';
import { gone } from './gone.js';
import type { PageRoom } from './index.js';

/** Past texts of an entry. Its day and its goals stay what they are now. */
export function versionsView(room: PageRoom, id: string): TemplateResult {
  const { journal: j, t, versions } = room;
  if (j.entryAt(id) === 'gone') return gone(room);
  const toEntry = () => j.go({ view: 'entry', entry: id });
  const use = ({ body }: EntryVersion) => {
    const now = j.entryAt(id);
    if (now === undefined || now === 'gone') return;
    const before = entryHeading.read(now);
    const { day, links } = before;
    toEntry();
    void putInPlace(j, id, { ...body, ...(day ? { day } : {}), links: links ?? [] }).then(() => {
      j.shell.showUndo(t.page.versionUsed, () => void putInPlace(j, id, before));
    });
  };
  return html`${backButton({ label: t.page.backToEntry, onPress: toEntry })}
  ${versionList({
    words: room.past.t.versions,
    locale: j.locale,
    heading: t.page.versions,
    versions: versions.value,
    text: ({ body }) => html`${entryText(room, body)}${entryMarks(room, body)}`,
    onUse: use,
  })}`;
}
