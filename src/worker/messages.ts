/** What a page tells the worker, once it stands: keep me. Addresses are whole. */
export interface KeepMessage {
  readonly type: 'iml-kit/keep';
  readonly page: string;
  /** What the page cannot do without, beside the kit: the program's file, or a kit that is one file. */
  readonly files: readonly string[];
  /** The kit it runs; left out where the kit is one file, or bundled by the host. */
  readonly kit?: { readonly base: string; readonly script: string };
}

/** What the worker answers: how it went, and which build the next page gets. */
export interface KeptMessage {
  readonly type: 'iml-kit/kept';
  readonly outcome: 'kept' | 'full' | 'failed';
  readonly build?: string;
}
