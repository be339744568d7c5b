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
  'credentials',
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
  'ask-before-buying',
  'worker',
  'replies',
  'moving-to',
  'moving-on',
  'src',
  'themes',
  'prompts',
  'changes',
  'lessons',
  'shift-breaks',
  'tally',
  'plan-changed',
  'program-endpoint',
] as const;

const known: readonly string[] = [...textNames, ...plainNames];

/** Whether so many letters changed, added, left out or swapped with their neighbour turn one into the other. */
function isNear(a: string, b: string, edits: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (x === y || edits === 0) return x === y;
  const after = (ofX: number, ofY: number) => isNear(x.slice(ofX), y.slice(ofY), edits - 1);
  return after(1, 1) || after(1, 0) || after(0, 1) || (x[0] === y[1] && x[1] === y[0] && after(2, 2));
}

/**
 * The known attribute that was probably meant, or undefined: other attributes belong to the host, to builders and to
 * browser extensions and are nobody's mistake.
 */
export function meantName(name: string): string | undefined {
  const isText = (text: string) => name === text || name.startsWith(`${text}-`);
  if (known.includes(name) || textNames.some(isText) || name.length < 4) return undefined;
  const flat = (text: string) => text.replace(/[-_]/g, '');
  return known.find((one) => flat(one) === flat(name) || isNear(one, name, one.length > 4 ? 2 : 1));
}
