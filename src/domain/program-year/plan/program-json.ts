import { plainAmount } from '../../money/money.js';
import type { Change } from '../changes.js';
import { choiceText } from '../read-lessons.js';
import type { OwnLesson, ProgramSettings, Texts, WeeklyMeeting } from '../settings.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const meetsText = ({ weekday, time }: WeeklyMeeting): string => `${weekdays[weekday - 1] ?? ''} ${time}`;

/** A text without a language alone is written as a plain text. */
const textsOf = (texts: Texts): string | Texts =>
  Object.keys(texts).length === 1 && texts[''] !== undefined ? texts[''] : texts;

const moment = (day: string, time: string | undefined): string =>
  time === undefined ? day : `${day} ${time}`;

/** A change as `readChanges` takes it in JSON. */
function changeOf(change: Change): Readonly<Record<string, unknown>> {
  const note = change.note ? { note: textsOf(change.note) } : {};
  if (change.kind === 'cancelled') return { cancel: change.day, ...note };
  const words = { ...(change.place ? { place: textsOf(change.place) } : {}), ...note };
  if (change.kind === 'moved') return { move: change.day, to: moment(change.to, change.time), ...words };
  const duration = change.duration === undefined ? {} : { duration: change.duration };
  return { add: moment(change.day, change.time), ...duration, ...words };
}

/** A lesson as `readOwnLesson` takes it. */
function lessonOf({
  meeting,
  title,
  aim,
  steps,
  questions,
  tryIt,
  prompt,
}: OwnLesson): Readonly<Record<string, unknown>> {
  return {
    meeting,
    title: textsOf(title),
    ...(aim ? { aim: textsOf(aim) } : {}),
    steps: steps.map(textsOf),
    questions: questions.map(textsOf),
    ...(tryIt ? { tryIt: textsOf(tryIt) } : {}),
    ...(prompt ? { prompt: textsOf(prompt) } : {}),
  };
}

/** Every setting as a `program.json` says it: reading it back gives the same settings. */
export function programJson(settings: ProgramSettings): Readonly<Record<string, unknown>> {
  const {
    meets,
    themes,
    prompts,
    changes,
    lessons = [],
    ownLessons = [],
    programMoney,
    currency,
    ...rest
  } = settings;
  const taught = [...lessons.map(choiceText), ...ownLessons.map(lessonOf)];
  const written: Record<string, unknown> = {};
  for (const key of Object.keys(rest)) {
    const value = rest[key as keyof typeof rest];
    const isText = typeof value === 'object' && !Array.isArray(value);
    written[key] = isText ? textsOf(value as Texts) : value;
  }
  return {
    ...written,
    currency,
    ...(meets ? { meets: meetsText(meets) } : {}),
    ...(themes ? { themes: themes.map(({ title, area }) => ({ title: textsOf(title), area })) } : {}),
    ...(prompts ? { prompts: prompts.map(textsOf) } : {}),
    ...(changes ? { changes: changes.map(changeOf) } : {}),
    ...(taught.length > 0 ? { lessons: taught } : {}),
    ...(programMoney === undefined ? {} : { programMoney: plainAmount({ amount: programMoney, currency }) }),
  };
}

/** The file, as a person may read it too. */
export const programFile = (settings: ProgramSettings): string =>
  `${JSON.stringify(programJson(settings), undefined, 2)}\n`;
