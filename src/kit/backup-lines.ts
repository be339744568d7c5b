/** Read at a time, in bytes: a slice is parsed in well under 50 ms. */
const slice = 256 * 1024;
/** Longest line, in UTF-16 code units: twice the longest entry, written with escapes. */
const longestLine = 4_000_000;
/** A file that something else has formatted is read as a whole, up to so many bytes. */
const wholeLimit = 64 * 1024 * 1024;

/** What the first line ends with where the kit itself has formatted the file. */
export const opening = '"records":[';

/** The parts of a file, one step after the other: first what stands before the records, at last their number. */
export type Step =
  { readonly head: unknown } | { readonly records: readonly unknown[] } | { readonly count: unknown };

/** Lines of a file, as many as a slice holds. Throws where it is not UTF-8 or a line is too long. */
async function* linesOf(file: Blob): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (let at = 0; at < file.size; at += slice) {
    const bytes = await file.slice(at, at + slice).arrayBuffer();
    rest += decoder.decode(bytes, { stream: at + slice < file.size });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new RangeError();
    yield lines;
  }
  yield [rest];
}

/** A file that was formatted anew, for example by an editor. */
async function* wholeSteps(file: Blob): AsyncGenerator<Step> {
  if (file.size > wholeLimit) throw new RangeError();
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  const value = JSON.parse(text) as { readonly records?: unknown; readonly count?: unknown };
  yield { head: value };
  const records: unknown = Object.prototype.hasOwnProperty.call(value, 'records') ? value.records : undefined;
  if (!Array.isArray(records)) throw new SyntaxError();
  yield { records };
  yield { count: value.count };
}

/** Steps through a file without holding it whole. Throws where it is not what its beginning promises. */
export async function* stepsOf(file: Blob): AsyncGenerator<Step> {
  let isBegun = false;
  let isEnded = false;
  for await (const lines of linesOf(file)) {
    const records: unknown[] = [];
    for (const line of lines.map((one) => one.trim()).filter(Boolean)) {
      if (isEnded) throw new SyntaxError();
      if (!isBegun) {
        if (!line.endsWith(opening)) {
          yield* wholeSteps(file);
          return;
        }
        isBegun = true;
        yield { head: JSON.parse(`${line}]}`) };
      } else if (line.startsWith(']')) {
        isEnded = true;
        if (records.length > 0) yield { records: records.splice(0) };
        yield { count: (JSON.parse(`{"records":[${line}`) as { readonly count?: unknown }).count };
      } else {
        records.push(JSON.parse(line.replace(/,$/, '')));
      }
    }
    if (records.length > 0) yield { records };
  }
  if (!isEnded) throw new SyntaxError();
}
