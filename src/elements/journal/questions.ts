import type { EntryPrompt } from '../../domain/journal/entry.js';
import { promptsOfDay } from '../../domain/journal/prompts.js';
import { textIn } from '../../domain/program-year/settings.js';
import type { Journal } from './journal.js';

/** The questions of today: the coach's, the theme's and the person's own. */
export class Questions {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** In the order in which they are offered. */
  list(): readonly EntryPrompt[] {
    const { host, shell, own, today } = this.#journal;
    const { language } = shell.words;
    const coach = host.kitSource.program?.settings.prompts ?? [];
    return promptsOfDay(today, {
      coach: coach.map((texts) => textIn(texts, language)).filter(Boolean),
      theme: [],
      own: own.value?.body.prompts ?? [],
    });
  }
}
