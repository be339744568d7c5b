/** Written by the build: where the pasted script finds the file of each tag, relative to its own base. */
declare module 'virtual:chunk-map' {
  /** For each tag its module and the files that are worth loading beside it. Empty in the single-file build. */
  export const chunks: Readonly<
    Record<string, { readonly module: string; readonly preload: readonly string[] }>
  >;
}
