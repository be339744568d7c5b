import type { Lock, LockFacts, NoLock, Tried } from '../../../../context/program.js';
import { passphraseProblem } from '../../../../domain/secret/passphrase.js';
import { isRecoveryCode } from '../../../../domain/secret/recovery-code.js';
import { strengthOf, type Strength } from '../../../../ui/strength.js';
import type { Things } from '../../things.js';
import type { LockWords } from './index.js';

/** What is being asked: to put a lock on, its words then its code; or something about the lock that is on. */
export type Asked = 'words' | 'paper' | 'change' | 'code' | 'try' | 'off' | undefined;

/** Fields of these views. */
export type Field = 'words' | 'next' | 'code';

/** A pause in typing after which the words are looked at, in milliseconds. */
const pause = 400;

/** Putting a lock on one's own things, changing it and taking it off: what was typed and how far it is. */
export class Locking {
  asked: Asked;
  words = '';
  next = '';
  typedCode = '';
  /** The code to write down. */
  code = '';
  isWritten = false;
  strength: Strength | undefined;
  error: { readonly field: Field | 'written'; readonly text: string } | undefined;
  said: string | undefined;
  work: { readonly text: string; readonly part: number } | undefined;
  facts: LockFacts | undefined;
  impossible: NoLock | undefined;
  #lock: Lock | undefined;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;

  constructor(
    readonly things: Things,
    readonly t: () => LockWords,
  ) {}

  /** Whether there is a lock. */
  get isOn(): boolean {
    return this.things.keeping.value?.lock !== undefined;
  }

  /** Learns once a view what there is. */
  look(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.things.attempt(() => this.#look());
  }

  change(change: Partial<Pick<Locking, 'words' | 'next' | 'typedCode' | 'isWritten'>>): void {
    Object.assign(this, change);
    this.error = undefined;
    const chosen = this.asked === 'change' ? change.next : change.words;
    if (chosen !== undefined && (this.asked === 'change' || this.asked === undefined)) this.#weigh(chosen);
    this.things.update();
  }

  /** "Next": the words are chosen, the code comes. */
  choose(): void {
    const problem = this.#problem(this.words);
    if (problem !== undefined) {
      this.#tell('words', problem);
      return;
    }
    this.code ||= this.#lock?.makeCode() ?? '';
    this.#go('paper', 'paper-heading');
  }

  /** "Put the lock on". */
  async turnOn(): Promise<void> {
    const lock = this.#lock;
    if (!lock || this.work) return;
    if (!this.isWritten) {
      this.#tell('written', this.t().views.paper.first);
      return;
    }
    await this.#run(this.t().views.work.on, (progress) => lock.turnOn(this.words, this.code, progress));
    this.#end(this.isOn ? this.t().views.isOn : this.t().views.work.failed);
  }

  /** "Lock now". */
  close(): void {
    this.forget();
    this.things.attempt(async () => this.#lock?.close());
  }

  /** "Lock by itself". */
  closeAfter(minutes: number): void {
    this.things.attempt(async () => {
      await this.#lock?.closeAfter(minutes);
      await this.#look();
    });
  }

  ask(asked: Asked): void {
    this.#clear();
    this.#go(asked, asked === 'try' ? 'typed-code' : 'old-words');
  }

  /** "Not now". */
  stop(): void {
    const was = this.asked;
    this.#clear();
    this.#go(undefined, `lock-${was ?? 'change'}`);
  }

  /** "Use the new words". */
  async changeWords(): Promise<void> {
    const problem = this.#problem(this.next);
    if (problem !== undefined) {
      this.#tell('next', problem);
      return;
    }
    await this.#try(
      'words',
      (lock) => lock.change(this.words, 'words', this.next),
      () => this.t().views.changed,
    );
  }

  /** "Make the code". */
  async makeCode(): Promise<void> {
    const made = this.#lock?.makeCode() ?? '';
    await this.#try(
      'words',
      (lock) => lock.newCode(this.words, made),
      () => this.t().views.codeMade,
    );
    if (this.said === undefined) return;
    this.code = made;
    this.things.update();
  }

