import type { EntryPrompt } from '../../domain/journal/entry.js';
import { promptsOfDay, weekNumber } from '../../domain/journal/prompts.js';
import { monthOn } from '../../domain/program-year/months.js';
import { textIn } from '../../domain/program-year/settings.js';
import { skillAreas, type SkillArea } from '../../domain/program-year/skill-areas.js';
import { themesOf, type Theme } from '../../domain/program-year/themes.js';
import { promptsOf } from '../../i18n/prompts.js';
import type { Journal } from './journal.js';

type Speech = typeof import('../../ui/speech.js');

/** The questions of today: the coach's, the theme's and the person's own. */
export class Questions {
  readonly #journal: Journal;
  #asked = '';
  /** Undefined until they have come, or have failed to. */
  #ofTheme: readonly string[] | undefined;
  #speech: Speech | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
    import('../../ui/speech.js').then(
      (speech) => {
        this.#speech = speech;
        journal.host.requestUpdate();
      },
      // Without the file the question is there to read, as on a device without a voice.
      () => undefined,
    );
  }

  /** "Listen": reads a question aloud, where the device has a voice of its own. */
  aloud(text: string): unknown {
    return this.#speech?.readAloud(this.#journal.host, { id: 'prompt-aloud', text, isBrief: true });
  }

  /** The theme of the month; undefined outside the program year. */
  theme(): Theme | undefined {
    const settings = this.#journal.host.kitSource.program?.settings;
    const month = settings && monthOn(settings, this.#journal.today);
    return month === undefined ? undefined : themesOf(settings ?? {})[month - 1];
  }

  /** In the order in which they are offered; none until the theme's are there, so that none is changed under a reader. */
  list(): readonly EntryPrompt[] {
    const { host, shell, ownRecord, today } = this.#journal;
    const { language } = shell.words;
    this.#fetch(this.area(), language);
    if (!this.#ofTheme) return [];
    const coach = host.kitSource.program?.settings.prompts ?? [];
    return promptsOfDay(today, {
      coach: coach.map((texts) => textIn(texts, language)).filter(Boolean),
      theme: this.#ofTheme,
      own: ownRecord?.body.prompts ?? [],
    });
  }

  /** Of which skills the questions and the first topics are; outside the program year the areas take turns. */
  area(): SkillArea {
    return this.theme()?.area ?? skillAreas[weekNumber(this.#journal.today) % skillAreas.length] ?? 'goals';
  }

  #fetch(area: SkillArea, language: string): void {
    const asked = `${area} ${language}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    const arrive = (texts: readonly string[]): void => {
      if (asked !== this.#asked) return;
      this.#ofTheme = texts;
      this.#journal.host.requestUpdate();
    };
    // Without the file there are the other questions, or none: one can write all the same.
    promptsOf(area, language).then(arrive, () => arrive([]));
  }
}
