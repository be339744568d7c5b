import type { PlanEdit } from '../../../../domain/program-year/plan/edits.js';
import { linkOf } from '../../../../domain/program-year/plan/link.js';
import { programFile } from '../../../../domain/program-year/plan/program-json.js';
import { calendarPlan as english } from '../../../../i18n/en/calendar-plan.js';
import { qrCode, type QrCode } from '../../../../ui/qr.js';
import { saveTextFile } from '../../../../ui/rescue.js';
import { today } from '../../../base/days.js';
import type { PlanDesk } from '../desk.js';
import { wishLine, type LineWords } from '../lines.js';
import { Publisher } from './publish.js';

/** The name that hosts know. */
const fileName = 'program.json';

/** A lesson is the coach's own matter: the group hears of days, times, places and themes. */
const isForGroup = ({ kind }: PlanEdit): boolean => kind !== 'lesson' && kind !== 'own-lesson';

const local = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The address without its fragment; undefined where it is none that phones open. */
function pageAddress(text: string): string | undefined {
  try {
    const url = new URL(text.trim());
    url.hash = '';
    return url.protocol === 'https:' || (url.protocol === 'http:' && local.test(url.hostname))
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}

/** The three ways out for changes that only the coach sees: the site, the webmaster, the group. */
export class Ways {
  readonly publisher: Publisher;
  /** What is typed; nothing of it is kept longer than the press. */
  password = '';
  name: string | undefined;
  page: string | undefined;
  /** Which text was copied last, or could not be. */
  copied: string | undefined;
  notCopied: string | undefined;
  code: QrCode | 'failed' | undefined;
  #isAsked = false;
  #other: LineWords | undefined;

  constructor(readonly desk: PlanDesk) {
    this.publisher = new Publisher(desk);
  }

  /** What the coach is called in the link. */
  get from(): string {
    return this.name ?? this.desk.body.name;
  }

  /** The page that the group opens, as it is written. Not this one: the coach's page is not for everybody. */
  get address(): string {
    return this.page ?? this.desk.body.page;
  }

  get isAddress(): boolean {
    return pageAddress(this.address) !== undefined;
  }

  /** What the group hears: the changes that only the coach sees, else those that were just published. */
  get told(): readonly PlanEdit[] {
    const { edits } = this.desk;
    return (edits.length > 0 ? edits : this.publisher.published).filter(isForGroup);
  }

  /** The link with the changes, or to the page that has them by now; undefined where they are too many, or there is no page. */
  get link(): string | undefined {
    const { said, edits } = this.desk;
    const page = pageAddress(this.address);
    if (edits.length === 0) return page;
    const fragment = said && linkOf(said.programId, this.from.trim().slice(0, 60), today(), this.told);
    return page && fragment && `${page}#${fragment}`;
  }

  /** The message in both languages; undefined until the Spanish words are there. */
  get message(): string | undefined {
    const spanish = this.#spanishWords;
    if (!spanish) return undefined;
    const lesson = (): string => '';
    const words: readonly LineWords[] = [{ t: english, locale: 'en-US', language: 'en', lesson }, spanish];
    const told = words.map((each) =>
      [each.t.ways.greeting, ...this.told.map((edit) => `• ${wishLine(edit, each)}`)].join('\n'),
    );
    const { link } = this;
    const where = link === undefined ? [] : [`${words.map(({ t }) => t.ways.link).join('\n')}\n${link}`];
    return [...told, ...where].join('\n\n');
  }

  /** The file for the webmaster, and the line that goes with it. */
  get file(): string {
    const { plan } = this.desk;
    return plan ? programFile(plan) : '';
  }

  get line(): string {
    const id = this.desk.said?.programId ?? '';
    return this.desk.t.ways.line(`<iml-program program-id="${id}" src="${fileName}">`);
  }

  saveFile(): void {
    saveTextFile(this.file, fileName, 'application/json');
  }

  /** Keeps name and page for the next time. */
  keep(): void {
    const { from: name, address: page } = this;
    const { body } = this.desk;
    if (name === body.name && page === body.page) return;
    if (this.isAddress) void this.desk.change((now) => ({ ...now, name: name.trim().slice(0, 60), page }));
  }

  async copy(id: string, text: string): Promise<void> {
    this.copied = this.notCopied = undefined;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = id;
      this.desk.announce(this.desk.t.ways.copied);
    } catch {
      this.notCopied = id;
    }
    this.desk.host.requestUpdate();
  }

  get canShare(): boolean {
    return typeof (navigator as Partial<Navigator>).share === 'function';
  }

  share(): void {
    const { message: text = '' } = this;
    // Changing one's mind in the sheet is no trouble, and there is Copy beside it.
    navigator.share({ text }).catch(() => undefined);
  }

  async showCode(): Promise<void> {
    const { link } = this;
    try {
      this.code = (link && (await qrCode(link))) || 'failed';
    } catch {
      this.code = 'failed';
    }
    this.desk.focus('plan-code');
  }

  get #spanishWords(): LineWords | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      import('../../../../i18n/es/calendar-plan.js').then(
        ({ calendarPlan: t }) => {
          this.#other = { t, locale: 'es-US', language: 'es', lesson: () => '' };
          this.desk.host.requestUpdate();
        },
        () => (this.#isAsked = false),
      );
    }
    return this.#other;
  }
}
