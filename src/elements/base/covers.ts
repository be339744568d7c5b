import { html } from 'lit';
import type { KeepingState } from '../../context/program.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import type { CoverView } from '../../ui/frame.js';
import type { LockDesk } from './lock/lock-desk.js';

/** What the covers need of their element. */
export interface CoverDesk {
  /** Absent until its file has come. */
  readonly lock: LockDesk | undefined;
  /** A visit was opened again, or nobody has touched it for ten minutes. */
  readonly isUnseen: 'returned' | 'idle' | undefined;
  readonly goOn: () => void;
  readonly keep: () => void;
  readonly eraseLeft: () => void;
  readonly erase: () => void;
}

/** What stands in place of everything written, if anything does. */
export function coverOf(
  t: CommonMessages,
  keeping: KeepingState,
  desk: CoverDesk,
): Pick<CoverView, 'title' | 'content'> | undefined {
  const words = t.keeping;
  // The lock asks for the code on paper once it is open, before anything is shown.
  if (keeping.lock?.isClosed || desk.lock?.stage === 'again') {
    const { heading, text } = t.errors.locked;
    return { title: heading, content: desk.lock ? desk.lock.view() : html`<p>${text}</p>` };
  }
  if (keeping.mustAsk)
    return {
      title: words.askHeading,
      content: {
        text: words.askText,
        actions: [
          { label: words.askKeep, onPress: desk.keep },
          { label: words.erase, onPress: desk.eraseLeft },
        ],
      },
    };
  if (keeping.mode !== 'visit' || !desk.isUnseen) return undefined;
  const returned = desk.isUnseen === 'returned';
  return {
    title: returned ? words.resumed : words.stillHeading,
    content: {
      text: words.stillText,
      actions: [
        { label: returned ? words.goOn : words.stillShow, onPress: desk.goOn },
        { label: words.erase, onPress: desk.erase },
      ],
    },
  };
}
