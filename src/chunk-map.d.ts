/** Written by the build: where the pasted script finds the file of each tag, relative to its own base. */
declare module 'virtual:chunk-map' {
  /**
   * For each tag its module, the files that are worth loading beside it, and how high it stands when it comes (as in
   * `ui/styles/room`; none: it shows nothing of its own). Empty in the single-file build.
   */
  export const chunks: Readonly<
    Record<
      string,
      readonly [
        module: string,
        preload: readonly string[],
        room?: readonly (readonly [from: number, english: number, spanish: number])[],
      ]
    >
  >;
  /** What tells a browser under the floor that it is. Absent in the single-file build. */
  export const oldBrowser: string | undefined;
}
