import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues } from 'lit';
import { property } from '../../context/property.js';
import { programContext, type Program } from '../../context/program.js';
import type { Problem } from '../../domain/program-year/problem.js';
import { readSettings } from '../../domain/program-year/read-settings.js';
import type { GetHeaders, ProgramSettings } from '../../domain/program-year/settings.js';
import { layered } from '../../domain/program-year/source.js';
import { kitShelf, type KitUse } from './kit-shelf.js';
import type { Transport } from '../../kit/types.js';
import { LateSources } from './late-sources.js';
import { tellHost } from './tell-host.js';
import { attributesOf } from './sources.js';

/**
 * Says once, for every element inside, which program this page belongs to: its name, its year, its meetings, and
 * where records may be sent. Shows nothing of its own. Wrong settings never stop anybody from writing: they are told
 * in the console and in the page by `?iml-check`.
 *
 * Every text can be given by language: `name="…" name-es="…"`. `src` names a JSON file with the same settings;
 * attributes stand above `config`, `config` above the file.
 *
 * @slot - The elements of the program and anything else.
 * @attr {string} program-id - Letters, digits, `.`, `_`, `-`. Names what is kept on the device: never change it.
 * @attr {string} name - Name of the group.
 * @attr {string} start - First day of the program year, `2026-01-05`.
 * @attr {string} meets - Weekly meeting, `Tuesday 18:00`.
 * @attr {string} time-zone - IANA time zone, `America/New_York`.
 * @attr {string} duration - Minutes of a meeting, 90 unless told.
 * @attr {string} breaks - Days without meetings, `2026-12-21/2027-01-03, 2026-07-03`.
 * @attr {string} months - `calendar` or `from-start`.
 * @attr {boolean} shift-breaks - With `from-start`: breaks of whole weeks move the later months.
 * @attr {string} themes - Twelve themes of your own, one a line or between `|`; an empty one keeps the program's.
 * @attr {string} prompts - Journal questions of the coach, one a line or between `|`.
 * @attr {string} changes - Changed meetings, `cancel 2026-03-10; move 2026-03-17 to 2026-03-19 19:00`.
 * @attr {string} lessons - Lessons of your choice by the day of the meeting, `2026-03-10 saying-hello; …`; in JSON your own too.
 * @attr {string} plan-changed - The day on which the plan was last changed, `2026-03-02`.
 * @attr {string} program-endpoint - Address on the same site where a coach publishes the plan.
 * @attr {string} place - Where the group meets.
 * @attr {boolean} show-place - Whether strangers may know the place.
 * @attr {string} endpoint - https address that records are sent to.
 * @attr {string} format - How records are written on the wire, `json` unless told: `form`, `form-multipart`, `text`,
 *   `cloudevents`, `cloudevents-batch`, `google-sheet`, `form-service`, `wordpress`, `couchdb`, `supabase`, `airtable`,
 *   or one of your own.
 * @attr {string} credentials - Whether cookies go to the endpoint: `same-origin` unless told, `include` or `omit`.
 * @attr {string} readers - Who can read what is sent. Needed for sending.
 * @attr {string} purpose - What it is sent for. Needed for sending.
 * @attr {string} exceptions - When others are told. Needed for sending.
 * @attr {string} contact - Where to ask about what was sent.
 * @attr {boolean} tally - Offers the topic tally. Your site then shows nobody a topic of fewer than three people.
 * @attr {string} replies - https address where answers wait.
 * @attr {string} currency - ISO 4217, `USD` unless told.
 * @attr {string} program-money - Money that a participant can ask for, `20.00`.
 * @attr {boolean} ask-before-buying - The budget tells that the coach wants a yes before program money is spent. Nothing is blocked.
 * @attr {string} local-line - Telephone number of a local or warm line, shown beside 988.
 * @attr {string} local-line-name - Its name.
 * @attr {string} exit-url - Where "Leave quickly" goes.
 * @attr {string} help-contact - Who helps with the forms.
 * @attr {string} complaint-contact - Where to complain.
 * @attr {string} worker - Address of the service worker on the same site.
 * @attr {string} moving-to - New address of the page, on another site. From 60 days before the move people are told to take their things along.
 * @attr {string} moving-on - Day of the move, `YYYY-MM-DD`.
 * @attr {string} src - Address of a JSON file with these settings.
 */
