import type { EntryPrompt } from '../../domain/journal/entry.js';
import { promptsOfDay } from '../../domain/journal/prompts.js';
import { monthOn } from '../../domain/program-year/months.js';
import { textIn } from '../../domain/program-year/settings.js';
import { themesOf, type Theme } from '../../domain/program-year/themes.js';
import type { Journal } from './journal.js';

/** The questions of today: the coach's, the theme's and the person's own. */
export class Questions {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** The theme of the month; undefined outside the program year. */
  theme(): Theme | undefined {
    const settings = this.#journal.host.kitSource.program?.settings;
    const month = settings && monthOn(settings, this.#journal.today);
    return month === undefined ? undefined : themesOf(settings ?? {})[month - 1];
  }

  /** In the order in which they are offered. */
  list(): readonly EntryPrompt[] {
    const { host, shell, ownRecord, today } = this.#journal;
    const { language } = shell.words;
    const coach = host.kitSource.program?.settings.prompts ?? [];
    return promptsOfDay(today, {
      coach: coach.map((texts) => textIn(texts, language)).filter(Boolean),
      theme: [],
      own: ownRecord?.body.prompts ?? [],
    });
  }
}
