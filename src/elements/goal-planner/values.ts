import type { KitDraft } from '../../context/program.js';
import type { Kind, KitRecord, PastVersion } from '../../domain/record.js';

/** A goal as the store gives it. */
export type Goal = KitRecord<'goal'>;

/** The social plan as the store gives it. */
export type Plan = KitRecord<'social-plan'>;

/** A draft of either. */
export type Draft<K extends Kind> = KitDraft<K>;

/** A past text of a goal. */
export type GoalVersion = PastVersion<'goal'>;
