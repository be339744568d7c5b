import { fixture, html } from '@open-wc/testing';
import { readSettings } from '../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../src/domain/program-year/source.js';
import '../../src/elements/program/define.js';
import { createKit } from '../../src/kit/create-kit.js';
import { loadDraftReaders, loadSchemas } from '../../src/kit/kinds.js';
import type { Kit } from '../../src/kit/types.js';
import { later } from '../../src/storage/later-door.js';

/** A first import of what the store needs can take longer than a person would wait. */
export const storeIsThere = (): Promise<unknown> => Promise.all([loadSchemas(), loadDraftReaders(), later()]);

/** The kit of a program, as another tab would open it. */
export const kitOf = (programId: string): Promise<Kit> =>
  createKit({ settings: { ...readSettings(sourceOf({})).settings, programId } });

/** Does something in another tab, which is closed afterwards. */
export async function elsewhere<T>(programId: string, act: (kit: Kit) => Promise<T>): Promise<T> {
  const kit = await kitOf(programId);
  try {
    return await act(kit);
  } finally {
    await kit.close();
  }
}

/** Waits until something holds on the disk, as `read` finds it each time. */
export async function untilDisk<D>(
  read: () => Promise<D>,
  holds: (disk: D) => boolean,
  what: string,
): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds(await read())) {
    if (performance.now() > end) throw new Error(`waited in vain on the disk: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Puts a program with one element in it on the page. */
export async function onPage<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  programId: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[K]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const around = document.createElement('iml-program');
  around.setAttribute('program-id', programId);
  for (const name of Object.keys(attributes)) around.setAttribute(name, attributes[name] ?? '');
  const element = document.createElement(tag);
  around.append(element);
  page.append(around);
  return element;
}

/** Takes the program of an element off the page, as leaving the page does; gives its name. */
export function leavePage(element: HTMLElement): string {
  const around = element.closest('iml-program');
  around?.parentElement?.remove();
  return around?.getAttribute('program-id') ?? '';
}
