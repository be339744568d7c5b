import { pageKit, version } from '../../../context/page.js';
import type { Problem } from '../../../domain/program-year/problem.js';
import { yearNames } from '../../../domain/program-year/read-year.js';
import type { ProgramSettings } from '../../../domain/program-year/settings.js';
import { yearProblems } from '../../../domain/program-year/year-problems.js';
import { dayIn } from '../../../domain/zone-time.js';
import { readDefault } from '../default-program.js';

/** One program of the page; `settings` are absent while its file has not come. */
export interface ProgramFacts {
  readonly kind: 'tag' | 'default';
  readonly settings: ProgramSettings | undefined;
  readonly problems: readonly Problem[];
}

/** What the check found on the page. */
export interface Facts {
  readonly version: string;
  readonly base: string | undefined;
  readonly language: string;
  readonly programs: readonly ProgramFacts[];
  readonly elements: readonly { readonly tag: string; readonly count: number; readonly works: boolean }[];
  readonly notSecure: boolean;
  readonly framed: boolean;
  readonly noStorage: boolean;
}

/** Files may still be on their way: nothing is called broken before this many ms. */
const patience = 5000;

function keepsNothing(): boolean {
  try {
    return !window.indexedDB || !window.localStorage;
  } catch {
    // A sandboxed frame throws at the very mention.
    return true;
  }
}

/** What shows only when the whole year is reckoned. */
function ofYear(settings: ProgramSettings | undefined): readonly Problem[] {
  return settings ? yearProblems(settings, dayIn(Date.now(), settings.timeZone ?? 'UTC')) : [];
}

/** What is written on the script tag but read only from `<iml-program>`. */
function onScript(): readonly Problem[] {
  const script = pageKit()?.script;
  return yearNames.flatMap((attribute) => {
    const given = script?.getAttribute(`data-${attribute}`);
    return given ? [{ code: 'needs-program-tag', attribute, given, suggestion: '' } as const] : [];
  });
}

/** Looks at the page as it is now. Reads only tags and settings, never what people wrote. */
export function look(): Facts {
  const found = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('iml-'));
  const others = found.filter((element) => element.localName !== 'iml-program');
  const programs: ProgramFacts[] = [...document.querySelectorAll('iml-program')].map((element) => ({
    kind: 'tag',
    settings: element.program?.settings,
    problems: [...element.problems, ...ofYear(element.program?.settings)],
  }));
  if (others.some((element) => !element.closest('iml-program'))) {
    const { settings, problems } = readDefault();
    programs.push({
      kind: 'default',
      settings,
      problems: [...problems, ...onScript(), ...ofYear(settings)],
    });
  }
  const tags = [...new Set(others.map((element) => element.localName))];
  return {
    version,
    base: pageKit()?.base,
    language: document.documentElement.lang || 'en',
    programs,
    elements: tags.map((tag) => ({
      tag,
      count: others.filter((element) => element.localName === tag).length,
      works: customElements.get(tag) !== undefined || performance.now() < patience,
    })),
    notSecure: !window.isSecureContext,
    framed: window.top !== window,
    noStorage: keepsNothing(),
  };
}
