import { memoryName, newsletterName, partedName, rescueName, visitKeyName } from '../domain/names.js';
import { writeArea } from './areas.js';

/** Drops the keys and everything that this tab keeps for the session: from here on nothing sealed can be read. */
export function dropSession(program: string): void {
  for (const name of [visitKeyName, memoryName, rescueName, partedName, newsletterName]) {
    writeArea('sessionStorage', name(program), undefined);
  }
}
