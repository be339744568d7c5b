import type { PlanForm } from '../../../../domain/program-year/plan/draft.js';
import type { Page } from '../../page.js';
import type { PlanDesk } from '../desk.js';
import { openAdded } from './added-form.js';
import { openBreak } from './break-form.js';
import type { Form } from './form.js';
import { openLesson } from './lesson-form.js';
import { openMeeting } from './meeting-form.js';
import { openTheme } from './theme-form.js';
import { openUsual } from './usual-form.js';

function openLessonOf(desk: PlanDesk, page: Page, at: string): Form | undefined {
  const meeting = page.year.meetings.find(({ id }) => id === at);
  return meeting && openLesson(desk, { ...page, month: meeting.month }, meeting);
}

function blank(desk: PlanDesk, page: Page, { name, at }: PlanForm): Form | undefined {
  switch (name) {
    case 'meeting':
      return openMeeting(desk, at);
    case 'added':
      return openAdded(desk, at);
    case 'break':
      return openBreak(desk, at);
    case 'theme':
      return openTheme(desk, Number(at));
    case 'usual':
      return openUsual(desk);
    case 'lesson':
      return openLessonOf(desk, page, at);
    default:
      return undefined;
  }
}

/** Opens a form as it was left; undefined where what it is about is gone. */
export function reopen(desk: PlanDesk, page: Page, left: PlanForm): Form | undefined {
  const form = blank(desk, page, left);
  form?.fill(left.values);
  return form;
}
