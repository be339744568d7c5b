import type { MessagesOf } from '../types.js';

/** Words of sending, showing and giving, the same for every kind of record. */
export const sharing = {
  introduce: {
    heading: 'Before the first time',
    text: 'Your coach needs to know who this is from.',
    name: 'What does your coach call you?',
    nameHint: 'A first name is enough.',
    word: 'What is your group’s word?',
    wordHint: 'Your coach gave it to the group. It keeps strangers out.',
    nameMissing: 'Please write a name your coach knows.',
    next: 'Next: see what goes',
  },

  preview: {
    heading: 'Look before you send',
    what: 'This is all that goes:',
    empty: 'Nothing is written here yet.',
    to: 'Who can read it',
    purpose: 'What it is for',
    exceptions: 'When they tell someone else',
    from: 'Your name there',
    noName: 'No name',
    contact: 'Questions',
    word: 'Your group’s word',
    alsoTell: 'You can add this. It stays here if you do not tick it.',
    late: (contact: string): string => `Your coach may see this late. To talk sooner: ${contact}`,
    lateAlone: 'Your coach may see this late.',
    back: 'You can ask to take it back later.',
    send: 'Send this',
    notNow: 'Not now',
    change: 'Change the name or the word',
  },

  states: {
    private: 'Only here',
    waiting: 'Waiting to send',
    paused: 'Waiting: the site must fix something',
    attention: 'Needs a look',
    sent: 'Sent',
    'asked-back': 'Asked to take back',
    'taken-back': 'Taken back',
    given: 'Given in person',
  },

  about: {
    private: 'Nobody else has this.',
    waiting: 'It goes by itself when it can. You can close this page.',
    stay: 'Stay here until it is sent.',
    locked: 'Waiting until you unlock.',
    paused: 'You need not do anything. It goes when the site is ready.',
    sent: (when: string): string => `It arrived on ${when}.`,
    changedSince: 'You changed it after that. They have the older text.',
    'asked-back': (when: string): string => `You asked on ${when}. We do not know yet if it is done.`,
    heard: (when: string): string =>
      `You asked on ${when}. We asked them to delete it. They may have read it already.`,
    askContact: (contact: string): string => `To be sure, ask: ${contact}`,
    'taken-back': (when: string): string => `The site took it back on ${when}.`,
    given: (when: string): string => `You showed it or gave it on ${when}.`,
  },

  attention: {
    'changed-since': 'The site changed who reads this or where it goes. Please look and choose again.',
    'group-word': 'The group word did not fit. Please ask your coach for it.',
    refused: 'The site did not take it. Your words are still here. You can show them to your coach.',
    'too-large': 'It is too long for the site. You can make it shorter, or show it.',
    gone: 'The site is not there any more. You can show it to your coach.',
    'not-known': 'We do not know if it arrived. Ask your coach before you send it again.',
  },

  actions: {
    send: 'Send to my coach',
    sendAgain: 'Send the new text',
    show: 'Show or give it to my coach',
    takeBack: 'Take it back',
    tryNow: 'Try now',
    lookAgain: 'Look again',
    changeWord: 'Change the group word',
    leaveIt: 'Do not send it',
  },

  give: {
    heading: 'Show it or give it',
    text: 'Choose what feels right. Nothing goes over the internet from here.',
    card: 'Show it on the screen',
    print: 'Print it',
    sheet: 'Use another app',
    sheetNote: 'The other app has its own rules about who can read it.',
    did: 'I showed it or gave it',
    cardHint: 'Turn the screen to your coach.',
  },

  sentNow: 'It is on its way.',
  takenBackNow: 'We asked to take it back.',
};

/** What every language must say about sharing. */
export type SharingMessages = MessagesOf<typeof sharing>;
