import type { OwnListName } from './own-lists.js';
import type { PageRoom } from './index.js';

/** The kind words at the field for a new line, if it needs any. */
export const ownError = ({ journal }: PageRoom, list: OwnListName): string | undefined =>
  journal.said.get(`own-${list}`);

/** Adds what was typed to a list; what is on it already counts as added. */
export async function addLine(
  room: PageRoom,
  list: OwnListName,
  added: (line: string) => void = () => undefined,
): Promise<void> {
  const { journal: j, t, ownLists } = room;
  const outcome = await ownLists.add(list, added);
  if (outcome === 'kept' || outcome === 'there') {
    j.shell.announce(outcome === 'there' ? t.own.already : t.topics.added);
  } else if (outcome !== 'failed' && outcome !== 'blank') {
    const full = list === 'topics' ? t.topics.full : t.own.fullQuestions;
    const words = outcome === 'full' ? full : j.t.write.tooLongName(ownLists.longest(list));
    j.said.set(`own-${list}`, words);
    j.shell.announce(words);
  }
  j.focus(`own-${list}`);
}
