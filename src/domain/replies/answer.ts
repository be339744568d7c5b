/** A coach's answer to a record that a person sent or gave, or only that the coach has seen it. */
export interface AnswerBody {
  /** The parcel that it answers; empty where it came by hand. */
  readonly parcel: string;
  /** The site's own counter: a higher one stands for a later word of the coach. 0 where it came by hand. */
  readonly seq: number;
  /** RFC 3339: when the coach opened or ticked the record. */
  readonly seenAt?: string;
  /** The coach's words, plain; empty where there are none. */
  readonly text: string;
  /** Who it is from; may be empty. */
  readonly by: string;
  /** Of the words (BCP 47). */
  readonly language: string;
  /** When it was written: RFC 3339, or a day where only that is known. */
  readonly at?: string;
  /** The person has had it before them. */
  readonly opened: boolean;
}

/** Longest words that are kept, in UTF-16 code units: what a site may send, and what a person may bring. */
export const longestAnswer = 2_000;

/** Longest name of who answers, in UTF-16 code units. */
export const longestBy = 80;
