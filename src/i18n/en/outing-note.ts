import type { MessagesOf } from '../types.js';

/** English words of notes that partners seal for each other. */
export const outingNote = {
  back: 'Back to the outing',
  wait: 'One moment',
  code: 'The code',
  noSealing: 'This page cannot seal or open notes. Send your words as a text, or pass the phone across.',

  seal: {
    heading: 'Seal a note for your partner',
    text: 'Write one thing you saw your partner do well. A code closes the note.',
    ask: 'Ask your partner to choose a code and tell it to you.',
    question: 'One thing I saw you do well',
    codeHint: 'Use 8 letters or numbers, or more. Do not send it with the note.',
    plain: 'Anyone who has both the note and the code can read it.',
    empty: 'Please write your words first.',
    short: 'Please use at least 8 letters or numbers.',
    press: 'Seal it with a code',
    done: 'Your note is sealed',
    give: 'Now give it to your partner. They open it with the code.',
    qrAlt: 'A code to scan. It holds your sealed note.',
    qrText: 'Your partner can scan this with their camera. Then they copy the text and paste it.',
    long: 'Your words are too long for a picture to scan. Use the file or the text.',
    file: 'Save it as a file',
    share: 'Send the file',
    copy: 'Copy it as a text',
    copied: 'Copied. You can paste it now.',
    notCopied: 'That did not work. Use the file.',
    again: 'Change my words or the code',
  },

  open: {
    heading: 'Open a note from my partner',
    text: 'You need the note and the code that you chose.',
    file: 'Choose the file',
    chosen: 'The file is here. Now type the code.',
    paste: 'Or paste the text of the note',
    press: 'Open the note',
    words: 'Your partner wrote',
    keep: 'Keep',
    keepText: 'If you keep it, it stands with this outing.',
    not: 'Do not keep it',
    kept: 'Your partner’s words stand with this outing now.',
    full: 'This outing has no more room for words. Make the answer shorter first.',
    noCode: 'Please type the code.',
    troubles: {
      'no-note': 'There is no sealed note here. Please choose the file, or paste all of the text.',
      broken: 'A piece of this note is missing. Ask your partner to send it again.',
      newer: 'This note was made by a newer version. Load this page again, then try once more.',
      'wrong-code': 'It did not open. Check the code with your partner. Nothing is lost.',
      'too-big': 'This file is too big to be a note. Please choose another one.',
    },
  },
};

/** What every language says. */
export type OutingNoteMessages = MessagesOf<typeof outingNote>;
