/**
 * The names under which the kit keeps anything in a browser. They stand in one place because the quick exit
 * must be able to mark and drop them before the storage room is loaded.
 */

/** The small database that lists the programs of this origin. */
export const registryDatabase = 'iml-kit';

/** IndexedDB database, broadcast channel, lock prefix and cache of one program. */
export const programName = (program: string): string => `iml-kit/${program}`;

/** sessionStorage: the key that seals what is written during a visit (base64url, 32 bytes). */
export const visitKeyName = (program: string): string => `iml-kit/${program}/visit-key`;

/** sessionStorage: the random name of this tab, kept over reloads. */
export const tabName = (program: string): string => `iml-kit/${program}/tab`;

/** localStorage: present when everything of this program must be erased before anything is shown. */
export const eraseMarkName = (program: string): string => `iml-kit/${program}/erase`;

/** localStorage: present when the next opening must ask "keep or erase?" before anything is shown. */
export const askMarkName = (program: string): string => `iml-kit/${program}/ask`;

/** localStorage: what quick exit does here, chosen beforehand: `keep` or `erase`. */
export const exitChoiceName = (program: string): string => `iml-kit/${program}/exit`;

/** localStorage: database id, counter and count, compared with the database at every start. */
export const markerName = (program: string): string => `iml-kit/${program}/marker`;

/** localStorage and sessionStorage: the language that the person chose with the switch. */
export const languageName = 'iml-kit/language';

/** sessionStorage: the view of one element that a reload comes back to. Ids and names of views, never words. */
export const placeName = (program: string, element: string): string => `iml-kit/${program}/place/${element}`;

/** sessionStorage: rows of a tab without a database, so that a reload keeps them. */
export const memoryName = (program: string): string => `iml-kit/${program}/memory`;

/** sessionStorage: drafts that the database did not take, so that a reload brings them back. */
export const rescueName = (program: string): string => `iml-kit/${program}/rescue`;

/** sessionStorage: what was typed last before this tab left the page, sealed. */
export const partedName = (program: string): string => `iml-kit/${program}/parted`;

/** localStorage or sessionStorage: present where changes of the plan are kept, so that others need not look. */
export const planName = (program: string): string => `iml-kit/${program}/plan`;

/** localStorage: written and removed at once when a tab leaves quickly, so that the others hear of it. */
export const leftName = (program: string): string => `iml-kit/${program}/left`;

/**
 * sessionStorage, or localStorage where the coach wants it for next month: choices and own words of "Put it in a
 * newsletter". They are written to be published; erased with everything else of the program.
 */
export const newsletterName = (program: string): string => `iml-kit/${program}/newsletter`;

/** localStorage: "Not now" about putting the page on the device, and when a person wants to be reminded. */
export const installName = (program: string): string => `iml-kit/${program}/install`;

/** Cache Storage: the reminder that a person set, for the service worker. No word of theirs. */
export const reminderName = (program: string): string => `iml-kit-reminder/${program}`;
