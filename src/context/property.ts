import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Lit's `@property` for decorators as TypeScript writes them here (`experimentalDecorators`). Lit's own also knows the
 * standard ones, which nobody here uses and every page would load.
 */
export const property =
  (options: PropertyDeclaration = {}): Decorator =>
  ({ constructor }, name) =>
    (constructor as typeof ReactiveElement).createProperty(name, options);

/** Lit's `@state`, likewise: a change of it draws anew, and no attribute sets it. */
export const state = (): Decorator => property({ state: true, attribute: false });
