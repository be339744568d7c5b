import type { PackLoader, Packs } from './types.js';

type Loaders = Record<string, PackLoader>;

const registered = new Map<string, Loaders>();
const listeners = new Set<() => void>();

function loadersOf(name: string): Loaders {
  let loaders = registered.get(name);
  if (!loaders) registered.set(name, (loaders = Object.create(null) as Loaders));
  return loaders;
}

/**
 * The packs of one file of words (`common`, `goal-planner` …): those of the kit and those that a host has
 * registered or will register. A host's own pack for a language wins.
 */
export function messagePacks<M>(name: string, own: Packs<M>): Packs<M> {
  const loaders = loadersOf(name);
  for (const language of Object.keys(own)) {
    const loader = own[language];
    if (loader) loaders[language] ??= loader;
  }
  return loaders as Packs<M>;
}

/**
 * Adds a language, or changes the words of one: `language` is a BCP 47 tag, `name` the file of words. The pack
 * may come as an object or as a function that brings it. Keys that it leaves out stay English.
 */
export function registerMessages(language: string, name: string, pack: object | PackLoader<object>): void {
  loadersOf(name)[language] = typeof pack === 'function' ? (pack as PackLoader) : () => Promise.resolve(pack);
  for (const listener of [...listeners]) listener();
}

/** Calls back after each registration, until the returned function is called. */
export function onRegistration(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
