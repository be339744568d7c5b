import { html, nothing, type TemplateResult } from 'lit';
import { recordCode } from '../../../domain/replies/reply-text.js';
import { replyAsk, replyLines, type ReplyAsk } from '../../../ui/share/reply-lines.js';
import { shareCard } from '../../../ui/share/share-card.js';
import { shareLines } from '../../../ui/share/share-lines.js';
import { sharePanel } from '../../../ui/share/share-panel.js';
import type { IntroducePart, PreviewPart, SharedLine } from '../../../ui/share/share-view.js';
import { crisisLine } from '../print/paper-parts.js';
import { printSheet } from '../print/print-sheet.js';
import { answersView } from './answers-view.js';
import { paperStyles } from './paper.styles.js';
import type { ShareDesk } from './share-desk.js';

/** What an element shows of the record that it shares. */
export interface ShareContent {
  /** What goes, of the body in the preview. */
  lines(body: unknown): readonly SharedLine[];
  /** Things left out unless the person ticks them. */
  readonly alsoTell?: TemplateResult | undefined;
  /** Only where it stands, and what can be done about that. */
  readonly isStateOnly?: boolean | undefined;
  /** Absent where it is made only for being sent. */
  readonly byHand?: ByHand | undefined;
}

/** Showing it or giving it: what is shown, and what other ways there are. */
interface ByHand {
  /** The card's heading. */
  readonly heading: string;
  readonly lines: readonly SharedLine[];
  /** The same words as plain text, for the share sheet of the device. */
  readonly text: string;
  /** How the coach answers, where that is not the way of every kind; it stands in `text` already. */
  readonly reply?: ReplyAsk | undefined;
  /** Prints it; the lines of the card unless told. */
  readonly onPrint?: (() => void) | undefined;
}

/** Send, or show by hand: the states in words, the preview, and never anything without a press. */
export function shareView(desk: ShareDesk, content: ShareContent): TemplateResult {
  const { owner, words: t, answers } = desk;
  const { byHand } = content;
  const contact = desk.preview?.contact ?? '';
  const state = desk.state.state;
  const isSent = state === 'sent';
  const reply = byHand && (byHand.reply ?? replyAsk(answers.t, recordCode(desk.record)));
  return html`${desk.isLooking && !content.isStateOnly ? html`<p class="second">${owner.common.loading}</p>` : nothing}
  ${sharePanel({
    t,
    common: owner.common,
    fileWords: answers.t.give,
    locale: owner.locale,
    state: desk.state,
    inVisit: desk.inVisit,
    contact,
    answers: byHand
      ? answersView(answers, {
          record: desk.record,
          locale: owner.locale,
          isSent,
          late: contact.trim() ? t.preview.late(contact) : t.preview.lateAlone,
          canBring: byHand.reply === undefined && (isSent || state === 'given' || !desk.canSend),
        })
      : undefined,
    introduce: content.isStateOnly ? undefined : introducePart(desk),
    preview: content.isStateOnly ? undefined : previewPart(desk, content),
    onNotNow: () => desk.leave(),
    onTakeBack: () => void desk.takeBack(),
    onTryNow: () => void desk.deliver(),
    onLookAgain: () => void desk.lookAgain(),
    onLeaveIt: () => void desk.dismiss(),
    byHand: byHand &&
      reply && {
        onCard: () => desk.show(true),
        onPrint: byHand.onPrint ?? (() => printGiven(desk, byHand, reply)),
        onSheet: 'share' in navigator ? () => void desk.shareText(textOf(byHand, reply)) : undefined,
        onFile: () => void desk.saveFile(),
        onGiven: () => void desk.gave(),
      },
  })}
  ${
    byHand
      ? shareCard({
          t,
          common: owner.common,
          id: 'card',
          open: desk.isShown,
          heading: byHand.heading,
          lines: byHand.lines,
          scan: { t: answers.t, code: desk.code, name: desk.given?.name ?? '' },
          reply,
          onClose: () => desk.show(false),
        })
      : nothing
  }`;
}

/** The words and, where they do not hold it yet, the way to answer. */
const textOf = ({ text, reply }: ByHand, { ask, text: lines }: ReplyAsk): string =>
  reply ? text : `${text}\n\n${ask}\n${lines}`;

/** What the card shows, on paper. */
function printGiven({ owner, answers }: ShareDesk, { heading, lines }: ByHand, reply: ReplyAsk): void {
  const sheet = html`<div class="paper">
    <h1>${heading}</h1>
    ${shareLines(lines)} ${replyLines(reply)} ${crisisLine(owner.common)}
  </div>`;
  printSheet(sheet, {
    title: answers.t.give.printTitle,
    language: owner.shell.words.language,
    styles: paperStyles,
  });
}

const introducePart = (desk: ShareDesk): IntroducePart | undefined =>
  desk.asked && {
    name: desk.subject.isNameless ? undefined : desk.asked.name,
    word: desk.asked.word,
    nameIsMissing: desk.nameIsMissing,
    onName: (name) => desk.type({ name }),
    onWord: (word) => desk.type({ word }),
    onNext: () => void desk.introduce(),
  };

const previewPart = (desk: ShareDesk, content: ShareContent): PreviewPart | undefined =>
  desk.preview && {
    ...desk.preview,
    name: desk.subject.isNameless ? undefined : desk.preview.introduction.name,
    word: desk.preview.introduction.word,
    lines: content.lines(desk.preview.body),
    alsoTell: content.alsoTell,
    onSend: () => void desk.send(),
    onChangeName: () => desk.askAgain(),
  };
