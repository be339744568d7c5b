import type { PlainDate } from '../plain-date.js';

/** How it is right now, in words and pictures. In no order: none is better than another, none is ever scored. */
export const moods = [
  'calm',
  'glad',
  'hopeful',
  'proud',
  'mixed',
  'tired',
  'worried',
  'lonely',
  'sad',
  'angry',
] as const;
/** One of {@link moods}. */
export type Mood = (typeof moods)[number];

/** Who saw a victory: the person, or somebody else who told them. */
export const victoryKinds = ['own', 'noticed'] as const;
/** One of {@link victoryKinds}. */
export type VictoryKind = (typeof victoryKinds)[number];

/** Where a question came from that stood above an entry. */
export const promptSources = ['theme', 'own', 'coach'] as const;
/** One of {@link promptSources}. */
export type PromptSource = (typeof promptSources)[number];

/** The question that stood above an entry, as it was read then. */
export interface EntryPrompt {
  readonly source: PromptSource;
  readonly text: string;
}

/** A journal entry as the person wrote it. Its day and its links stand in the record's head. */
export interface EntryBody {
  /** Plain text, at most {@link longestEntry} UTF-16 code units. */
  readonly text: string;
  readonly prompt?: EntryPrompt;
  readonly mood?: Mood;
  /** What the person ticked: ids of the kit's topics, `own:` and a word of their own for the others. */
  readonly topics: readonly string[];
  readonly victory?: VictoryKind;
  /** Who noticed it, in the person's words; with `victory: 'noticed'`. */
  readonly noticedBy: string;
}

/** Longest entry, in UTF-16 code units: a pasted 100 kB text fits whole. */
export const longestEntry = 200_000;
/** Most topics of one entry. */
export const mostTopics = 40;

/** An entry with nothing in it yet. */
export const emptyEntry: EntryBody = { text: '', topics: [], noticedBy: '' };

/** An entry while it is being written: its day and its links stand in the draft, and go to the record's head. */
export interface EntryDraft extends EntryBody {
  /** The day it is about; from the first word on. */
  readonly day?: PlainDate;
  /** Ids of goals. */
  readonly links?: readonly string[];
}
