/** Every cache of ours begins so: turning the worker off takes these and no other. */
const prefix = 'iml-kit-sw';

/** Pages that hold the kit, and what they cannot do without. */
export const pagesCache = `${prefix}-pages`;

/** The files of one build of the kit. */
export const kitCache = (build: string): string => `${prefix}-kit-${build}`;

/** Names of our caches, of all or of one sort. */
export const ownCaches = async (sort = ''): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${prefix}-${sort}`));

/** The build in the name of a cache of the kit's files. */
export const buildOf = (name: string): string => name.slice(kitCache('').length);
