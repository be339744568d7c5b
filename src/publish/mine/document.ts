/** A field of a record in words: its question, and one answer, several, or fields of its own. */
export interface Line {
  readonly label: string;
  readonly answers: readonly ({ readonly text: string; readonly isOwn: boolean } | readonly Line[])[];
}

/** Words and language of a document. */
export interface DocumentView {
  /** Neutral: others may see it. */
  readonly title: string;
  /** What is not in it. */
  readonly note: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: string;
  /** The crisis lines, in one sentence. */
  readonly crisis: string;
}

/** A document that is written piece by piece. A record without a line gives nothing. */
export interface DocumentPaper {
  begin(): string;
  heading(words: string): string;
  record(lines: readonly Line[]): string;
  /** A photo; nothing where a document shows none. `data`: JPEG as base64. */
  picture(data: string): string;
  end(): string;
}
