/** Written by the build: where the pasted script finds the file of each tag, relative to its own base. */
declare module 'virtual:chunk-map' {
  /** All files lie in one folder, whose name changes with what they are made of: `chunks/<hash>/`. */
  export const folder: string;
  /** Names of files that are worth loading beside an element, as sets: elements with the same needs share one. */
  export const besides: readonly (readonly string[])[];
  /**
   * For each element, by the name of its file, which set it needs, and how high it stands when it comes: the rows of
   * `ui/styles/room` one after another (none: it shows nothing of its own). Empty in the single-file build.
   */
  export const elements: Readonly<Record<string, readonly [set: number, ...room: readonly number[]]>>;
  /** The file that tells a browser under the floor that it is. Absent in the single-file build. */
  export const oldBrowser: string | undefined;
}

/** Written by the build: elements that have a blank sheet to print, under `sheets/`. */
declare module 'virtual:sheets' {
  export const sheets: readonly string[];
}
