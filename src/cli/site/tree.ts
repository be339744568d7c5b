import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { Plan, Step } from './plan.js';

const signs = { add: '+', replace: '~', remove: '-', left: '!', same: ' ' } as const;

/** More files than these of one folder stand in one line, where the same happens to all. */
const shownWhole = 6;

/** What would change, as a tree: `+` new, `~` other, `-` gone, `!` left alone. What stays as it is is not shown. */
export function treeOf(plan: Plan, t: SiteMessages): readonly string[] {
  const steps = plan.steps.filter(({ way }) => way !== 'same');
  return [
    ...below(
      '',
      [...steps].sort((a, b) => (a.path < b.path ? -1 : 1)),
      0,
      t,
    ),
  ];
}

function below(inside: string, steps: readonly Step[], depth: number, t: SiteMessages): string[] {
  const lines: string[] = [];
  const indent = '  '.repeat(depth);
  const folders = new Map<string, Step[]>();
  for (const step of steps) {
    const [first = '', ...more] = step.path.slice(inside.length).split('/');
    if (more.length > 0) {
      folders.set(first, [...(folders.get(first) ?? []), step]);
      continue;
    }
    const why = step.way === 'left' ? `  (${t.left[step.why]})` : '';
    lines.push(`${signs[step.way]} ${indent}${first}${why}`);
  }
  for (const [name, own] of folders) {
    const way = own[0]?.way ?? 'same';
    if (own.length > shownWhole && way !== 'left' && own.every((step) => step.way === way))
      lines.push(`${signs[way]} ${indent}${name}/  (${t.files(own.length)})`);
    else lines.push(`  ${indent}${name}/`, ...below(`${inside}${name}/`, own, depth + 1, t));
  }
  return lines;
}
