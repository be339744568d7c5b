/** What a letter may be in. */
export const languages = ['en', 'es', 'both'] as const;
/** One of {@link languages}. */
export type LetterLanguage = (typeof languages)[number];

/** How the picture shows the days. */
export const layouts = ['list', 'grid'] as const;

/** What coaches write newsletters with. */
export const tools = ['mailchimp', 'constant-contact', 'flocknote', 'mail', 'word'] as const;
/** One of {@link tools}. */
export type Tool = (typeof tools)[number];

/** What may be left out. */
export const parts = ['place', 'lesson', 'tryIt', 'colours'] as const;
/** One of {@link parts}. */
export type Part = (typeof parts)[number];

/** What the coach chose and wrote, but for the month. */
export interface Choices extends Readonly<Record<Part, boolean>> {
  readonly language: LetterLanguage;
  readonly layout: (typeof layouts)[number];
  readonly tool: Tool;
  readonly paragraphs: { readonly en: string; readonly es: string };
}

/** Before anything was chosen, on a page in this language. */
export const firstChoices = (language: string): Choices => ({
  language: language === 'es' ? 'es' : 'en',
  layout: 'list',
  tool: 'mailchimp',
  place: true,
  lesson: true,
  tryIt: true,
  colours: true,
  paragraphs: { en: '', es: '' },
});

/** Longest paragraph of a coach that is kept, in UTF-16 code units: more no letter can hold. */
export const longestParagraph = 2000;

const oneOf = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
  choices.find((one) => one === value) ?? otherwise;
const words = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestParagraph) : '');

/** What was kept, as far as it can be read; anything else is as at first. */
export function readChoices(text: string | undefined, language: string): Choices {
  const first = firstChoices(language);
  let raw: unknown;
  try {
    raw = JSON.parse(text ?? 'null');
  } catch {
    return first;
  }
  if (typeof raw !== 'object' || raw === null) return first;
  const kept = raw as Partial<Record<keyof Choices, unknown>>;
  const own = (typeof kept.paragraphs === 'object' ? kept.paragraphs : {}) as Partial<
    Record<string, unknown>
  > | null;
  const shows = (part: Part) => kept[part] !== false;
  return {
    language: oneOf(languages, kept.language, first.language),
    layout: oneOf(layouts, kept.layout, first.layout),
    tool: oneOf(tools, kept.tool, first.tool),
    place: shows('place'),
    lesson: shows('lesson'),
    tryIt: shows('tryIt'),
    colours: shows('colours'),
    paragraphs: { en: words(own?.['en']), es: words(own?.['es']) },
  };
}
