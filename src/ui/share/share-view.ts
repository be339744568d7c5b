import type { CommonMessages } from '../../i18n/en/common.js';
import type { SharingMessages, SharingStateView } from '../../i18n/sharing-state.js';

import type { ReplyAsk } from './reply-lines.js';
import type { ScanCodeView } from './scan-code.js';

/** One line of what goes: a question and the person's own answer to it. */
export interface SharedLine {
  readonly label: string;
  /** A text, or templates of the element. */
  readonly content: unknown;
  /** False where the kit wrote it; a person's own words are not translated by the browser. */
  readonly own?: boolean | undefined;
}

/** Who sends, for the first time or to change it. */
export interface IntroducePart {
  /** Absent where no name goes: only the group word is asked. */
  readonly name?: string | undefined;
  readonly word: string;
  /** "Next" was pressed without a name. */
  readonly nameIsMissing?: boolean | undefined;
  readonly onName: (name: string) => void;
  readonly onWord: (word: string) => void;
  readonly onNext: () => void;
}

/** Exactly what goes, to whom and what for. Texts of the host come as they are, already in the right language. */
export interface PreviewPart {
  readonly lines: readonly SharedLine[];
  readonly readers: string;
  readonly purpose: string;
  readonly exceptions: string;
  readonly contact: string;
  /** Absent where no name goes. */
  readonly name?: string | undefined;
  readonly word: string;
  /** Things left out unless the person ticks them: templates, such as a `checkCard`. */
  readonly alsoTell?: unknown;
  readonly onSend: () => void;
  readonly onChangeName: () => void;
}

/** Showing or giving it by hand. */
export interface ByHandPart {
  readonly onCard: () => void;
  readonly onPrint: () => void;
  /** Absent where the device has no share sheet. */
  readonly onSheet?: (() => void) | undefined;
  /** Saves a file that a coach's device can read. */
  readonly onFile?: (() => void) | undefined;
  readonly onGiven: () => void;
}

/** Everything that a sharing screen shows and what its controls do. Nothing here sends by itself. */
export interface ShareView {
  readonly t: SharingMessages;
  readonly common: CommonMessages;
  /** Words of the file; they come with `byHand.onFile`. */
  readonly fileWords?: { readonly file: string; readonly fileNote: string } | undefined;
  /** For dates in words. */
  readonly locale: string;
  readonly state: SharingStateView;
  /** What the coach said, and how to look for it: templates. */
  readonly answers?: unknown;
  /** Of a visit: what waits goes only while this page is open. */
  readonly inVisit?: boolean | undefined;
  /** Whom to ask, in the host's words; may be empty. */
  readonly contact: string;
  /** The question before the first sending; stands in the place of the preview. */
  readonly introduce?: IntroducePart | undefined;
  /** Absent: nothing can be sent (no endpoint), or it has not been made yet. */
  readonly preview?: PreviewPart | undefined;
  readonly onNotNow: () => void;
  readonly onTakeBack: () => void;
  readonly onTryNow: () => void;
  /** Absent where what would go cannot be shown anew. */
  readonly onLookAgain?: (() => void) | undefined;
  readonly onLeaveIt: () => void;
  /** Absent where it is made only for being sent. */
  readonly byHand?: ByHandPart | undefined;
}

/** What a coach sees when the screen is turned: the lines alone, large. */
export interface ShareCardView {
  readonly t: SharingMessages;
  readonly common: CommonMessages;
  /** Unique in the element. */
  readonly id: string;
  readonly open: boolean;
  readonly heading: string;
  readonly lines: readonly SharedLine[];
  /** A code that carries it. */
  readonly scan?: ScanCodeView | undefined;
  /** How a coach answers. */
  readonly reply?: ReplyAsk | undefined;
  readonly onClose: () => void;
}
