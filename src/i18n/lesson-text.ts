/** Other ways to learn the same, for people who learn best so; a lesson has two or three of them. */
export interface LessonWays {
  readonly readAloud?: string;
  readonly pictures?: string;
  readonly rolePlay?: string;
}

/** The words of one lesson in one language. Plain texts: a view shows them as they are. */
export interface LessonText {
  readonly title: string;
  /** What the group learns, in one sentence. */
  readonly aim: string;
  /** The lesson, three to six short steps, said to the group. */
  readonly steps: readonly string[];
  /** Three to five questions for the group to talk about. */
  readonly questions: readonly string[];
  /** Something to try before the next meeting. */
  readonly tryIt: string;
  /** A question for the journal. */
  readonly prompt: string;
  readonly ways: LessonWays;
  /** A question on going without the partner or the group; shown from month `onMyOwnFrom` on (`domain`). */
  readonly onMyOwn: string;
}