export class ImlProgram extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  /** The same settings as an object, `{ programId, name: { en, es }, … }`. */
  @property({ attribute: false }) config: unknown;

  /** Called for each request to the endpoint, so that no token stands in markup. */
  @property({ attribute: false }) getHeaders: GetHeaders | undefined;

  /** Wire formats of your own, which `format` may then name; a page with npm has `registerFormat` as well. */
  @property({ attribute: false }) transports: readonly Transport[] | undefined;

  readonly #provider = new ContextProvider(this, { context: programContext });
  readonly #attributes = new MutationObserver(() => {
    this.requestUpdate();
  });
  readonly #late = new LateSources(() => {
    this.requestUpdate();
  });
  #use: KitUse | undefined;
  #worker: string | undefined;
  #problems: readonly Problem[] = [];

  /** What was read, as the elements inside get it; undefined until a file without which the id is unknown is there. */
  get program(): Program | undefined {
    return this.#provider.value;
  }

  /** What should be written differently. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Something that it names, such as the file of `src`, has not been read yet: more may be wrong. */
  get isReading(): boolean {
    return this.#late.isReading;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#attributes.observe(this, { attributes: true });
    // Attributes may have changed while nobody was looking.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#attributes.disconnect();
    this.#use?.release();
    this.#use = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    this.#late.set(this.getAttribute('src')?.trim() || undefined, this.config);
    if (this.#late.pending && !this.hasAttribute('program-id')) return;
    const source = layered([attributesOf(this), ...this.#late.sources]);
    const read = readSettings(source);
    this.#late.setYear(source);
    const settings = { ...read.settings, ...this.#late.year };
    this.#provide(settings);
    this.#follow(settings.worker);
    this.#problems = [...read.problems, ...this.#late.problems, ...this.#doubts(settings)];
    // Until the file is there, what it says is only missing.
    if (!this.#late.pending) tellHost(this.#problems);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #provide(settings: ProgramSettings): void {
    if (this.#use?.settings.programId !== settings.programId) {
      this.#use?.release();
      this.#use = kitShelf.use(settings, {
        getHeaders: () => this.getHeaders?.() ?? {},
        transports: () => this.transports,
        needsPage: () => !!this.getHeaders,
        tellHost: (problem) => tellHost([problem]),
      });
    }
    const use = this.#use;
    if (JSON.stringify(this.program?.settings) === JSON.stringify(settings)) return;
    use.change(settings);
    this.#provider.setValue({ settings, kit: () => use.kit() });
  }

  /** The service worker waits until the page has what it needs. */
  #follow(worker: string | undefined): void {
    if (!worker || worker === this.#worker) return;
    this.#worker = worker;
    const tell = (problem: Problem): void => tellHost([problem]);
    setTimeout(() => {
      import('../../worker/registration/index.js').then(
        ({ startWorker }) =>
          startWorker({ worker, source: this.getAttribute('src') ?? undefined, tellHost: tell }),
        console.warn,
      );
    }, 3000);
  }

  /** What is wrong with a program beyond its single attributes. */
  #doubts(settings: ProgramSettings): Problem[] {
    const doubts: Problem[] = [];
    const { programId } = settings;
    const attribute = 'program-id';
    if (this.#late.idInFile !== undefined && !this.hasAttribute(attribute)) {
      doubts.push({ code: 'id-not-in-markup', attribute, given: '', suggestion: programId });
    }
    if (this.#use?.differs) {
      doubts.push({ code: 'same-id-differs', attribute, given: programId, suggestion: `${programId}-2` });
    }
    return doubts;
  }
}
