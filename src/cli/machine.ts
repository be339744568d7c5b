import type { Disk } from './site/disk.js';

/** Makes dots of an SVG with the fonts of the computer. */
export interface Drawer {
  /** How wide everything in it is; 0 where no font draws it. */
  widthOf(svg: string): number;
  /** A PNG so many dots wide. */
  png(svg: string, width: number): Uint8Array;
}

/** What a command needs of the computer it runs on; `bin/iml-kit.mjs` has the one of Node. */
export interface Machine {
  /** The text (UTF-8) of a file; undefined where there is none. Any other failure is thrown. */
  readText(path: string): Promise<string | undefined>;
  /** The bytes of a file, as `readText`. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** Writes a file whole or not at all. */
  write(path: string, data: string | Uint8Array): Promise<void>;
  /** Files and folders, a step at a time. */
  readonly disk: Disk;
  /** The folder of the built kit, absolute. */
  readonly kitFolder: string;
  /** To standard output, as it is. */
  out(data: string | Uint8Array): void;
  /** What makes dots of an SVG; undefined where it is not installed. */
  drawer(): Promise<Drawer | undefined>;
  /** One line to standard error. */
  tell(line: string): void;
  /** The network. */
  readonly fetch: typeof fetch;
  /** Asks the person at the computer and gives what they typed; undefined where nobody sits there. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Somebody wants it to end (Ctrl+C). */
  readonly stopped: AbortSignal;
  /** The clock, in milliseconds since 1970. */
  now(): number;
  /** Language of the person at the computer (BCP 47). */
  readonly language: string;
  readonly version: string;
}

/** How a command ends, for cron and workflows. */
export const exits = {
  /** Done; what should be written differently was told to standard error. Nothing must change at an address. */
  done: 0,
  /** Nothing was written: a file is missing or unusable, or there is no such month. Something must change at an address. */
  failed: 1,
  /** The command was written wrongly, or nobody said yes. */
  usage: 2,
} as const;
