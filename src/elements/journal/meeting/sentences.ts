import { isBlank } from '../../../domain/text.js';

/** A sentence of a text: from `start` up to `end`, in UTF-16 code units, without the space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** What of a text stands on a card: the sentences by their place, and what is not in the text any more. */
export interface Picked {
  readonly chosen: ReadonlySet<number>;
  readonly earlier: readonly string[];
}

type Cut = (line: string) => readonly string[];

/** Where the browser cannot tell sentences apart: up to an end mark with what closes behind it, and the rest. */
const byMarks: Cut = (line) =>
  line.match(/[^.!?…。！？؟।]*[.!?…。！？؟।]+["'”’»)\]]*\s*|[^.!?…。！？؟।]+$/gu) ?? [];

function cutter(locale: string): Cut {
  // Firefox has it from 125 on.
  if (!('Segmenter' in Intl)) return byMarks;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return (line) => {
    const parts: string[] = [];
    for (const { segment } of segmenter.segment(line)) parts.push(segment);
    return parts;
  };
}

/** The sentences of a text, line by line: what a person wrote on a line of its own stands alone. */
export function sentencesOf(text: string, locale: string): readonly (readonly Sentence[])[] {
  const cut = cutter(locale);
  const lines: Sentence[][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const sentences: Sentence[] = [];
    let start = at;
    for (const part of cut(line)) {
      const end = start + part.length;
      if (!isBlank(part)) sentences.push(trimmed(text, start, end));
      start = end;
    }
    if (sentences.length > 0) lines.push(sentences);
    at += line.length + 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): Sentence {
  const part = text.slice(start, end);
  const before = part.length - part.trimStart().length;
  return { start: start + before, end: start + part.trimEnd().length };
}

/** What is chosen, as it stands on the card: neighbours stay together, with the line breaks between them. */
export function piecesOf(
  text: string,
  sentences: readonly Sentence[],
  { chosen, earlier }: Picked,
): readonly string[] {
  const runs: { start: number; end: number; last: number }[] = [];
  sentences.forEach(({ start, end }, at) => {
    if (!chosen.has(at)) return;
    const run = runs[runs.length - 1];
    if (run?.last === at - 1) {
      run.end = end;
      run.last = at;
    } else runs.push({ start, end, last: at });
  });
  return [...earlier, ...runs.map(({ start, end }) => text.slice(start, end))];
}

/** The other way round: which sentences a card holds, and what of it the entry does not say any more. */
export function pickedOf(text: string, sentences: readonly Sentence[], pieces: readonly string[]): Picked {
  const chosen = new Set<number>();
  const earlier: string[] = [];
  let from = 0;
  for (const piece of pieces) {
    const start = [text.indexOf(piece, from), text.indexOf(piece)].find((at) => at >= 0);
    const end = (start ?? 0) + piece.length;
    const held = sentences.flatMap((one, at) =>
      start !== undefined && one.start >= start && one.end <= end ? [at] : [],
    );
    if (start === undefined || held.length === 0) earlier.push(piece);
    else {
      for (const at of held) chosen.add(at);
      from = end;
    }
  }
  return { chosen, earlier };
}
