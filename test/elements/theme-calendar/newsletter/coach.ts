import { all, control, find, until } from '../../../helpers/shadow.js';
import { read, type Reader, type Said } from '../reader.js';

const place: Said = { place: 'Fellowship Hall', 'show-place': '' };

/** A coach in front of the open panel. */
export class Coach {
  constructor(readonly reader: Reader) {}

  get calendar() {
    return this.reader.calendar;
  }

  get words(): string {
    return this.reader.words;
  }

  /** What the letter says as plain words. */
  get letter(): string {
    return find(this.calendar, '.letter-text').textContent;
  }

  /** How the last press ended. */
  get outcome(): string {
    return find(this.calendar, '.outcome [role="status"]').textContent;
  }

  field<E extends HTMLElement = HTMLInputElement>(id: string): E {
    return find<E>(this.calendar, `#letter-${id}`);
  }

  async ticks(id: string): Promise<void> {
    this.field(id).click();
    await this.settled();
  }

  async picks(name: string, value: string): Promise<void> {
    find(this.calendar, `input[name="letter-${name}"][value="${value}"]`).click();
    await this.settled();
  }

  async picksMonth(month: number): Promise<void> {
    const select = this.field<HTMLSelectElement>('month');
    select.value = String(month);
    select.dispatchEvent(new Event('change'));
    await this.settled();
  }

  async writes(words: string, language = 'en'): Promise<void> {
    const field = this.field<HTMLTextAreaElement>(`words-${language}`);
    field.value = words;
    field.dispatchEvent(new Event('input'));
    await until(() => this.letter.includes(words), 'the words in the letter');
  }

  async presses(label: string): Promise<void> {
    await this.reader.presses(label);
  }

  /** Until the lessons of another language have come as well. */
  async settled(): Promise<void> {
    await this.calendar.updateComplete;
    await until(() => all(this.calendar, '.letter-text').length, 'the letter');
  }
}

/** Opens the panel, until the letter and its lessons are there. */
export async function compose(said: Said = place): Promise<Coach> {
  const reader = await read({ contact: 'office@example.org', ...said }, { newsletter: true });
  return reopen(reader);
}

/** Presses the button that opens the panel. */
export async function reopen(reader: Reader): Promise<Coach> {
  await until(() => all(reader.calendar, '#compose').length, 'the button');
  control(reader.calendar, find(reader.calendar, '#compose').textContent.trim()).click();
  const coach = new Coach(reader);
  await until(() => all(reader.calendar, '.letter-text').length, 'the letter');
  await until(() => coach.letter.includes('\n  '), 'the lessons');
  return coach;
}
