import type { MessagesOf } from '../types.js';

/** Words for whoever puts the kit on a page: the console and `?iml-check`. Visitors never see them. */
export const check = {
  heading: 'Check of this page',
  onlyYou: 'Only people who add ?iml-check to the address see this list.',
  close: 'Close this list',
  allWell: 'Everything was read. There is nothing to change.',
  found: (count: number): string => (count === 1 ? 'One thing to change.' : `${count} things to change.`),

  kit: 'The kit',
  version: 'Version',
  base: 'Loaded from',
  npm: 'Your own bundle',
  language: 'Language of the page',

  program: (id: string): string => `Program “${id}”`,
  defaultProgram: 'The program of elements outside <iml-program>',
  waiting: 'The file named by src has not come yet.',
  read: 'What was read',
  setting: 'Setting',
  value: 'Value',
  yes: 'yes',
  no: 'no',
  change: 'What to change',
  youWrote: 'You wrote:',
  writeInstead: 'Write instead:',
  addThis: 'Add this:',

  sending: 'Sending',
  sendingOn: 'Sending is set up. People still choose what to send, each time.',
  sendingOff: 'Sending is off. People can still write, print and show.',
  tryAddress: 'Try the address now',
  trying: 'Trying.',
  answered: (status: number): string =>
    `The address answered with status ${status}. This page may talk to it.`,
  silent: 'No answer came. The site is down, or it does not allow this page (CORS).',

  elements: 'Elements on this page',
  elementHere: (tag: string, count: number): string =>
    `<${tag}> is here ${count === 1 ? 'once' : `${count} times`}.`,
  elementUnknown: (tag: string): string => `<${tag}> does not work. Check its name, and that its file comes.`,
  noElements: 'No element of the kit was found.',

  surroundings: 'Around the page',
  notSecure: 'This page is not on https. Nothing can be locked or sent. Move it to https.',
  framed: 'This page is inside a frame. Some browsers keep nothing there. Link to the full page too.',
  noStorage: 'This browser keeps nothing for this page. Words last only as long as the tab.',

  problems: {
    'id-unusable': 'An id has only letters, digits, points and dashes. We use the one below.',
    'id-not-in-markup': 'The id stands only in the file. Write it in the tag too. Then it is known at once.',
    'day-unreadable': 'This is not a day that we can read. Write year, month and day.',
    'break-unreadable': 'This break has no days that we can read. It is left out.',
    'break-backwards': 'This break ends before it begins. It is left out.',
    'meets-unreadable': 'We look for one weekday and one time.',
    'meets-unclear': 'Is this in the morning or in the evening? Write 06:00 or 18:00.',
    'time-zone-unknown': 'This is not a time zone that browsers know.',
    'language-unknown': 'The end of this name should be a language, such as es.',
    'money-unreadable': 'This is not an amount that we can read.',
    'currency-unknown': 'This is not a currency that browsers know.',
    'minutes-unreadable': 'We look for minutes, between 5 and 600.',
    'yes-no-unreadable': 'We look for yes or no.',
    'choice-unknown': 'This word is not one of the choices.',
    'format-unreadable': 'The name of a format has small letters, digits and dashes.',
    'phone-unreadable': 'This is not a telephone number that we can read.',
    'address-unreadable': 'This is not a whole web address.',
    'address-not-https': 'This address is not safe, since others can read along. Use https.',
    'address-elsewhere': 'This file must be on the same site as the page.',
    'address-with-password': 'Everybody can read a password in a page. Take it out. Use getHeaders.',
    'sending-needs': 'Sending stays off until this is said. People must know it before they send.',
    'attribute-unknown': 'We do not know this name. Did you mean the one below?',
    'value-unusable': 'This value has a shape that we cannot use. It is left out.',
    'config-unusable': 'The config property must be an object.',
    'src-missing': 'The file did not come. Is it at this address?',
    'src-not-json': 'The file is not JSON that we can read.',
    'src-is-page': 'The file is a web page, not JSON. Is it at this address?',
    'same-id-differs': 'Two programs on this page have one id but say different things. The first counts.',
  },
};

/** What every language says to whoever puts the kit on a page. */
export type CheckMessages = MessagesOf<typeof check>;
