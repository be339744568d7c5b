/** A failure that is told in words, and how the command then ends. */
export class Stop extends Error {
  constructor(
    readonly words: string,
    readonly exit: number,
  ) {
    super(words);
  }
}
