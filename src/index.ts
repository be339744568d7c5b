/**
 * Everything that a bundler's user needs: the classes, the kit without a page, and the types. Importing this
 * registers no element; `iml-kit/define` does.
 */
export { ImlGoalPlanner } from './elements/goal-planner/goal-planner.js';
export {
  ImlGoalPlannerRemoved,
  ImlGoalPlannerSaved,
  ImlGoalPlannerShared,
} from './elements/goal-planner/goal-planner-events.js';
export { ImlJournal } from './elements/journal/journal-element.js';
export { ImlJournalRemoved, ImlJournalSaved, ImlJournalShared } from './elements/journal/journal-events.js';
export { ImlBudget } from './elements/budget/budget-element.js';
export { ImlBudgetRemoved, ImlBudgetSaved, ImlBudgetShared } from './elements/budget/budget-events.js';
export { ImlOutingLog } from './elements/outing-log/outing-log.js';
export {
  ImlOutingLogRemoved,
  ImlOutingLogSaved,
  ImlOutingLogShared,
} from './elements/outing-log/outing-log-events.js';
export { ImlInstall } from './elements/install/install.js';
export { ImlInstallAccepted, ImlInstallDeclined } from './elements/install/install-events.js';
export { ImlMyData } from './elements/my-data/my-data.js';
export { ImlMyDataErased, ImlMyDataRestored, ImlMyDataSaved } from './elements/my-data/my-data-events.js';
export { ImlProgram } from './elements/program/program.js';
export { ImlThemeCalendar } from './elements/theme-calendar/theme-calendar.js';
export { createKit } from './kit/create-kit.js';
export { KitError, type KitErrorCode } from './errors.js';
export { registerFormat } from './outbox/registry.js';
export { createSource, type Reader, type SourceOptions } from './outbox/sources/create-source.js';
export { SourceError, type SourceErrorCode } from './outbox/sources/source-error.js';
export { recordCode, replyLink, replyText, type CoachReply } from './domain/replies/reply-text.js';
export { registerMessages } from './i18n/registry.js';
export { programContext, type Program } from './context/program.js';
export { readSettings, type SettingsRead } from './domain/program-year/read-settings.js';
export { sourceFromConfig } from './domain/program-year/settings-schema.js';
export { layered, sourceOf, type AttributeSource } from './domain/program-year/source.js';
export { textIn } from './domain/program-year/settings.js';
export { readYear, type YearRead } from './domain/program-year/read-year.js';
export { monthOn, monthsOf, type MonthSettings, type ProgramMonth } from './domain/program-year/months.js';
export { defaultThemes, themesOf, type Theme } from './domain/program-year/themes.js';
export {
  isHeld,
  meetingIn,
  meetingsOf,
  nextMeeting,
  type Meeting,
  type MeetingSettings,
  type MeetingState,
} from './domain/program-year/meetings.js';
export { yearProblems } from './domain/program-year/year-problems.js';

export type { Problem, ProblemCode } from './domain/program-year/problem.js';
export type {
  Break,
  GetHeaders,
  ProgramSettings,
  Texts,
  WeeklyMeeting,
  YearSettings,
} from './domain/program-year/settings.js';
export type { AddedMeeting, CancelledMeeting, Change, MovedMeeting } from './domain/program-year/changes.js';
export type { SkillArea } from './domain/program-year/skill-areas.js';
export type { ClockTime, Instant, Showing } from './domain/zone-time.js';
export type { Bodies, Kind, KitRecord, PastVersion, RecordHead, Revision } from './domain/record.js';
export type { GoalBody } from './domain/goal/goal.js';
export type { SocialPlanBody } from './domain/goal/social-plan.js';
export type { PlainDate } from './domain/plain-date.js';
export type { AttentionReason, Introduction, SharePreview, SharingState } from './domain/sharing.js';
export type {
  Drafts,
  Keeping,
  Kit,
  KitDraft,
  KitOptions,
  Records,
  Save,
  Sharing,
  Unwatch,
  WatchedQuery,
} from './kit/types.js';
export type { DraftKey, KeepingMode, KeepingState, SetAside } from './storage/types.js';
export type {
  NewParcel,
  Parcel,
  ParcelReference,
  Receipt,
  RefusalReason,
  ReadParcels,
  Source,
  Transport,
  TransportTools,
  Whereabouts,
} from './outbox/types.js';
