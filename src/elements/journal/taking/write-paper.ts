import type { DayPage, DayPlace, Kit, Working } from '../../../context/program.js';
import { letterState } from '../../../domain/journal/drawer.js';
import { daysInMonth, type PlainDate } from '../../../domain/plain-date.js';
import type { KitRecord } from '../../../domain/record.js';
import type { Paper, PaperEntry } from '../../../publish/journal/index.js';

/** Some days; both belong to it. Without an end it is open there. */
export interface Span {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/** Entries read in one step. */
const pageSize = 200;

const isIn = (day: PlainDate, { from, to }: Span): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

const lastOf = (month: string): PlainDate =>
  `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;

const later = (one: string, other: string | undefined): string => (other && other > one ? other : one);
const earlier = (one: string, other: string | undefined): string => (other && other < one ? other : one);

/** Entries of some days, oldest first, so that they read as they were lived: month by month, since they are kept newest first. */
export async function* entriesOf(
  kit: Kit,
  span: Span,
): AsyncGenerator<readonly KitRecord<'journal-entry'>[]> {
  const months = await kit.days.months('journal-entry').read();
  for (const month of [...months].reverse()) {
    const first = `${month}-01`;
    const last = lastOf(month);
    if ((span.from && last < span.from) || (span.to && first > span.to)) continue;
    const days = { from: later(first, span.from), to: earlier(last, span.to) };
    const entries: KitRecord<'journal-entry'>[] = [];
    let before: DayPlace | undefined;
    do {
      const page: DayPage<'journal-entry'> = await kit.days
        .page('journal-entry', { ...days, ...(before ? { before } : {}), limit: pageSize })
        .read();
      entries.push(...page.records);
      before = page.next;
    } while (before);
    entries.reverse();
    for (let at = 0; at < entries.length; at += pageSize) yield entries.slice(at, at + pageSize);
  }
}

/** Gives entries the titles of the goals that they are about. */
export async function goalTitles(kit: Kit): Promise<(entry: KitRecord<'journal-entry'>) => PaperEntry> {
  const goals = await kit.records.list('goal', { limit: 10_000 }).read();
  const titles = new Map(goals.map(({ id, body }) => [id, body.want]));
  return ({ day, body, links }) => ({
    day,
    body,
    goals: links.map((id) => titles.get(id)?.trim() ?? '').filter(Boolean),
  });
}

/** Writes a document of some days, a piece at a time: what is written leaves the memory of the page. */
export async function writePaper(
  kit: Kit,
  paper: Paper,
  span: Span,
  type: string,
  today: PlainDate,
  { signal, progress }: Working,
): Promise<Blob | 'stopped'> {
  const withGoals = await goalTitles(kit);
  const parts: Blob[] = [new Blob([paper.begin()])];
  let done = 0;
  for await (const entries of entriesOf(kit, span)) {
    if (signal?.aborted) return 'stopped';
    parts.push(new Blob([paper.add(entries.map(withGoals))]));
    done += entries.length;
    progress?.(done);
  }
  const letters = await kit.records.list('journal-letter', { limit: 1000 }).read();
  const opened = letters
    .map(({ body }) => body)
    .filter((body) => letterState(body, today) === 'opened' && isIn(body.openedOn ?? '', span));
  if (signal?.aborted) return 'stopped';
  parts.push(new Blob([paper.letters(opened.reverse()), paper.end()]));
  return new Blob(parts, { type: `${type};charset=utf-8` });
}
