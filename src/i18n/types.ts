/**
 * The shape that every language must fill: the same keys as the English words, with any text in their place.
 * A key that is missing or left over does not compile.
 */
export type MessagesOf<T> = T extends (...words: infer A) => string
  ? (...words: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: MessagesOf<T[K]> };

/** Brings the words of one file in one language. */
export type PackLoader<M = unknown> = () => Promise<M>;

/** For each language other than English (BCP 47) the loader of its words. Grows when a host registers more. */
export type Packs<M> = Readonly<Record<string, PackLoader<M>>>;
