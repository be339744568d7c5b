import type { Problem } from '../../domain/program-year/problem.js';

const told = new Set<string>();

/** Tells the host in the console, each problem once. Nothing is loaded and nothing said on a healthy page. */
export function tellHost(problems: readonly Problem[]): void {
  const fresh = problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return told.has(key) ? false : told.add(key);
  });
  if (fresh.length === 0) return;
  void import('../base/problem-words.js')
    .then(async ({ checkWords, problemLine }) => {
      const words = await checkWords();
      return fresh.map((problem) => problemLine(problem, words));
    })
    .catch(() => fresh.map(({ code, attribute }) => `${attribute}: ${code}`))
    .then((lines) => {
      for (const line of lines) console.warn(`iml-kit: ${line}`);
    });
}
