import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { reminder, type ReminderMessages } from '../../../i18n/en/reminder.js';
import { messagePacks } from '../../../i18n/registry.js';
import { button } from '../../../ui/controls/button.js';
import { timeField } from '../../../ui/controls/time-field.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { canShareFile, saveFile, shareFile } from '../../../ui/save-file.js';
import { controls } from '../../../ui/styles/controls.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import type { Reminder } from '../../../domain/reminder.js';
import { choose, forgetReminder, readChosen } from '../kept.js';
import { Clock } from './clock.js';
import { notify, mayNotify } from './notify.js';
import { reminderStyles } from './reminder.styles.js';
import { noteReminded, remindNoMore, remindWithoutPage } from './without-page.js';

const packs = () =>
  messagePacks<ReminderMessages>('reminder', {
    es: () => import('../../../i18n/es/reminder.js').then((pack) => pack.reminder),
  });

const days = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The name of a day of the week; 2 January 2000 was a Sunday. */
function nameOf(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const name = format.format(Date.UTC(2000, 0, 2 + Number(day)));
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** What came of a press. */
type Told = 'made' | 'notMade' | 'refused' | 'stopped' | 'noTime';

/** What the reminder needs of its element. */
export interface ReminderShell {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly program: () => string | undefined;
  readonly announce: (text: string) => void;
  /** The focus goes back to where the reminder was opened. */
  readonly close: () => void;
}

/** The reminder that a person sets: a file for their calendar, and a note of this page while it is open. */
export class ReminderRoom implements ReactiveController {
  isOpen = false;

  readonly #shell: ReminderShell;
  readonly #words: Words<ReminderMessages>;
  readonly #clock: Clock;
  #day: Reminder['day'] = 'every';
  #time = '18:00';
  #told: Told | undefined;
  #takeOff: (() => void) | undefined;

  constructor(shell: ReminderShell) {
    this.#shell = shell;
    this.#words = new Words(shell.host, reminder, packs());
    this.#clock = new Clock(() => this.#ring());
    shell.host.addController(this);
    const kept = this.#kept;
    if (kept) {
      this.#day = kept.day;
      this.#time = kept.time;
    }
  }

  #ring(): void {
    void notify(this.#words.t.title);
    const program = this.#shell.program();
    if (program !== undefined) void noteReminded(program);
  }

  get #kept(): Reminder | undefined {
    const program = this.#shell.program();
    return program === undefined ? undefined : readChosen(program).reminder;
  }

  hostConnected(): void {
    this.#takeOff = wear(this.#shell.host.shadowRoot, [controls, reminderStyles]);
    this.#clock.set(this.#kept);
  }

  hostDisconnected(): void {
    this.#takeOff?.();
    this.#clock.set(undefined);
  }

  /** Opens the view. */
  open(): void {
    this.isOpen = true;
    this.#told = undefined;
    this.#shell.host.requestUpdate();
  }

  render(): unknown {
    const { t, language } = this.#words;
    const canNotify = mayNotify();
    const isOn = this.#kept !== undefined;
    return html`<p>${t.intro}</p>
      ${choiceCards({
        name: 'reminder-day',
        legend: t.day,
        columns: true,
        value: this.#day,
        options: [
          { value: 'every', label: t.everyDay },
          ...days.map((day) => ({ value: day, label: nameOf(day, language) })),
        ],
        onChange: (day) => this.#change(() => (this.#day = day ?? 'every')),
      })}
      ${timeField({
        id: 'reminder-time',
        label: t.time,
        value: this.#time,
        error: this.#told === 'noTime' ? t.noTime : undefined,
        onInput: (time) => this.#change(() => (this.#time = time)),
      })}
      <p class="second">${t.calendarHint}</p>
      <div class="answers">
        ${button({ kind: 'main', label: t.calendar, onPress: () => void this.#toCalendar() })}
      </div>
      ${
        canNotify
          ? html`<p class="second">${isOn ? t.isOn : t.hereHint}</p>
              <div class="answers">
                ${
                  isOn
                    ? button({ kind: 'plain', label: t.stop, onPress: () => this.#stop() })
                    : button({ kind: 'plain', label: t.here, onPress: () => void this.#here() })
                }
              </div>`
          : nothing
      }
      ${this.#told && this.#told !== 'noTime' ? html`<p class="told">${t[this.#told]}</p>` : nothing}
      <div class="answers">
        ${button({ kind: 'text', label: t.close, icon: 'back', onPress: () => this.#close() })}
      </div>`;
  }

  #change(act: () => void): void {
    act();
    this.#told = undefined;
    if (this.#kept && this.#time) this.#keep();
    this.#shell.host.requestUpdate();
  }

  #tell(told: Told): void {
    this.#told = told;
    this.#shell.announce(this.#words.t[told]);
    this.#shell.host.requestUpdate();
    if (told === 'noTime')
      void this.#shell.host.updateComplete.then(() =>
        this.#shell.host.shadowRoot?.getElementById('reminder-time')?.focus(),
      );
  }

  #keep(): void {
    const program = this.#shell.program();
    const kept = { day: this.#day, time: this.#time };
    if (program !== undefined) {
      choose(program, { reminder: kept });
      void remindWithoutPage(program, kept, this.#words.t.title);
    }
    this.#clock.set(kept);
  }

  async #toCalendar(): Promise<void> {
    if (!this.#time) return this.#tell('noTime');
    const { t } = this.#words;
    try {
      const { reminderCalendar } = await import('../../../publish/reminder.js');
      const text = reminderCalendar({
        day: this.#day,
        time: this.#time,
        title: t.title,
        id: crypto.randomUUID?.() ?? String(Math.random()).slice(2),
        now: Date.now(),
      });
      const file = new Blob([text], { type: 'text/calendar;charset=utf-8' });
      if (canShareFile(file, t.file)) await shareFile(file, t.file).catch(() => saveFile(file, t.file));
      else await saveFile(file, t.file);
      this.#tell('made');
    } catch {
      this.#tell('notMade');
    }
  }

  async #here(): Promise<void> {
    if (!this.#time) return this.#tell('noTime');
    if ((await Notification.requestPermission()) !== 'granted') return this.#tell('refused');
    this.#keep();
    this.#shell.announce(this.#words.t.isOn);
    this.#shell.host.requestUpdate();
  }

  #stop(): void {
    const program = this.#shell.program();
    if (program !== undefined) {
      forgetReminder(program);
      void remindNoMore(program);
    }
    this.#clock.set(undefined);
    this.#tell('stopped');
  }

  #close(): void {
    this.isOpen = false;
    this.#shell.host.requestUpdate();
    this.#shell.close();
  }
}

/** Made once, at its first use. */
export const create = (shell: ReminderShell): ReminderRoom => new ReminderRoom(shell);
