import type { AttentionReason, ParcelState } from '../domain/sharing.js';
import type { Revision } from '../domain/record.js';
import type { ParcelRow, ParcelWrite } from '../storage/types.js';
import type { NewParcel, Parcel, ParcelReference } from './types.js';

/** The words of a parcel: what is dropped as soon as the site has it. */
export type Letter = Omit<NewParcel, keyof ParcelReference>;

/** How the tries to deliver went so far. */
export interface Tries {
  readonly count: number;
  /** Not before `since + wait` (Unix milliseconds). `asked`: the site named the time. */
  readonly pause?: { readonly since: number; readonly wait: number; readonly asked: boolean };
  /** At least one try may have reached the site. Never taken back: only a withdrawal settles it. */
  readonly mayBeThere: boolean;
  /** How often it was sent again without knowing. */
  readonly repeats: number;
}

/** What the person was shown at the press, without a word of theirs: it stays when the words have arrived. */
export interface Pressed {
  readonly kind: string;
  /** Names of what was ticked to be told as well. */
  readonly tell: readonly string[];
  readonly readers: string;
  readonly purpose: string;
}

/** What a row holds beside its state. */
export interface ParcelContent {
  readonly reference: ParcelReference;
  readonly revision: Revision;
  /** RFC 3339: the press. */
  readonly pressedAt: string;
  /** Absent in rows of kits that did not keep it. */
  readonly pressed?: Pressed;
  /** RFC 3339: when it was accepted, asked back or taken back. */
  readonly at?: string;
  readonly reason?: AttentionReason;
  /** The site heard the wish to take it back, whatever it made of it. */
  readonly heard?: boolean;
  readonly letter?: Letter;
  readonly tries: Tries;
}

/** A record shown or handed over in person. */
export interface GivenContent {
  readonly given: { readonly at: string; readonly revision: Revision };
}

/** A row of the queue, read. */
export interface QueuedParcel {
  readonly id: string;
  readonly record: string;
  readonly state: Exclude<ParcelState, 'given'>;
  readonly order: number;
  readonly content: ParcelContent;
}

/** Tries that have not begun. */
export const untried: Tries = { count: 0, mayBeThere: false, repeats: 0 };

const states: readonly string[] = [
  'queued',
  'sending',
  'unknown',
  'paused',
  'attention',
  'sent',
  'ask-back',
  'asked-back',
  'taken-back',
] satisfies readonly QueuedParcel['state'][];

/** A row as a parcel of the queue; undefined for what was given in person or written by a newer kit. */
export function readParcel(row: ParcelRow | undefined): QueuedParcel | undefined {
  const content = row?.content as Partial<ParcelContent> | null | undefined;
  if (!row || !states.includes(row.state) || !content?.reference || !content.tries) return undefined;
  return {
    id: row.id,
    record: row.record,
    state: row.state as QueuedParcel['state'],
    order: row.order,
    content: content as ParcelContent,
  };
}

/** States in which a parcel has somewhere to go by itself. */
export const isActive = ({ state }: QueuedParcel): boolean =>
  state === 'queued' ||
  state === 'sending' ||
  state === 'unknown' ||
  state === 'paused' ||
  state === 'ask-back';

/** Nothing of it has left this device. */
export const neverLeft = ({ state, content }: QueuedParcel): boolean =>
  (state === 'queued' || state === 'paused' || state === 'attention') && !content.tries.mayBeThere;

/** When a row says that its record was given in person. */
export function readGiven(row: ParcelRow): GivenContent['given'] | undefined {
  const content = row.content as Partial<GivenContent> | null | undefined;
  return row.state === 'given' ? content?.given : undefined;
}

/** The parcel in another state, as it is written. */
export const inState = (
  { id, record, content }: QueuedParcel,
  state: QueuedParcel['state'],
  change: Partial<ParcelContent> = {},
): ParcelWrite => ({ id, record, state, content: { ...content, ...change } });

/** The parcel without its words: what is left once they have arrived or are not to go any more. */
export const withoutLetter = ({
  content: { reference, revision, pressedAt, pressed, tries },
}: QueuedParcel): ParcelContent => ({
  reference,
  revision,
  pressedAt,
  ...(pressed ? { pressed } : {}),
  tries,
});

/** The parcel as it goes out; undefined where its words are gone. */
export const toParcel = ({ order, content }: QueuedParcel): Parcel | undefined =>
  content.letter && { ...content.reference, ...content.letter, order, pressedAt: content.pressedAt };
