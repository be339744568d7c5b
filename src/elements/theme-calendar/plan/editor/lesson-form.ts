import { html, nothing } from 'lit';
import { isLessonId, lessonsOf, type LessonId } from '../../../../domain/program-year/lesson-ids.js';
import { lessonsOfYear } from '../../../../domain/program-year/lessons.js';
import { isHeld, type Meeting } from '../../../../domain/program-year/meetings.js';
import { textIn } from '../../../../domain/program-year/settings.js';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import { readField } from '../../../../domain/program-year/plan/fields.js';
import { dayInWords } from '../../../../i18n/dates.js';
import { choiceCards } from '../../../../ui/controls/choice-cards.js';
import type { Page } from '../../page.js';
import { ofMonth } from '../../year.js';
import type { PlanDesk } from '../desk.js';
import { Form, type FormKind } from './form.js';
import { ownFields, ownValues, readOwn } from './own-lesson.js';
import { swapLessons } from './swap.js';

/** The kit's own order, or no meeting to swap with. */
const usual = 'usual';

/** Written by the coach. */
const own = 'own';

const wish = (at: string, value: LessonId | null): PlanWish => ({ kind: 'lesson', at, value });

/** Opens the form of the lesson of a meeting: choose one of its theme, write one, or swap with another meeting of the month. */
export function openLesson(desk: PlanDesk, page: Page, meeting: Meeting): Form {
  const { plan, names, language, locale, t } = desk;
  const now: ReadonlyMap<string, LessonId> = plan ? lessonsOfYear(plan, page.year.zone) : new Map();
  const area = page.year.themes[page.month - 1]?.area;
  const others = ofMonth(page.year, page.month).filter((other) => isHeld(other) && other.id !== meeting.id);
  const writtenAt = (at: string) => (plan ? readField(plan, 'own-lesson', at) : null);
  const written = writtenAt(meeting.id);
  const dayOf = ({ day }: Meeting) => dayInWords(day, locale, 'weekday');
  const name = (lesson: LessonId | undefined) => (lesson ? names.of(lesson, language) : t.lesson.usual);
  const nameAt = (at: string) => textIn(writtenAt(at)?.title, language) || name(now.get(at));
  const kind: FormKind = {
    name: 'lesson',
    heading: () => t.lesson.heading(dayOf(meeting)),
    fields: (form) =>
      html`${names.failed ? html`<p>${t.lesson.failed}</p>` : nothing}
      ${choiceCards({
        name: 'lesson',
        legend: t.lesson.which,
        options: [
          { value: usual, label: t.lesson.usual, hint: t.lesson.usualHint },
          { value: own, label: t.lesson.own, hint: t.lesson.ownHint },
          ...(area ? lessonsOf(area) : []).map((id) => ({ value: id, label: name(id) })),
        ],
        value: form.value('lesson'),
        onChange: (value) => form.set('lesson', value ?? usual),
      })}
      ${
        form.value('lesson') === own
          ? ownFields(form)
          : others.length > 0 && !written
            ? choiceCards({
                name: 'swap',
                legend: t.lesson.swap,
                options: [
                  { value: usual, label: t.lesson.noSwap },
                  ...others.map((other) => ({
                    value: other.id,
                    label: t.lesson.swapWith(dayOf(other), nameAt(other.id)),
                  })),
                ],
                value: form.value('swap'),
                onChange: (value) => form.set('swap', value ?? usual),
              })
            : nothing
      }`,
    read: (form): readonly PlanWish[] => {
      const { id: at } = meeting;
      if (form.value('lesson') === own) {
        const value = readOwn(form, at, written);
        return value ? [{ kind: 'own-lesson', at, value }, wish(at, null)] : [];
      }
      const other = form.value('swap');
      if (other !== usual) return swapLessons(desk, page.year.zone, at, other);
      const lesson = form.value('lesson');
      return [{ kind: 'own-lesson', at, value: null }, wish(at, isLessonId(lesson) ? lesson : null)];
    },
  };
  const chosen = plan ? readField(plan, 'lesson', meeting.id) : null;
  return new Form(desk, kind, meeting.id, {
    lesson: written ? own : (chosen ?? usual),
    swap: usual,
    ...ownValues(written),
  });
}
