import type { MessagesOf } from '../types.js';

/** English words of the goal planner's views that are opened seldom: trash, paper, the coach. */
export const goalPlannerLater = {
  purgeAsk: 'Delete this for good? It cannot come back.',

  printHeading: 'Your goal on paper',
  blankHeading: 'A blank page to write on',
  printText: 'Only this page is printed. The web page around it stays off the paper.',
  /** Stands in headers and queues of shared printers: it tells nothing. */
  printTitle: 'Worksheet',
  sheetHeading: 'My goal',
  blankWhy: 'Why these numbers, and not lower?',

  share: {
    headingSend: 'Send to my coach',
    headingShow: 'Show it to my coach',
    nameHeading: 'Before you send the first time',
    name: 'What does your coach call you?',
    nameHint: 'Any name is fine, as long as your coach knows it.',
    word: 'Your group word',
    wordHint: 'Your coach gave it to the group. It keeps strangers out.',
    toPreview: 'Next: look at it',
    changeName: 'Change my name or group word',
    look: 'This is all that goes. Look at it before you press send.',
    readers: 'Who can read it',
    purpose: 'What it is for',
    exceptions: 'When others are told',
    contact: 'Questions',
    asName: 'Your name',
    asWord: 'Group word',
    noName: 'No name',
    goalItself: 'The goal',
    tellOwner: 'Also tell: someone else picked it for me',
    tellOwnerHint: 'This stays here unless you tick it.',
    send: 'Send it',
    sendAgain: 'Send it as it is now',
    notNow: 'Not now',
    late: 'Your coach may see this late.',
    sooner: (contact: string) => `To talk sooner: ${contact}`,
    changedAt: 'Something changed. Please look again before you send.',
    takeBack: 'Take it back',
    tryNow: 'Try again now',
    doNotSend: 'Do not send it',
    inPerson: 'Or show it in person',
    showText: 'Nothing is sent. You choose who sees your screen or your paper.',
    card: 'Show it on the whole screen',
    share: 'Share by an app on this device',
    shareNote: 'The app you pick gets these words.',
    gave: 'I showed or gave it',
    gaveSaid: 'Good. It now says: shown to my coach.',
    states: {
      waiting: 'It waits to be sent. It goes by itself when there is a connection.',
      paused: 'It waits. The site must fix something first.',
      sent: (when: string) => `It was sent on ${when}.`,
      changedSince: 'You changed your goal after that. Your coach has the earlier words.',
      'asked-back': 'We asked the site to take it back.',
      'asked-contact': (contact: string) => `To be sure it is gone, ask: ${contact}`,
      'taken-back': (when: string) => `It was taken back on ${when}.`,
      given: (when: string) => `You showed or gave it on ${when}.`,
    },
    attention: {
      'changed-since': 'The place where it goes has changed. Please look again before you send.',
      'group-word': 'The group word does not fit. Ask your coach for the word, and try again.',
      refused: 'The site did not take it. Your words are safe here. You can show it in person.',
      'too-large': 'It is too long for the site. You can show it in person.',
      gone: 'The site does not answer there any more. You can show it in person.',
      'not-known': 'We do not know if it arrived. Ask your coach before you send it again.',
    },
  },
};

/** What every language says. */
export type GoalPlannerLaterMessages = MessagesOf<typeof goalPlannerLater>;
