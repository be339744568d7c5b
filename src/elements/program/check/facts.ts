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
  /** Something that it names has not been read yet. */
  readonly isPending: boolean;
  readonly settings: ProgramSettings | undefined;
  readonly problems: readonly Problem[];
}

/** One kind of tag; `instead` are the tags that there are, where this is none of them. */
export interface ElementFacts {
  readonly tag: string;
  readonly count: number;
  readonly works: boolean;
  readonly instead: readonly string[];
}

/** What the check found on the page. */
export interface Facts {
  readonly version: string;
  readonly base: string | undefined;
  readonly language: string;
  readonly programs: readonly ProgramFacts[];
  readonly elements: readonly ElementFacts[];
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

/** What is wrong with how records are to be sent; it knows the formats, which come with the store. */
export type SendingProblems = (settings: ProgramSettings) => readonly Problem[];

/** The problems, with those that show only when the whole year is reckoned. One attribute is not told twice. */
function withLate(
  problems: readonly Problem[],
  settings: ProgramSettings | undefined,
  ofSending: SendingProblems,
): readonly Problem[] {
  if (!settings) return problems;
  const ofYear = yearProblems(settings, dayIn(Date.now(), settings.timeZone ?? 'UTC'));
  const told = problems.map(({ attribute }) => attribute);
  return [
    ...problems,
    ...[...ofYear, ...ofSending(settings)].filter(({ attribute }) => !told.includes(attribute)),
  ];
}

/** What is written on the script tag but read only from `<iml-program>`. */
function onScript(): readonly Problem[] {
  const script = pageKit()?.script;
  return yearNames.flatMap((attribute) => {
    const given = script?.getAttribute(`data-${attribute}`);
    return given ? [{ code: 'needs-program-tag', attribute, given, suggestion: '' } as const] : [];
  });
}

/** Known tags may still be on their way; what the pasted script does not know never comes. */
function elementOf(tag: string, count: number): ElementFacts {
  const isDefined = customElements.get(tag) !== undefined;
  const known = pageKit()?.tags;
  const mayCome = known?.includes(tag) ?? true;
  return {
    tag,
    count,
    works: isDefined || (mayCome && performance.now() < patience),
    instead: isDefined || mayCome ? [] : (known ?? []).filter((each) => each !== 'iml-program'),
  };
}

/** Looks at the page as it is now. Reads only tags and settings, never what people wrote. */
export function look(ofSending: SendingProblems): Facts {
  const found = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('iml-'));
  const others = found.filter((element) => element.localName !== 'iml-program');
  const programs: ProgramFacts[] = [...document.querySelectorAll('iml-program')].map((element) => ({
    kind: 'tag',
    isPending: element.isReading,
    settings: element.program?.settings,
    problems: withLate(element.problems, element.program?.settings, ofSending),
  }));
  if (others.some((element) => !element.closest('iml-program'))) {
    const { settings, problems } = readDefault();
    programs.push({
      kind: 'default',
      isPending: false,
      settings,
      problems: withLate([...problems, ...onScript()], settings, ofSending),
    });
  }
  const tags = [...new Set(others.map((element) => element.localName))];
  return {
    version,
    base: pageKit()?.base,
    language: document.documentElement.lang || 'en',
    programs,
    elements: tags.map((tag) => elementOf(tag, others.filter((element) => element.localName === tag).length)),
    notSecure: !window.isSecureContext,
    framed: window.top !== window,
    noStorage: keepsNothing(),
  };
}
