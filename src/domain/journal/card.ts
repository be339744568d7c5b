/** What a person chose from an entry to read out in the meeting, or to send. The record links to its entry. */
export interface CardBody {
  /** Sentences as they were chosen, in the order of the entry. A card keeps them when the entry changes later. */
  readonly pieces: readonly string[];
  /** "How I say it in the group's language": empty where the person does not want it. */
  readonly groupWords: string;
}

/** Most sentences on one card. */
export const mostPieces = 200;

/** A card with nothing on it yet. */
export const emptyCard: CardBody = { pieces: [], groupWords: '' };
