import { addDays } from '../domain/day-math.js';
import { monthOn, monthsOf } from '../domain/program-year/months.js';
import { defaultId } from '../domain/program-year/read-id.js';
import type { ProgramSettings } from '../domain/program-year/settings.js';
import { dayIn } from '../domain/zone-time.js';
import type { CheckMessages } from '../i18n/en/check.js';
import type { CliMessages } from '../i18n/en/cli.js';
import {
  lessonWords,
  monthCalendar,
  monthNewsletter,
  monthPicture,
  tableMeasure,
  yearCalendar,
  type Colours,
  type PublishProblem,
} from '../publish/index.js';
import { readArguments, type Arguments } from './arguments.js';
import { programOf, type LoadedProgram } from './load-program.js';
import { exits, type Machine } from './machine.js';
import { monthPng } from './picture.js';
import { Stop } from './stop.js';

const formats = ['html', 'document', 'text', 'subject', 'ics', 'png', 'alt'] as const;
const languages = ['en', 'es', 'both'] as const;
const layouts = ['list', 'grid'] as const;
const titles = ['neutral', 'theme'] as const;

const options = {
  values: ['program', 'month', 'lang', 'format', 'out', 'paragraph', 'colour', 'title', 'layout'],
  several: ['colour'],
  flags: ['group', 'no-place', 'no-try', 'no-lessons', 'print', 'strict'],
};

/** What a picture tells does not hang on its font. */
const anyFont = tableMeasure({ regular: 1, bold: 1 });

const why = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/**
 * `iml-kit newsletter`: reads a program and writes one format of one month, or of the year's calendar. Throws a
 * {@link Stop} where it cannot.
 */
export async function newsletter(
  args: readonly string[],
  machine: Machine,
  t: CliMessages,
  problemWords: CheckMessages['problems'],
): Promise<number> {
  const given = readArguments(args, options, t);
  const value = (name: string): string | undefined => given.values.get(name)?.[0];
  const choice = <T extends string>(name: string, choices: readonly [T, ...T[]]): T => {
    const said = value(name);
    const found = said === undefined ? choices[0] : choices.find((one) => one === said);
    if (found === undefined) {
      throw new Stop(t.notOneOf(`--${name}`, said ?? '', choices.join(', ')), exits.usage);
    }
    return found;
  };

  const format = choice('format', formats);
  const language = choice('lang', languages);
  const title = choice('title', titles);
  const layout = choice('layout', layouts);
  const asked = value('month');
  if (asked !== undefined && !/^(?:[1-9]|0[1-9]|1[0-2]|now|next)$/.test(asked)) {
    throw new Stop(t.badMonth(asked), exits.usage);
  }
  const path = value('program');
  if (path === undefined) throw new Stop(t.needsProgram, exits.usage);

  const { settings, problems } = await load(path, machine, t);
  for (const { attribute, code, given: wrong, suggestion } of problems) {
    machine.tell(t.problem(attribute, problemWords[code]));
    if (wrong) machine.tell(t.youWrote(wrong));
    if (suggestion) machine.tell(t.writeInstead(suggestion));
  }

  const month =
    asked === undefined && format === 'ics' ? 'year' : monthOf(asked ?? 'now', settings, machine, t);
  const shared = {
    language,
    audience: given.flags.has('group') ? ('group' as const) : ('everyone' as const),
    place: !given.flags.has('no-place'),
  };
  const out = value('out');
  const before = out === undefined ? undefined : await read(() => machine.readBytes(out), out, t);
  let data: string | Uint8Array;
  let told: readonly PublishProblem[] = [];
  let notes = problems.length;
  if (format === 'ics') {
    if (!settings.start || !settings.meets) throw new Stop(t.noStart, exits.failed);
    if (settings.programId === defaultId) {
      machine.tell(t.needsId);
      notes += 1;
    }
    const previous = before && { previous: new TextDecoder().decode(before) };
    const calendar = { ...shared, title, now: machine.now(), ...previous };
    data =
      month === 'year' ? yearCalendar(settings, calendar) : (monthCalendar(settings, month, calendar) ?? '');
  } else {
    const paragraphFile = value('paragraph');
    const paragraph = paragraphFile === undefined ? undefined : await textOf(paragraphFile, machine, t);
    const asked = {
      ...shared,
      layout,
      print: given.flags.has('print'),
      month: month === 'year' ? 1 : month,
      tryIt: !given.flags.has('no-try'),
      colours: coloursOf(given, t),
      ...(paragraph === undefined ? {} : { paragraph: { '': paragraph } }),
      ...(given.flags.has('no-lessons') ? {} : { lesson: await lessonWords(language) }),
    };
    const letter = monthNewsletter(settings, asked);
    const isPicture = format === 'png' || format === 'alt';
    // Only a letter has a size that tools mind.
    told = letter?.problems.filter(({ code }) => !isPicture || code !== 'too-long') ?? [];
    if (format === 'png') data = await monthPng(settings, asked, machine, t);
    else if (format === 'alt') data = `${monthPicture(settings, asked, anyFont)?.alt ?? ''}\n`;
    else if (format === 'subject') data = `${letter?.subject ?? ''}\n`;
    else data = letter?.[format === 'html' ? 'fragment' : format] ?? '';
  }
  for (const { code, about, given: wrong } of told) {
    machine.tell(t.problem(about, t.publish[code]));
    if (wrong) machine.tell(t.youWrote(wrong));
  }
  if (given.flags.has('strict') && notes + told.length > 0) {
    throw new Stop(t.strict, exits.failed);
  }

  if (out === undefined) machine.out(data);
  else if (before && isSame(before, data)) machine.tell(t.same(out));
  else {
    await machine.write(out, data).catch((thrown: unknown) => {
      throw new Stop(t.cannotWrite(out, why(thrown)), exits.failed);
    });
    machine.tell(t.written(out));
  }
  return exits.done;
}

