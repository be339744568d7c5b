import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Whether a letter can be shown as it is: a strict policy takes its styles away, or refuses the frame its words. */
function canShow(): boolean {
  try {
    document.createElement('iframe').srcdoc = '<p></p>';
    const probe = document.createElement('span');
    probe.setAttribute('style', 'color:red');
    return probe.style.color !== '';
  } catch {
    return false;
  }
}

let shows: boolean | undefined;

/** Asked once a page, since a policy reports each try. */
export const showsLetters = (): boolean => (shows ??= canShow());

/** Links lead nowhere: a look at a letter asks no other site for anything. */
const withoutLinks = (letter: string): string => letter.replace(/ href="[^"]*"/g, '');

class LetterFrame extends Directive {
  override render(_letter: string, _width: number): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [letter, width]: [string, number]): unknown {
    const frame = element as HTMLIFrameElement;
    const page = withoutLinks(letter);
    frame.onload = () => fit(frame, width);
    if (frame.srcdoc !== page) frame.srcdoc = page;
    fit(frame, width);
    return nothing;
  }
}

/** As high as the letter, and made smaller where the screen is narrower than it. */
function fit(frame: HTMLIFrameElement, width: number): void {
  const stage = frame.parentElement;
  if (!stage) return;
  stage.style.maxWidth = `${width}px`;
  const scale = Math.min(1, stage.clientWidth / width || 1);
  frame.style.width = `${width}px`;
  frame.style.transform = `scale(${scale})`;
  const height = frame.contentDocument?.body?.scrollHeight ?? 0;
  if (height === 0) return;
  frame.style.height = `${height}px`;
  stage.style.height = `${Math.ceil(height * scale)}px`;
}

/** Fills a frame with a letter of this width. */
export const letterFrame = directive(LetterFrame);
