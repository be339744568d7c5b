import type { PlainDate } from '../plain-date.js';
import type { Answer, Companion, IdeaGiver, OutingState, Role } from './choices.js';
import type { OutingCost, TypedCost } from './cost.js';

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
}

/**
 * An outing while it is being written: its goals stand in the draft, and go to the record's head; amounts stand as they
 * are typed.
 */
export interface OutingDraft extends OutingBody {
  readonly links?: readonly string[];
  readonly typed?: TypedCost;
}

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