  /** "Try my recovery code". */
  async tryCode(): Promise<void> {
    const { desk } = this.t();
    if (!isRecoveryCode(this.typedCode)) {
      this.#tell('code', desk.code.not);
      return;
    }
    await this.#try(
      'code',
      (lock) => lock.tryCode(this.typedCode),
      () => desk.again.right,
    );
  }

  /** "Take the lock off". */
  async turnOff(): Promise<void> {
    const { words } = this;
    await this.#try(
      'words',
      async (lock) => {
        let tried: Tried = 'wrong';
        await this.#run(this.t().views.work.off, async (progress) => {
          tried = await lock.turnOff(words, progress);
        });
        return tried;
      },
      () => (this.isOn ? this.t().views.work.failed : this.t().views.isOff),
    );
  }

  /** The new code is on paper. */
  written(): void {
    this.code = '';
    this.#end(this.t().views.isOn);
  }

  /** Another view, or everything is erased: nothing that was typed is held on to. */
  forget(): void {
    this.#clear();
    this.asked = undefined;
    this.said = undefined;
    this.#isAsked = false;
  }

  async #look(): Promise<void> {
    this.#lock = await (await this.things.kit()).lock();
    this.impossible = this.#lock.impossible();
    this.facts = await this.#lock.facts();
    this.things.update();
  }

  /** A hint about new words; without its file there is none. */
  #weigh(words: string): void {
    clearTimeout(this.#looking);
    this.strength = undefined;
    if (passphraseProblem(words)) return;
    this.#looking = setTimeout(() => {
      void strengthOf(words).then((strength) => {
        if (words !== (this.asked === 'change' ? this.next : this.words)) return;
        this.strength = strength;
        this.things.update();
      });
    }, pause);
  }

  #problem(words: string): string | undefined {
    const { desk } = this.t();
    const problem = passphraseProblem(words);
    return problem && (problem === 'none' ? desk.none : desk[problem]);
  }

  async #try(field: Field, command: (lock: Lock) => Promise<Tried>, done: () => string): Promise<void> {
    const lock = this.#lock;
    if (!lock || this.work) return;
    const { desk } = this.t();
    let tried: Tried;
    try {
      tried = await command(lock);
    } catch (thrown) {
      this.#end(this.t().views.work.failed);
      this.things.shell.report(thrown);
      return;
    }
    if (tried === 'right') this.#end(done());
    else if (tried === 'wrong') this.#tell(field, field === 'code' ? desk.code.wrong : desk.wrong);
    else this.#tell(field, tried === 'broken' ? desk.broken : desk.wait(tried.wait));
  }

  async #run(text: string, command: (progress: (part: number) => void) => Promise<void>): Promise<void> {
    this.work = { text, part: 0 };
    this.things.shell.announce(text);
    this.things.update();
    try {
      await command((part) => {
        this.work = { text, part };
        this.things.update();
      });
    } catch (thrown) {
      this.things.shell.report(thrown);
    } finally {
      this.work = undefined;
    }
  }

  #end(said: string): void {
    this.#clear();
    this.asked = undefined;
    this.said = said;
    this.things.shell.announce(said);
    this.things.attempt(() => this.#look());
    this.things.focus('lock-said');
  }

  #go(asked: Asked, focus: string): void {
    this.asked = asked;
    this.said = undefined;
    this.things.update();
    this.things.focus(focus);
  }

  #tell(field: Field | 'written', text: string): void {
    this.error = { field, text };
    this.things.shell.announce(text);
    const ids = {
      words: this.asked ? 'old-words' : 'new-words',
      next: 'next-words',
      code: 'typed-code',
      written: 'written',
    };
    this.things.focus(ids[field]);
  }

  #clear(): void {
    clearTimeout(this.#looking);
    this.words = '';
    this.next = '';
    this.typedCode = '';
    this.code = '';
    this.isWritten = false;
    this.strength = undefined;
    this.error = undefined;
  }
}
