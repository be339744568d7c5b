import type { PlainDate } from '../plain-date.js';
import { isBlank } from '../text.js';
import type { CardBody } from './card.js';
import type { TallyBody } from './tally.js';
import { topicIds } from './topics.js';

/** A read-aloud card as it goes to a coach: the chosen words, and nothing of the entry that they are from. */
export interface SharedCard {
  readonly pieces: readonly string[];
  readonly groupWords?: string;
}

/** A topic tally as it goes to a coach: ids of the kit's own topics over some days. */
export interface SharedTally {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly topics: readonly string[];
}

/** What of a card goes to a coach. */
export const cardToShare = ({ pieces, groupWords }: CardBody): SharedCard => ({
  pieces: pieces.filter((piece) => !isBlank(piece)),
  ...(isBlank(groupWords) ? {} : { groupWords }),
});

/** What of a tally goes to a coach: each topic of the kit once, in the kit's order, whatever the record holds. */
export const tallyToShare = ({ from, to, topics }: TallyBody): SharedTally => ({
  from,
  to,
  topics: topicIds.filter((id) => topics.includes(id)),
});
