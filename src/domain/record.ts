import type { MonthBody, MonthDraft } from './budget/month.js';
import type { BudgetOwnBody } from './budget/own.js';
import type { PurchaseBody, PurchaseDraft } from './budget/purchase.js';
import type { SpendingBody, SpendingDraft } from './budget/spending.js';
import type { SumsBody } from './budget/sums.js';
import type { PlainDate } from './plain-date.js';
import type { CardBody } from './journal/card.js';
import type { EntryBody, EntryDraft } from './journal/entry.js';
import type { LetterBody } from './journal/letter.js';
import type { JournalOwnBody } from './journal/own.js';
import type { TallyBody } from './journal/tally.js';
import type { GoalBody } from './goal/goal.js';
import type { SocialPlanBody } from './goal/social-plan.js';
import type { CirclePersonBody, CirclePersonDraft } from './outing/circle.js';
import type { OutingBody, OutingDraft } from './outing/outing.js';
import type { OutingOwnBody } from './outing/own.js';
import type { PhotoBody } from './photo/photo.js';
import type { AnswerBody } from './replies/answer.js';
import type { PlanDraft } from './program-year/plan/draft.js';
import type { PlanBody } from './program-year/plan/edits.js';

/** The body of each kind of record. A new kind adds a line here and its schema in `domain/kinds`. */
export interface Bodies {
  goal: GoalBody;
  'social-plan': SocialPlanBody;
  'journal-entry': EntryBody;
  'journal-letter': LetterBody;
  'journal-card': CardBody;
  'journal-own': JournalOwnBody;
  'topic-tally': TallyBody;
  'plan-edits': PlanBody;
  'budget-month': MonthBody;
  spending: SpendingBody;
  purchase: PurchaseBody;
  'budget-own': BudgetOwnBody;
  'budget-sums': SumsBody;
  outing: OutingBody;
  'circle-person': CirclePersonBody;
  'outing-own': OutingOwnBody;
  photo: PhotoBody;
  'coach-answer': AnswerBody;
}

/** What a draft of each kind holds: the body, and what a person writes of the record's head. */
export interface Drafted extends Bodies {
  'journal-entry': EntryDraft;
  'budget-month': MonthDraft;
  spending: SpendingDraft;
  purchase: PurchaseDraft;
  outing: OutingDraft;
  'circle-person': CirclePersonDraft;
  'plan-edits': PlanDraft;
}

/** Every kind of record that this kit writes. */
export type Kind = keyof Bodies;

/** Kinds that belong to the record they link to: gone for good with it. */
export const belonging: readonly string[] = ['photo', 'coach-answer'] satisfies readonly Kind[];

/** A revision: its number counts up, its random tag tells two writers of the same number apart. */
export interface Revision {
  readonly number: number;
  readonly tag: string;
}

/** What of a record stands in clear: indexes use only these fields. */
export interface RecordHead {
  /** UUIDv7. */
  readonly id: string;
  readonly program: string;
  readonly kind: string;
  /** Version of the body's schema. */
  readonly schema: number;
  readonly revision: Revision;
  /** A counter kept in the same transaction: the order of writing, whatever the clock says. */
  readonly order: number;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
  /** The day the record is about. */
  readonly day?: PlainDate;
  /** Ids of other records. */
  readonly links: readonly string[];
}

/** A record as the elements see it: opened and parsed. */
export interface KitRecord<K extends Kind = Kind> extends RecordHead {
  readonly kind: K;
  readonly body: Bodies[K];
  /** Present when two writers changed the record at once: both texts are kept, this one among the versions. */
  readonly conflict?: true;
}

/** A past text of a record. At most ten are kept for each record, and every one that lost a conflict. */
export interface PastVersion<K extends Kind = Kind> {
  readonly revision: Revision;
  readonly updatedAt: string;
  readonly body: Bodies[K];
  /** True when this text lost against another written at the same time. */
  readonly conflict: boolean;
}
