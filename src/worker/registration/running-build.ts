/** The build that this page runs, by the folder of its files; undefined where it is one file or bundled by a host. */
export const runningBuild = (): string | undefined => /\/chunks\/([\w-]+)\/[^/]+$/.exec(import.meta.url)?.[1];
