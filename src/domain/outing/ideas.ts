/** What people like to do; ideas are sorted by it. */
export const interests = [
  'nature',
  'music',
  'food',
  'games',
  'moving',
  'art',
  'books',
  'animals',
  'faith',
  'helping',
  'learning',
] as const;
/** One of {@link interests}. */
export type Interest = (typeof interests)[number];

/** Something to do that costs nothing or little, in a place that is open to everyone. */
export interface Idea {
  readonly id: IdeaId;
  readonly interest: Interest;
  readonly place: 'indoors' | 'outdoors';
  readonly cost: 'free' | 'low';
}

const idea = <Id extends string>(
  id: Id,
  interest: Interest,
  place: Idea['place'],
  cost: Idea['cost'] = 'free',
) => ({ id, interest, place, cost }) as const;

/** The kit's ideas; their words stand in `i18n`, `outing-circle`. */
export const ideas = [
  idea('park-walk', 'nature', 'outdoors'),
  idea('botanic-garden', 'nature', 'outdoors', 'low'),
  idea('plant-shop', 'nature', 'indoors'),
  idea('open-air-music', 'music', 'outdoors'),
  idea('choir-visit', 'music', 'indoors'),
  idea('open-mic', 'music', 'indoors', 'low'),
  idea('coffee', 'food', 'indoors', 'low'),
  idea('farmers-market', 'food', 'outdoors'),
  idea('picnic', 'food', 'outdoors', 'low'),
  idea('board-games', 'games', 'indoors'),
  idea('park-chess', 'games', 'outdoors'),
  idea('bowling', 'games', 'indoors', 'low'),
  idea('rec-center', 'moving', 'indoors', 'low'),
  idea('slow-bike', 'moving', 'outdoors'),
  idea('dance-class', 'moving', 'indoors', 'low'),
  idea('museum-day', 'art', 'indoors'),
  idea('craft-night', 'art', 'indoors', 'low'),
  idea('mural-walk', 'art', 'outdoors'),
  idea('library', 'books', 'indoors'),
  idea('book-sale', 'books', 'outdoors', 'low'),
  idea('dog-park', 'animals', 'outdoors'),
  idea('shelter-help', 'animals', 'indoors'),
  idea('shared-meal', 'faith', 'indoors'),
  idea('garden-faith', 'faith', 'outdoors'),
  idea('food-bank', 'helping', 'indoors'),
  idea('clean-up', 'helping', 'outdoors'),
  idea('free-class', 'learning', 'indoors'),
  idea('history-walk', 'learning', 'outdoors'),
] as const;

/** Name of an idea. */
export type IdeaId = (typeof ideas)[number]['id'];

/** What both picked, in the kit's order. */
export const sharedInterests = (mine: readonly string[], theirs: readonly string[]): readonly Interest[] =>
  interests.filter((one) => mine.includes(one) && theirs.includes(one));

/** What is looked for among the ideas; nothing given finds all. */
export interface IdeaFilter {
  readonly interests?: readonly string[];
  readonly place?: Idea['place'] | undefined;
  readonly isFree?: boolean;
}

/** Ideas that fit, in the kit's order. */
export const ideasFor = ({ interests: liked = [], place, isFree = false }: IdeaFilter): readonly Idea[] =>
  ideas.filter(
    (one) =>
      (liked.length === 0 || liked.includes(one.interest)) &&
      (place === undefined || one.place === place) &&
      (!isFree || one.cost === 'free'),
  );
