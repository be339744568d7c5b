import type { ContextEvent } from '@lit/context';
import { ContextRoot } from '@lit/context';
import { claimPage, version } from './page.js';
import { programContext, type Program } from './program.js';

/** The program of elements that stand in no `<iml-program>`. */
export interface DefaultProgram {
  readonly program: Program;
  /** One more element uses it; the returned function says that it has left. */
  use(): () => void;
}

type Request = ContextEvent<typeof programContext>;

/** Answers elements without a provider, and keeps the requests of those whose provider is not defined yet. */
class PageRoot extends ContextRoot {
  #make: (() => DefaultProgram) | undefined;
  #made: DefaultProgram | undefined;

  constructor() {
    super();
    document.addEventListener('context-request', this.#onRequest);
    // Lit's type asks for an element, but only listens.
    this.attach(document as unknown as HTMLElement);
  }

  /** The first factory of a page stays. Elements that asked before are answered now. */
  register(make: () => DefaultProgram): void {
    if (this.#make) return;
    this.#make = make;
    document.dispatchEvent(Object.assign(new Event('context-provider'), { context: programContext }));
  }

  readonly #onRequest = (event: Event): void => {
    const { context, callback, subscribe } = event as Request;
    if (context !== programContext || !this.#make) return;
    // Its provider is there and will announce itself once it is defined.
    if (event.composedPath().some((node) => (node as Partial<Element>).localName === 'iml-program')) return;
    event.stopImmediatePropagation();
    this.#made ??= this.#make();
    if (subscribe) callback(this.#made.program, this.#made.use());
    else callback(this.#made.program);
  };
}

// An element defined before its provider would lose its one request: the root stands before any definition.
const page = claimPage({ version });
page.root ??= new PageRoot();

/** Says who makes the program of elements that stand in no `<iml-program>`. */
export function registerDefaultProgram(make: () => DefaultProgram): void {
  if (page.root instanceof PageRoot) page.root.register(make);
}
