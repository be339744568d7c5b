import type { Problem, ProblemCode } from '../domain/program-year/problem.js';

/** Hears what a host should mend. It never holds a word of a person, nor the value of a header. */
export type TellHost = (problem: Problem) => void;

/** The same by its parts. */
export type TellHostOf = (code: ProblemCode, attribute: string, given?: string, suggestion?: string) => void;

const toConsole: TellHost = ({ code, attribute, given, suggestion }) => {
  console.warn(
    `iml-kit: ${[`${attribute}:`, code, given, suggestion && `→ ${suggestion}`].filter(Boolean).join(' ')}`,
  );
};

/** Tells each thing once, however often it is met. What the host's own function throws stops nothing. */
export function tellOnce(tellHost: TellHost = toConsole): TellHostOf {
  const told = new Set<string>();
  return (code, attribute, given = '', suggestion = '') => {
    const key = `${code} ${attribute} ${given}`;
    if (told.has(key)) return;
    told.add(key);
    try {
      tellHost({ code, attribute, given, suggestion });
    } catch {
      // Telling is a courtesy.
    }
  };
}
