import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onRegistration } from '../i18n/registry.js';
import type { Packs } from '../i18n/types.js';
import { languageOf, nearest, onLanguageChange } from './language.js';

/** A language to choose from, by its own name. */
export interface LanguageChoice {
  readonly code: string;
  readonly name: string;
}

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;
const known: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };

function ownName(code: string): string {
  const name = known[code] ?? new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** Fills what a pack leaves out with English, group by group. */
function filled<M>(english: M, pack: unknown): M {
  if (typeof english !== 'object' || english === null) return (pack ?? english) as M;
  const words: Record<string, unknown> = {};
  for (const key of Object.keys(english)) {
    const own = (pack as Record<string, unknown> | undefined)?.[key];
    words[key] = filled((english as Record<string, unknown>)[key], own);
  }
  return (Array.isArray(english) ? Object.values(words) : words) as M;
}

/** Words of the same host change together, so that no screen speaks two languages. */
const together = new WeakMap<Element, Set<Words<unknown>>>();

/**
 * The words of an element in the language that holds for it, as a reactive controller. Several on one host
 * (its own words and the common ones) change at once.
 */
export class Words<M> implements ReactiveController {
  #t: M;
  #language = 'en';
  #direction: 'ltr' | 'rtl' = 'ltr';
  #ready = false;
  /** What `lang` asks for, and what it asked for when the words on the screen came. */
  #asked = '';
  #answered = '';
  #next: { t: M; language: string } | undefined;
  #stop: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly english: M,
    private readonly packs: Packs<M>,
  ) {
    this.#t = english;
    const group = together.get(host) ?? new Set();
    together.set(host, group.add(this));
    host.addController(this);
  }

  /** The words. English until another pack is there. */
  get t(): M {
    return this.#t;
  }

  /** The language of `t`: a key of the packs, or `en`. */
  get language(): string {
    return this.#language;
  }

  /** For `Intl`: the language with its region; English and Spanish are those of the United States. */
  get locale(): string {
    const asked = this.#asked;
    if (asked.startsWith(`${this.#language}-`)) return asked;
    return known[this.#language] ? `${this.#language}-US` : this.#language;
  }

  /** Right to left where the words are, or where the page says so about its own language. */
  get direction(): 'ltr' | 'rtl' {
    return this.#direction;
  }

  /** False until the pack that the page's language asks for is there: nothing is shown in English meanwhile. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The languages to choose from: English and every pack. */
  get languages(): readonly LanguageChoice[] {
    return ['en', ...Object.keys(this.packs).filter((code) => code !== 'en')].map((code) => ({
      code,
      name: ownName(code),
    }));
  }

  hostConnected(): void {
    this.#stop = [
      onLanguageChange(() => this.#choose(), this.host),
      onRegistration(() => this.#choose(true)),
    ];
    this.#choose();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  #choose(again = false): void {
    const asked = languageOf(this.host);
    if (asked === this.#answered && asked === this.#asked && !again) {
      this.#turn();
      return;
    }
    this.#asked = asked;
    this.#next = undefined;
    const code = [asked, asked.split('-')[0] ?? ''].find((tag) => tag in this.packs);
    const load = code === undefined ? undefined : this.packs[code];
    if (!load || code === undefined) this.#arrive(asked, 'en', this.english);
    else
      load().then(
        (pack) => this.#arrive(asked, code, filled(this.english, pack)),
        () => this.#arrive(asked, 'en', this.english),
      );
  }

  #arrive(asked: string, language: string, t: M): void {
    if (asked !== this.#asked) return;
    this.#next = { t, language };
    const group = [...(together.get(this.host) ?? [])];
    if (group.some((words) => words.#asked !== asked || (!words.#next && words.#answered !== asked))) return;
    for (const words of group) words.#take();
  }

  #take(): void {
    if (!this.#next) return;
    this.#t = this.#next.t;
    this.#language = this.#next.language;
    this.#next = undefined;
    this.#answered = this.#asked;
    this.#ready = true;
    this.#turn();
    this.host.requestUpdate();
  }

  #turn(): void {
    const own = (nearest(this.host, 'lang') ?? 'en').split('-')[0] === this.#language;
    const page = own && nearest(this.host, 'dir') === 'rtl';
    const direction = page || rightToLeft.test(this.#language) ? 'rtl' : 'ltr';
    if (direction === this.#direction) return;
    this.#direction = direction;
    this.host.requestUpdate();
  }
}
