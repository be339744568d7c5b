import type { PlainDate } from '../plain-date.js';
import type { OutingCost, TypedCost } from './cost.js';

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

/** An outing as the person wrote it. Every answer may be empty: any question can be skipped. Goals stand in the head's links. */
export interface OutingBody {
  /** Free words; no precise location is ever asked. */
  readonly where: string;
  readonly day?: PlainDate;
  /** `HH:MM`, on the clocks where the person is. */
  readonly time?: string;
  readonly with?: Companion;
  /** The partner, as the person calls them here. */
  readonly partner: string;
  readonly idea?: IdeaGiver;
  /** Of interest to both? */
  readonly bothLike?: Answer;
  /** Open to everyone? */
  readonly open?: Answer;
  /** How we get there. */
  readonly there: string;
  readonly back: string;
  readonly cost?: OutingCost;
  /** The skill to practise. */
  readonly skill: string;
  readonly easier: string;
  /** The plan for leaving early. */
  readonly leaveEarly: string;
  readonly calmPlace: string;
  readonly askCoach: string;
  readonly state: OutingState;
  /** How it felt before and after, in words. */
  readonly before: string;
  readonly after: string;
  readonly practised: string;
  readonly didWell: string;
  readonly role?: Role;
  /** The person's word for it, where `role` is `own`. */
  readonly ownRole: string;
  readonly feedbackGave: string;
  readonly feedbackGot: string;
  readonly victory: string;
  readonly inTheWay: string;
  readonly nextTime: string;
  /** "One thing I saw you do well": what the person saw in their partner, and the partner in them. */
  readonly iSaw: string;
  readonly theySaw: string;
  /** What did not feel right. It goes to a coach only where the person ticks it. */
  readonly notRight: string;
  /** It is about the coach: then it never goes to the coach. */
  readonly aboutCoach?: true;
  /** Ids of `picture` records. */
  readonly pictures: readonly string[];
}

/**
 * An outing while it is being written: its goals stand in the draft, and go to the record's head; amounts stand as they
 * are typed.
 */
export interface OutingDraft extends OutingBody {
  readonly links?: readonly string[];
  readonly typed?: TypedCost;
}

/** Most pictures of one outing. */
export const mostPictures = 6;

/** An outing with nothing in it yet. */
export const emptyOuting: OutingBody = {
  where: '',
  partner: '',
  there: '',
  back: '',
  skill: '',
  easier: '',
  leaveEarly: '',
  calmPlace: '',
  askCoach: '',
  state: 'idea',
  before: '',
  after: '',
  practised: '',
  didWell: '',
  ownRole: '',
  feedbackGave: '',
  feedbackGot: '',
  victory: '',
  inTheWay: '',
  nextTime: '',
  iSaw: '',
  theySaw: '',
  notRight: '',
  pictures: [],
};

/** An outing without a day stands at the end of all days, so that it is found by index like every other. */
export const noDay: PlainDate = '9999-12-31';

/** Under which day the record of an outing stands. */
export const dayInHead = ({ day }: Pick<OutingBody, 'day'>): PlainDate => day ?? noDay;

/** Whether somebody said how it went. */
export const isOver = ({ state }: Pick<OutingBody, 'state'>): boolean =>
  state === 'went' || state === 'partly' || state === 'did-not-go';

/** Whether they were there, wholly or in part. */
export const wasThere = ({ state }: Pick<OutingBody, 'state'>): boolean =>
  state === 'went' || state === 'partly';
