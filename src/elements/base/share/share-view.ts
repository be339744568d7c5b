import { html, nothing, type TemplateResult } from 'lit';
import { shareCard } from '../../../ui/share/share-card.js';
import { sharePanel } from '../../../ui/share/share-panel.js';
import type { IntroducePart, PreviewPart, SharedLine } from '../../../ui/share/share-view.js';
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
  /** Shows it large; the plain list of the lines unless told. */
  readonly onCard?: (() => void) | undefined;
  onPrint(): void;
}

/** Send, or show by hand: the states in words, the preview, and never anything without a press. */
export function shareView(desk: ShareDesk, content: ShareContent): TemplateResult {
  const { owner, words: t } = desk;
  const { byHand } = content;
  return html`${desk.isLooking && !content.isStateOnly ? html`<p class="second">${owner.common.loading}</p>` : nothing}
  ${sharePanel({
    t,
    common: owner.common,
    locale: owner.locale,
    state: desk.state,
    inVisit: desk.inVisit,
    contact: desk.preview?.contact ?? '',
    introduce: content.isStateOnly ? undefined : introducePart(desk),
    preview: content.isStateOnly ? undefined : previewPart(desk, content),
    onNotNow: () => desk.leave(),
    onTakeBack: () => void desk.takeBack(),
    onTryNow: () => void desk.deliver(),
    onLookAgain: () => void desk.lookAgain(),
    onLeaveIt: () => void desk.dismiss(),
    byHand: byHand && {
      onCard: byHand.onCard ?? (() => desk.show(true)),
      onPrint: () => byHand.onPrint(),
      onSheet: 'share' in navigator ? () => void desk.shareText(byHand.text) : undefined,
      onGiven: () => void desk.gave(),
    },
  })}
  ${
    byHand && !byHand.onCard
      ? shareCard({
          t,
          common: owner.common,
          id: 'card',
          open: desk.isShown,
          heading: byHand.heading,
          lines: byHand.lines,
          onClose: () => desk.show(false),
        })
      : nothing
  }`;
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
