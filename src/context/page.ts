import type { ContextRoot } from '@lit/context';

/** The version of this kit. A test holds it to the one of the package. */
export const version = '0.1.0';

/** The one global name of the kit: a symbol, so that it meets no name of the host. */
const key = Symbol.for('iml-kit');

/** What the first kit on a page leaves for later ones. */
export interface PageKit {
  readonly version: string;
  /** Address of the folder that the pasted script came from, ending in `/`. Absent for npm users. */
  readonly base?: string;
  /** The pasted script's tag: its `data-*` attributes describe the page's default program. */
  readonly script?: HTMLElement | undefined;
  /** The tags that the pasted script can bring. Absent for npm users, who may bring any of them later. */
  readonly tags?: readonly string[];
  /** Keeps requests for a program until one is there. */
  root?: ContextRoot;
}

const page = window as { [key]?: PageKit };

/** The kit that already stands on this page, if any. */
export const pageKit = (): PageKit | undefined => page[key];

/** Takes the page, unless another kit was first. Returns the one that has it. */
export const claimPage = (mine: PageKit): PageKit => (page[key] = page[key] || mine);
