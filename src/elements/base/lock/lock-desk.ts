import { nothing, type TemplateResult } from 'lit';
import type { Kit, Tried } from '../../../context/program.js';
import { passphraseProblem } from '../../../domain/secret/passphrase.js';
import { isRecoveryCode } from '../../../domain/secret/recovery-code.js';
import { lock, type LockMessages } from '../../../i18n/en/lock.js';
import { messagePacks } from '../../../i18n/registry.js';
import { secretStyles } from '../../../ui/controls/secret-field.js';
import { focusOn } from '../../../ui/focus.js';
import { controls } from '../../../ui/styles/controls.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import { putOff, isPutOff } from '../asks.js';
import { lockStyles } from './lock.styles.js';
import { closedView } from './closed-view.js';
import type { LockShell } from './lock.js';

const packs = () =>
  messagePacks<LockMessages>('lock', {
    es: () => import('../../../i18n/es/lock.js').then((pack) => pack.lock),
  });

/** A code that was made so long ago, and never tried, is asked for once: in milliseconds. */
const untriedFor = 7 * 24 * 60 * 60_000;

/** What stands on the cover: the words, the code, or after opening the question about the code. */
export type Stage = 'words' | 'code' | 'again';

/** The lock as one element shows it: what is typed on the cover, and what became of it. */
export class LockDesk {
  stage: Stage = 'words';
  words = '';
  code = '';
  next = '';
  isSeen = false;
  isWorking = false;
  /** The person pressed "Erase all of it": asked once more. */
  isSure = false;
  /** Which field has something to change, and what. */
  error: { readonly field: 'words' | 'code' | 'next'; readonly text: string } | undefined;
  readonly #words: Words<LockMessages>;

  constructor(readonly shell: LockShell) {
    this.#words = new Words(shell.host, lock, packs());
    wear(shell.host.shadowRoot, [controls, secretStyles, lockStyles]);
    // The file that opens must be there without a network too.
    void this.#kit?.lock().catch(() => undefined);
  }

  get t(): LockMessages {
    return this.#words.t;
  }

  /** Nothing beside the cover and the row. */
  render(): unknown {
    return nothing;
  }

  /** What stands under the heading of the cover. */
  view(): TemplateResult {
    return closedView(this);
  }

  change(change: Partial<Pick<LockDesk, 'words' | 'code' | 'next' | 'isSeen'>>): void {
    Object.assign(this, change);
    if (!('isSeen' in change)) this.error = undefined;
    this.update();
  }

  /** "Open". */
  async open(): Promise<void> {
    if (this.isWorking) return;
    if (this.words.trim() === '') {
      this.#tell('words', this.t.none);
      return;
    }
    await this.#try('words', async (kit) => (await kit.lock()).open(this.words));
  }

  /** "Open and use the new words". */
  async openByCode(): Promise<void> {
    if (this.isWorking) return;
    if (!isRecoveryCode(this.code)) {
      this.#tell('code', this.t.code.not);
      return;
    }
    const problem = passphraseProblem(this.next);
    if (problem) {
      this.#tell('next', problem === 'none' ? this.t.none : this.t[problem]);
      return;
    }
    await this.#try('code', async (kit) => {
      const door = await kit.lock();
      const tried = await door.change(this.code, 'code', this.next);
      return tried === 'right' ? door.open(this.next) : tried;
    });
  }

  /** "Try my code". */
  async tryCode(): Promise<void> {
    if (this.isWorking) return;
    if (!isRecoveryCode(this.code)) {
      this.#tell('code', this.t.code.not);
      return;
    }
    await this.#try('code', async (kit) => (await kit.lock()).tryCode(this.code));
  }

  /** "Lock now". */
  async close(): Promise<void> {
    await (await this.#kit?.lock())?.close();
  }

  go(stage: Stage): void {
    this.forget();
    this.stage = stage;
    this.update();
    focusOn(this.shell.host, stage === 'words' ? 'lock-words' : 'lock-code');
  }

  /** "Not now" about trying the code. */
  later(): void {
    const { kit } = this.shell.host.kitSource;
    if (kit) putOff(kit.program, 'code', Date.now());
    this.#done();
  }

  ask(isSure: boolean): void {
    this.isSure = isSure;
    this.update();
    focusOn(this.shell.host, isSure ? 'sure' : 'lock-erase');
  }

  erase(): void {
    this.forget();
    this.shell.erase();
  }

  /** Nothing that was typed is held on to. */
  forget(): void {
    this.stage = 'words';
    this.words = '';
    this.code = '';
    this.next = '';
    this.isSeen = false;
    this.isSure = false;
    this.error = undefined;
  }

  update(): void {
    this.shell.host.requestUpdate();
  }

  get #kit(): Kit | undefined {
    return this.shell.host.kitSource.kit;
  }

  async #try(field: 'words' | 'code', command: (kit: Kit) => Promise<Tried>): Promise<void> {
    const kit = this.#kit;
    if (!kit) return;
    const asks = this.stage === 'words';
    this.isWorking = true;
    this.error = undefined;
    this.shell.announce(this.t.opening);
    this.update();
    let text: string | undefined;
    try {
      const tried = await command(kit);
      text = tried === 'right' ? undefined : this.#wordsFor(tried, field);
    } catch {
      text = this.t.failed;
    }
    this.isWorking = false;
    if (text !== undefined) this.#tell(field, text);
    else if (asks && (await this.#isDue(kit))) this.go('again');
    else this.#done();
  }

  #wordsFor(tried: Exclude<Tried, 'right'>, field: 'words' | 'code'): string {
    if (tried === 'wrong') return field === 'words' ? this.t.wrong : this.t.code.wrong;
    return tried === 'broken' ? this.t.broken : this.t.wait(tried.wait);
  }

  /** Whether to ask for the recovery code once: some days after it was made. */
  async #isDue(kit: Kit): Promise<boolean> {
    const facts = await (await kit.lock()).facts();
    if (!facts || facts.codeTriedAt !== undefined || isPutOff(kit.program, 'code', Date.now())) return false;
    return Date.now() - Date.parse(facts.codeMadeAt) > untriedFor;
  }

  #tell(field: 'words' | 'code' | 'next', text: string): void {
    this.error = { field, text };
    this.update();
    this.shell.announce(text);
    focusOn(this.shell.host, `lock-${field}`);
  }

  #done(): void {
    const said = this.stage === 'again' && this.code !== '' ? this.t.again.right : this.t.opened;
    this.forget();
    this.update();
    this.shell.announce(said);
    focusOn(this.shell.host, 'heading');
  }
}
