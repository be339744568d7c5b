/** Attributes that hold a text, also by language (`name-es`). */
export const textNames = [
  'name',
  'place',
  'readers',
  'purpose',
  'exceptions',
  'local-line-name',
  'help-contact',
] as const;

/** Every other attribute of `<iml-program>`. */
export const plainNames = [
  'program-id',
  'start',
  'meets',
  'time-zone',
  'endpoint',
  'format',
  'contact',
  'show-place',
  'breaks',
  'months',
  'duration',
  'currency',
  'local-line',
  'exit-url',
  'complaint-contact',
  'program-money',
  'worker',
  'replies',
  'moving-to',
  'moving-on',
  'src',
  'themes',
  'prompts',
  'changes',
  'shift-breaks',
] as const;

const known: readonly string[] = [...textNames, ...plainNames];

/** How many letters must be changed, added, left out or swapped with their neighbour to get from one to the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j++) {
      if (i === 0) {
        row.push(j);
        continue;
      }
      const above = rows[i - 1] ?? [];
      const at = (line: readonly number[] | undefined, index: number) => line?.[index] ?? 99;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(above, j) + 1,
          at(row, j - 1) + 1,
          at(above, j - 1) + same,
          swapped ? at(rows[i - 2], j - 2) + 1 : 99,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 99;
}

/**
 * The known attribute that was probably meant, or undefined: other attributes belong to the host, to builders and to
 * browser extensions and are nobody's mistake.
 */
export function meantName(name: string): string | undefined {
  const isText = (text: string) => name === text || name.startsWith(`${text}-`);
  if (known.includes(name) || textNames.some(isText) || name.length < 4) return undefined;
  const flat = (text: string) => text.replace(/[-_]/g, '');
  return known.find((one) => flat(one) === flat(name) || (one.length > 4 && distance(one, name) <= 2));
}
