/** Whether a person wants to see somebody again. */
export const meetings = ['yes', 'maybe', 'no'] as const;
/** One of {@link meetings}. */
export type MeetAgain = (typeof meetings)[number];

/** Somebody whom a person met. The outings where that was stand in the head's links. */
export interface CirclePersonBody {
  /** A first name or nickname that the person chooses. */
  readonly name: string;
  readonly where: string;
  readonly again?: MeetAgain;
}

/** Somebody as they are written down, with the outing on which that was. */
export interface CirclePersonDraft extends CirclePersonBody {
  readonly links?: readonly string[];
}

/** Nobody yet. */
export const emptyCirclePerson: CirclePersonBody = { name: '', where: '' };

/** Most people of one circle that a list shows. */
export const mostPeople = 500;
