/** With whom a person goes. In no order: none is better than another. */
export const companions = ['partner', 'group', 'new', 'own'] as const;
/** One of {@link companions}. */
export type Companion = (typeof companions)[number];

/** Whose idea it was. */
export const ideaGivers = ['mine', 'theirs', 'together', 'coach'] as const;
/** One of {@link ideaGivers}. */
export type IdeaGiver = (typeof ideaGivers)[number];

/** An answer that may stay unsure. */
export const answers = ['yes', 'not-sure', 'no'] as const;
/** One of {@link answers}. */
export type Answer = (typeof answers)[number];

/** Where an outing stands. Went, partly, did not go and put off are equal results. */
export const outingStates = ['idea', 'planned', 'put-off', 'went', 'partly', 'did-not-go'] as const;
/** One of {@link outingStates}. */
export type OutingState = (typeof outingStates)[number];

/** What can be said of an outing whose day has come. */
export const results = ['went', 'partly', 'did-not-go', 'put-off'] as const;
/** One of {@link results}. */
export type Result = (typeof results)[number];

/** What a person was there; `own` goes with a word of their own. */
export const roles = ['guest', 'regular', 'helper', 'member', 'teacher', 'neighbor', 'own'] as const;
/** One of {@link roles}. */
export type Role = (typeof roles)[number];
