import type { MessagesOf } from '../types.js';

/** Words of `init`, `upgrade` and `remove`, for whoever keeps the site, and of the files that they write. */
export const cliSite = {
  help: `Usage: iml-kit init FOLDER [options]
       iml-kit upgrade FOLDER [--drop-old] [--dry-run] [--yes]
       iml-kit remove FOLDER [--worker-too] [--dry-run] [--yes]

FOLDER is the public folder of your site, on this computer.

init puts the kit there, with a start page that works without a network and
can be put on a phone. It never changes a file that it did not write. It writes
all or nothing. Run it again to change something.

  --program-id ID    names what phones keep; choose it once, never change it
  --group NAME       the name of your group
  --lang LANG        en or es (en, unless you say more)
  --name NAME        name under the icon ("My notes", unless you say more)
  --short-name NAME  the same, for narrow places
  --colour HEX       #0f6466, unless you say more
  --background HEX   behind the icon while the app opens
  --logo FILE        your logo, png or svg (needs: npm install @resvg/resvg-js)
  --initials AB      one or two letters in place of the drawn icon
  --icon notes       the drawn icon again
  --start FILE       the start page (my-notes.html, unless you say more)
  --base PATH        where the folder stands on your site, such as /partners/
  --program FILE     a program.json that you have already
  --start-day, --meets, --time-zone, --endpoint, --format, --readers,
  --purpose, --exceptions, --contact   go into program.json
  --worker FILE      your site has a service worker of its own
  --dry-run          show what would change, and write nothing
  --yes              ask nothing

upgrade brings this version of the kit. Older ones stay for pages that pin
them; --drop-old takes them away.

remove takes away what was written, but not what you changed since. It leaves
a worker that turns itself off on people's phones. Take it away after some
months, with --worker-too.
`,
  needsFolder: 'Say which folder: iml-kit init public',
  noFolder: (path: string): string => `There is no folder ${path}.`,
  blocked:
    '"iml-kit" is there already, and it is no folder of ours. Give it another name first; nothing was written.',
  noKit: (path: string): string => `The kit's own files are not in ${path}. Install iml-kit again.`,
  badInstalled: (path: string): string =>
    `${path} cannot be read. It says which files are ours. Bring it back from a backup; nothing was written.`,
  longName: (option: string, most: number): string => `${option} may have ${most} letters at most.`,
  badColour: (option: string, given: string): string =>
    `${option} cannot be "${given}". Write a colour as #0f6466.`,
  badStart: (given: string): string =>
    `--start cannot be "${given}". Write a page inside the folder that ends in .html, such as my-notes.html.`,
  badId: (given: string, suggestion: string): string =>
    `--program-id cannot be "${given}". Write: ${suggestion}`,
  badInitials: (given: string): string =>
    `--initials cannot be "${given}". Write one or two letters from A to Z, or digits.`,
  badBase: (given: string): string => `--base cannot be "${given}". Write a path such as /partners/.`,
  httpBase: (given: string): string =>
    `${given} is not https. Phones put nothing on the home screen from there, and nothing works without a network. Ask your host for https.`,
  otherId: (was: string, now: string): string =>
    `This site has the program id "${was}". With "${now}" people would not find what they wrote. Nothing was written.`,
  nothingWritten: 'Nothing was written.',
  nothingToDo: 'All is as it should be. Nothing to do.',
  dryRun: 'This is what would change. Nothing was written.',
  failed: (why: string): string => `It could not be written: ${why}\nAll is as it was before.`,
  recovered: 'An earlier command stopped in the middle. All was put back first.',
  busy: 'Another command is at work in this folder, or was just now. Nothing was written. Please try again in a minute.',
  cannotRecover: (why: string): string =>
    `An earlier command stopped in the middle, and it cannot be put back: ${why}`,
  notInstalled: (folder: string): string => `The kit is not in ${folder}. Try: iml-kit init ${folder}`,
  done: (start: string): string =>
    `Done. The start page is ${start}. The lines for your other pages are in iml-kit/snippet.txt.`,
  removed: 'Done. What people wrote stays on their own devices.',
  workerOff: (name: string): string =>
    `${name} stays for now. It turns itself off on each phone that comes by. Later: iml-kit remove FOLDER --worker-too`,
  takeLineOut: (name: string): string => `Take the importScripts line of iml-kit out of ${name}.`,
  siteWorker: (name: string): string =>
    `Your site has a service worker of its own: ${name}. It stays as it is. Put this line at its end:`,
  siteManifest: (name: string): string =>
    `Your site has an app manifest already: ${name}. It stays as it is. Our start page uses its own.`,
  theme:
    'This looks like a WordPress theme. Say where it stands on your site: --base /wp-content/themes/NAME/',
  wordpress:
    'This looks like the root of a WordPress site: a good place, since the app then works on all of its pages.',
  startLeft: (path: string): string =>
    `${path} was there before or was changed, so it stays. Paste the lines of iml-kit/snippet.txt there.`,
  workerLeft: (path: string): string =>
    `${path} was there before or was changed, so it stays. It may be of an older kit.`,
  programLeft: (path: string): string => `${path} has your own changes, so it stays as it is.`,
  stillPinned: (path: string, version: string): string =>
    `${path} still uses version ${version}. Change that page first, or leave out --drop-old.`,
  files: (count: number): string => `${count} files`,
  left: {
    'not-ours': 'was there before, left alone',
    changed: 'you changed it, left alone',
    'in-the-way': 'something else stands in its place, left alone',
  },
  logo: {
    small: (path: string, least: number): string =>
      `${path} is too small. A logo needs at least ${least} dots on each side.`,
    large: (path: string): string => `${path} is too large. Save the logo with about 1024 dots on each side.`,
    unsafe: (path: string): string =>
      `${path} holds a script, or asks another place for something. Save it as a plain SVG, or as PNG.`,
    unreadable: (path: string): string => `${path} cannot be read as a logo. Save it as PNG or SVG.`,
    noDrawer: 'For a logo, install @resvg/resvg-js beside iml-kit: npm install @resvg/resvg-js',
  },
  ask: {
    'program-id': (known: string): string =>
      `Id of your program, such as grace-church; never changed later [${known}]: `,
    group: (known: string): string => `Name of your group [${known}]: `,
    lang: (known: string): string => `Language of the pages, en or es [${known}]: `,
    name: (known: string): string => `Name under the icon; others may see it [${known}]: `,
    write: 'Write this? (y/n) ',
  },
  app: {
    name: 'My notes',
    description: 'A place for my own notes.',
    journal: 'Write',
    week: 'This week',
  },
  page: {
    needsScript: 'This page needs JavaScript. Paper is just as good until then.',
    crisis: 'In crisis? <a href="tel:988">Call 988</a> or <a href="sms:988">text 988</a>, day or night.',
    pages: 'On this page',
    journal: 'Journal',
    week: 'This week',
    goals: 'Goals',
    outings: 'Outings',
    budget: 'Budget',
  },
  snippet: {
    follows: 'Paste this into a page. It always uses the newest version that you put on your site.',
    pinned: (version: string): string =>
      `Or this: it stays at version ${version}, and the browser checks that nobody changed the script.`,
    head: 'For a page that people may put on their phone, these lines go into its head:',
    worker: (name: string): string => `At the end of ${name}, the service worker of your site:`,
  },
};

/** What every language says about a site. */
export type SiteMessages = MessagesOf<typeof cliSite>;
