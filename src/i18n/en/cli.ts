import type { MessagesOf } from '../types.js';

/** Words of the command line, for whoever keeps the site. */
export const cli = {
  help: `Usage: iml-kit newsletter --program program.json [options]
       iml-kit check-endpoint URL [options]   (see its own --help)
       iml-kit init FOLDER [options]          (see its own --help)
       iml-kit upgrade FOLDER, iml-kit remove FOLDER

Makes a month of your program ready for a newsletter, a website or a phone.

  --program FILE     your program.json
  --month N          1 to 12, or "now" or "next" (now, unless you say more)
                     with --format ics: the whole year, unless you say more
  --lang LANG        en, es or both (en, unless you say more)
  --format FORMAT    html      to paste into a newsletter
                     document  a whole web page
                     text      plain text
                     subject   a line for the subject
                     ics       a calendar file
                     png       a picture (needs: npm install @resvg/resvg-js)
                     alt       the words of the picture, for who cannot see it
  --out FILE         write to a file; it is left alone where nothing changed
  --group            only people of the group will read it: place and time
                     stand in it, also without show-place
  --no-place         leave out the place
  --no-try           leave out the thing to try
  --no-lessons       leave out the lessons
  --paragraph FILE   a text file with your own words
  --colour NAME=HEX  paper, ink, muted, accent, onAccent, soft or line
  --print            png only: black on white, 300 dots an inch, for paper
  --layout LAYOUT    png only: list, or grid for the weeks as well
  --title TITLE      ics only: neutral, or theme to tell the theme too
  --strict           write nothing if something in the file should change
  --help             show this
  --version          show the version

It ends with 0 when it is done, with 1 when nothing could be made, and with 2
when the command itself is wrong.
`,
  unknownCommand: (given: string): string => `There is no command "${given}". Try: iml-kit --help`,
  unknownOption: (given: string): string => `There is no option "${given}". Try: iml-kit --help`,
  needsValue: (option: string): string => `${option} needs a value after it.`,
  takesNone: (option: string): string => `${option} takes no value.`,
  twice: (option: string): string => `${option} stands there twice.`,
  needsProgram: 'Say which file holds your program: --program program.json',
  notOneOf: (option: string, given: string, choices: string): string =>
    `${option} cannot be "${given}". It is one of: ${choices}.`,
  badMonth: (given: string): string => `There is no month "${given}". Write 1 to 12, or now, or next.`,
  noMonthNow: 'Today is in no month of this program. Say which one: --month 1 to 12.',
  noStart: 'The program has no start or no weekly meeting, so there are no dates. Add "start" and "meets".',
  needsId:
    'programId: Write the id of your page here too, such as "programId": "grace-church". Without it, a phone mixes up the calendars of two groups.',
  noFile: (path: string): string => `There is no file ${path}.`,
  cannotRead: (path: string, why: string): string => `${path} could not be read: ${why}`,
  notJson: (path: string, why: string): string => `${path} is not JSON: ${why}`,
  cannotWrite: (path: string, why: string): string => `${path} could not be written: ${why}`,
  written: (path: string): string => `${path} is written.`,
  same: (path: string): string => `${path} is as it was. Nothing changed.`,
  noDrawer: 'To make a picture, install @resvg/resvg-js beside iml-kit: npm install @resvg/resvg-js',
  noFonts: 'This computer has no font, so the picture would be empty. Install one, such as DejaVu Sans.',
  strict: 'Nothing was written, because of --strict.',
  problem: (attribute: string, what: string): string => `${attribute}: ${what}`,
  writeInstead: (suggestion: string): string => `    Write instead: ${suggestion}`,
  youWrote: (given: string): string => `    You wrote: ${given}`,
  publish: {
    'colour-unreadable': 'This is not a colour. Write it as #0f6466. Our own colour is used.',
    'contrast-low': 'These words would be hard to see. Our own colours are used there.',
    'too-long': 'The letter was too long for newsletter tools. This part is shorter now.',
    'no-dates': 'Without this there are no dates in the letter.',
  },
};

/** What every language says on the command line. */
export type CliMessages = MessagesOf<typeof cli>;
