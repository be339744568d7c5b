/** What a command needs of the computer it runs on; `bin/iml-kit.mjs` has the one of Node. */
export interface Machine {
  /** The text (UTF-8) of a file; undefined where there is none. Any other failure is thrown. */
  readText(path: string): Promise<string | undefined>;
  /** Writes a file whole or not at all. */
  writeText(path: string, text: string): Promise<void>;
  /** To standard output, as it is. */
  out(text: string): void;
  /** One line to standard error. */
  tell(line: string): void;
  /** The clock, in milliseconds since 1970. */
  now(): number;
  /** Language of the person at the computer (BCP 47). */
  readonly language: string;
  readonly version: string;
}

/** How a command ends, for cron and workflows. */
export const exits = {
  /** Done; what should be written differently was told to standard error. */
  done: 0,
  /** Nothing was written: a file is missing or unusable, or there is no such month. */
  failed: 1,
  /** The command was written wrongly. */
  usage: 2,
} as const;
