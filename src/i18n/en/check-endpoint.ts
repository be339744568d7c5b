import type { MessagesOf } from '../types.js';

/** Words of `iml-kit check-endpoint`, for whoever keeps the address that records are sent to. */
export const checkEndpoint = {
  help: `Usage: iml-kit check-endpoint URL [options]

Tries the address that records are sent to, as a page would use it. It sends a
few records that are plainly a test, and takes them back at the end.

  --format NAME      as on the page: json (unless you say more), text, form,
                     google-sheet, form-service, wordpress, couchdb …
  --origin SITE      the site of your page, such as https://example.org
  --word WORD        the word of your group, where the address wants one
  --program ID       the program-id of your page
  --header LINE      "Name: value", as getHeaders gives it; may stand often
  --replies URL      the address of answers (replies on the page): tries it too
  --yes              do not ask before sending
  --json             one line of JSON for each check

It ends with 0 when nothing must change, with 1 when something must, and with
2 when it could not be tried.
`,
  needsAddress: 'Say which address: iml-kit check-endpoint https://example.org/records',
  needsOrigin: (given: string): string => `--origin cannot be "${given}". Write it as https://example.org`,
  needsReplies: (given: string): string =>
    `--replies cannot be "${given}". Write it as https://example.org/replies`,
  badHeader: (given: string): string => `--header cannot be "${given}". Write it as "Name: value".`,
  unknownFormat: (given: string): string => `There is no format "${given}".`,
  about: (address: string): string =>
    `A few test records will be sent to ${address}, and taken back. Whoever reads there may see them.`,
  question: 'Send them? (y/n) ',
  yes: 'y',
  needsYes: 'Nobody can be asked here. Add --yes to send them.',
  nothingSent: 'Nothing was sent.',
  stopped: 'Stopped.',
  verdicts: { ok: 'ok', mend: 'MUST CHANGE', better: 'could be better', unclear: 'cannot be told' },
  saw: (seen: string): string => `The answer: ${seen}.`,
  checks: {
    address: 'The address is safe',
    preflight: 'Browsers may ask it first',
    send: 'It takes a record',
    readable: 'The page may read its answer',
    wait: 'The page may read how long to wait',
    repeat: 'It takes the same record again without harm',
    there: 'It says that it has a record',
    notThere: 'It says that it does not have one',
    cache: 'That answer is not kept by browsers',
    changed: 'It notices other words under a known id',
    wrongKey: 'Only who has the key can take back',
    takeBack: 'It takes back',
    takeBackTwice: 'It takes back a second time without harm',
    late: 'A late copy of what was taken back stays out',
    hardText: 'It takes any letters',
    tooLarge: 'It says no to 5 MB and lives on',
    notParcel: 'It says no to what is no record',
    repliesAddress: 'The address of answers is safe',
    repliesPreflight: 'Browsers may ask for answers',
    replies: 'It says that a new mailbox is empty',
    repliesReadable: 'The page may read the answers',
    repliesCache: 'Answers are not kept by browsers',
    repliesNoMailbox: 'It lives on when the mailbox is none',
    repliesOwn: 'A mailbox gives only what is for its own records',
  },
  advice: {
    https: 'Use an address that starts with https:// . Pages send to no other.',
    unreachable: 'No answer came. Is the address right, and is the server running?',
    cutAnswer: 'The answer broke off or took over 30 seconds. Answer sooner, and whole.',
    preflightStatus: 'Answer OPTIONS with 204, also to who is not signed in.',
    allowOrigin: 'Add the header Access-Control-Allow-Origin with your site or *, to every answer.',
    allowMethod: 'Name this method in Access-Control-Allow-Methods.',
    allowHeaders: 'Name these in Access-Control-Allow-Headers.',
    notAllowed: 'It wants somebody to sign in. Give getHeaders on the page, and --header here.',
    groupWord: 'It wants the word of the group. Add --word.',
    refused: 'It does not take the record. Its own log may say why.',
    gone: 'There is nothing at this address. Is it written right?',
    later: 'It asks to come later. Try again when it is less busy.',
    redirect: 'It leads to another address. Give that one: words are never carried on.',
    serverError: 'It failed inside. Its own log may say why.',
    noReceipt: 'Answer 201 with {"id": "<the id>", "status": "accepted"}. A page is no receipt.',
    repeatAnswer: 'Answer a known id with 200 and the same JSON, and keep one copy.',
    lost: 'It took the record, but says that it is not there.',
    cannotAsk: 'Answer GET <address>/<id> with 200 and {"id", "status"}, or 404 and {"error": "not-here"}.',
    saysYesToAll: 'It says yes to an id that it cannot know. So a lost record would pass for sent.',
    noStore: 'Add the header Cache-Control: no-store to it.',
    changedContent: 'Answer 422 where the id is known and the words are others.',
    checkKey: 'Compare withdrawalKey with the one that came with the record.',
    takeBackAnswer: 'Answer 200 with {"id": "<the id>", "status": "withdrawn"}, and erase the words.',
    takeBackEarly: 'Take a wish to take back before its record comes, and remember its id.',
    lateCopy: 'It keeps a record that was taken back before it came. Remember the id.',
    anyText: 'It fails on rare letters. Replace what your database cannot hold.',
    say413: 'Answer 413 to what is too large.',
    died: 'After a record of 5 MB it answers no more. Limit the size of a request.',
    say400: 'Answer 400 to what cannot be read.',
    exposeRetryAfter: 'Add Access-Control-Expose-Headers: Retry-After.',
    repliesAnswer: 'Answer 200 with {"replies": [], "next": 0} where there is nothing. See docs/sending.',
    repliesOfOthers: 'It gives answers to a mailbox that nobody has. Whoever asks can read them.',
    repliesMailbox: 'Give a mailbox only answers to records that came with it.',
    repliesAfter: 'After a record is taken back, give no words of the answer, and the status "withdrawn".',
    repliesNotSent: 'The test record did not come in, so this could not be tried.',
    cannotTakeBack: 'This format can only ask people to delete. Those who send are told so.',
  },
  left: (ids: string): string => `These test records may still be there. Please delete them: ${ids}`,
  good: 'Nothing must change.',
  bad: (count: number): string => (count === 1 ? 'One thing must change.' : `${count} things must change.`),
};

/** What every language says. */
export type CheckEndpointMessages = MessagesOf<typeof checkEndpoint>;
