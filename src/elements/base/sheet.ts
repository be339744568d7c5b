import { LitElement, html, type CSSResultGroup } from 'lit';
import { Companions } from '../../context/companions.js';
import { KitSource } from '../../context/kit-source.js';
import type { Program } from '../../context/program.js';
import { textIn } from '../../domain/program-year/settings.js';
import type { FrameMessages } from '../../i18n/en/frame.js';
import { Announcer } from '../../ui/announcer.js';
import { ColourScheme } from '../../ui/colour-scheme.js';
import { keepPresses } from '../../ui/press-keeper.js';
import { emptyFrame, frame, type FrameView } from '../../ui/frame.js';
import { chooseLanguage, languageOf } from '../../ui/language.js';
import type { LocalLine } from '../../ui/safety-bar.js';
import { sheetStyles } from '../../ui/styles/sheet.js';
import { TranslationGuard } from '../../ui/translation-guard.js';
import type { Words } from '../../ui/words.js';
import { myDataHere } from './my-data-here.js';

/** The host's local line as a link: an https address, or a telephone number. */
const localLine = (program: Program | undefined, language: string): LocalLine | undefined => {
  const line = program?.settings.localLine;
  if (!line) return undefined;
  const href = line.startsWith('https:') ? line : `tel:${line.replace(/[^+\d]/g, '')}`;
  return { href, label: textIn(program.settings.localLineName, language) || line };
};

/**
 * What every element that shows something shares: the frame with its heading, language switch and safety bar, and
 * the live region. What people write into is a `Worksheet`, which adds all that keeps their words safe.
 */
export abstract class Sheet<
  M extends { readonly heading: string },
  C extends FrameMessages = FrameMessages,
> extends LitElement {
  static override styles: CSSResultGroup = sheetStyles;

  /** False for what only shows: no quick exit, no save state, and the store is never opened. */
  static readonly writes: boolean = false;

  /** The program and kit around this element; its controllers read it. */
  readonly kitSource = new KitSource(this, (this.constructor as typeof Sheet).writes);

  protected abstract readonly words: Words<M>;
  protected abstract readonly common: Words<C>;

  readonly #announcer = new Announcer(this);
  readonly #companions = new Companions(this);

  constructor() {
    super();
    new TranslationGuard(this);
    new ColourScheme(this);
    keepPresses(this);
  }

  protected get program(): Program | undefined {
    return this.kitSource.program;
  }

  /** Whether this element stands first among those of its program and has the whole safety bar. */
  protected get isFirst(): boolean {
    return this.#companions.first;
  }

  /** What stands at the top. */
  protected get heading(): string {
    return this.words.t.heading;
  }

  /** Whether the first view stands, whose height is kept free; another one is as high as what it shows. */
  protected get isHome(): boolean {
    return true;
  }

  /** The element's own part of the screen. */
  protected abstract content(): unknown;

  /** Says something to people who listen to the page. */
  protected announce(text: string): void {
    this.#announcer.say(text);
  }

  /** Everything that stands on the screen, once its words are there. */
  protected whole(): unknown {
    return frame(this.frameView, this.content());
  }

  protected override render(): unknown {
    if (!this.words.ready || !this.common.ready) return emptyFrame(languageOf(this));
    return html`${this.whole()}${this.#announcer.region()}`;
  }

  /** The frame as it stands around what is only shown. */
  protected get frameView(): FrameView {
    const { language, direction, languages } = this.words;
    return {
      t: this.common.t,
      heading: this.heading,
      isHome: this.isHome,
      language,
      direction,
      languages,
      onLanguage: chooseLanguage,
      bar: this.isFirst ? 'whole' : 'line',
      localLine: localLine(this.program, language),
      myData: myDataHere(this),
    };
  }
}