const isSame = (before: Uint8Array, data: string | Uint8Array): boolean => {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return bytes.length === before.length && bytes.every((byte, at) => byte === before[at]);
};

async function read<T>(how: () => Promise<T>, path: string, t: CliMessages): Promise<T> {
  try {
    return await how();
  } catch (thrown) {
    throw new Stop(t.cannotRead(path, why(thrown)), exits.failed);
  }
}

async function textOf(path: string, machine: Machine, t: CliMessages): Promise<string> {
  const text = await read(() => machine.readText(path), path, t);
  if (text === undefined) throw new Stop(t.noFile(path), exits.failed);
  return text;
}

async function load(path: string, machine: Machine, t: CliMessages): Promise<LoadedProgram> {
  const text = await textOf(path, machine, t);
  let raw: unknown;
  try {
    // Some editors of Windows begin a file with a mark that JSON does not know.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw new Stop(t.notJson(path, why(thrown)), exits.failed);
  }
  return programOf(raw, machine.now());
}

/** The month that `now` and `next` mean in the group's zone: `next` is also month 1 in the weeks before it. */
function monthOf(asked: string, settings: ProgramSettings, machine: Machine, t: CliMessages): number {
  if (asked !== 'now' && asked !== 'next') return Number(asked);
  const months = monthsOf(settings);
  if (months.length === 0) throw new Stop(t.noStart, exits.failed);
  const today = dayIn(machine.now(), settings.timeZone ?? 'UTC');
  const current = monthOn(settings, today);
  const first = months[0];
  const soon = first && addDays(first.from, -31) <= today && today < first.from ? 1 : undefined;
  const month = asked === 'now' ? current : current === undefined ? soon : current + 1;
  if (month === undefined || month > months.length) throw new Stop(t.noMonthNow, exits.failed);
  return month;
}

function coloursOf(given: Arguments, t: CliMessages): Partial<Colours> {
  const names = ['paper', 'ink', 'muted', 'accent', 'onAccent', 'soft', 'line'] as const;
  let colours: Partial<Colours> = {};
  for (const pair of given.values.get('colour') ?? []) {
    const [said = '', hex = ''] = pair.split('=');
    const name = names.find((one) => one === said);
    if (name === undefined) throw new Stop(t.notOneOf('--colour', said, names.join(', ')), exits.usage);
    colours = { ...colours, [name]: hex };
  }
  return colours;
}
