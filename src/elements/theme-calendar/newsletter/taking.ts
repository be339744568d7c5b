import { copy } from './clipboard.js';
import { pngOf } from './draw.js';
import type { Letter, Publish } from './letter.js';
import type { NewsletterPanel } from './panel.js';

/** What can be copied. */
export const copies = ['rich', 'html', 'text', 'subject', 'alt'] as const;
/** One of {@link copies}. */
export type CopyName = (typeof copies)[number];

/** What can be saved. */
export const files = ['document', 'text', 'ics', 'png', 'paper'] as const;
/** One of {@link files}. */
export type FileName = (typeof files)[number];

/** Neutral names: who sees the downloads learns nothing. */
const names: Readonly<Record<FileName, string>> = {
  document: 'letter.html',
  text: 'letter.txt',
  ics: 'meetings.ics',
  png: 'letter.png',
  paper: 'letter-paper.png',
};

/** How the last press ended. */
export type Outcome = 'none' | 'copied' | 'saved' | 'refused-copy' | 'refused-save';

/** Copies and saves, each by one press, and says how it ended. */
export class Taking {
  outcome: Outcome = 'none';
  /** What the coach can copy by hand, where the browser refused. */
  byHand = '';
  readonly #panel: NewsletterPanel;

  constructor(panel: NewsletterPanel) {
    this.#panel = panel;
  }

  clear(): void {
    this.outcome = 'none';
    this.byHand = '';
  }

  /** The words of the picture. */
  alt({ options }: Letter, publish: Publish): string {
    const settings = this.#panel.page?.year.settings;
    const anyFont = publish.tableMeasure({ regular: 1, bold: 1 });
    return (settings && publish.monthPicture(settings, options, anyFont)?.alt) ?? '';
  }

  async copy(name: CopyName): Promise<void> {
    const { letter, publish } = this.#panel;
    if (!letter || !publish) return;
    const text = {
      rich: () => letter.text,
      html: () => letter.fragment,
      text: () => letter.text,
      subject: () => letter.subject,
      alt: () => this.alt(letter, publish),
    }[name]();
    const done = await copy(name === 'rich' ? { text, html: letter.fragment } : { text });
    this.#end(done ? 'copied' : 'refused-copy', done ? '' : text);
  }

  async save(name: FileName): Promise<void> {
    try {
      const file = await this.#file(name);
      if (!file) throw new Error(name);
      const { download } = await import('../../../ui/download.js');
      download(file, names[name]);
      this.#end('saved');
    } catch {
      this.#end('refused-save');
    }
  }

  async print(): Promise<void> {
    const { letter, words, page } = this.#panel;
    if (!letter || !page) return;
    try {
      const [{ printSheet }, { letterPaper }] = await Promise.all([
        import('../../base/print/print-sheet.js'),
        import('./paper.js'),
      ]);
      const paper = await letterPaper(page.year.settings, letter.options);
      printSheet(paper, { title: words.t.printTitle, language: words.language });
    } catch {
      this.#end('refused-save');
    }
  }

  async #file(name: FileName): Promise<Blob | undefined> {
    const { letter, publish, page } = this.#panel;
    if (!letter || !publish || !page) return undefined;
    const { settings } = page.year;
    const { options } = letter;
    const text = (words: string | undefined, type: string) =>
      words ? new Blob([words], { type: `text/${type};charset=utf-8` }) : undefined;
    const picture = (print: boolean) =>
      pngOf(
        publish,
        (measure) => publish.monthPicture(settings, { ...options, print }, measure),
        print ? publish.printSize : publish.screenSize,
      );
    switch (name) {
      case 'document':
        return text(letter.document, 'html');
      case 'text':
        return text(letter.text, 'plain');
      case 'ics':
        return text(
          publish.monthCalendar(settings, options.month, { ...options, now: page.now }),
          'calendar',
        );
      case 'png':
        return picture(false);
      case 'paper':
        return picture(true);
    }
  }

  #end(outcome: Outcome, byHand = ''): void {
    this.outcome = outcome;
    this.byHand = byHand;
    this.#panel.host.requestUpdate();
  }
}

/** How a press ended, in words. */
export const outcomeWords = (t: NewsletterPanel['words']['t'], outcome: Outcome): string =>
  ({
    none: '',
    copied: t.copied,
    saved: t.saved,
    'refused-copy': t.refusedCopy,
    'refused-save': t.refusedSave,
  })[outcome];
