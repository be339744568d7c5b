import type { MessagesOf } from '../types.js';

/** Words of the frame around every element. */
export const frame = {
  language: 'Language',
  leave: 'Leave quickly',

  save: {
    none: 'Nothing written yet',
    saving: 'Saving',
    device: 'Saved on this device',
    'visit-unanswered': 'Kept until you leave.',
    visit: 'Kept until you leave',
    'tab-only': 'Kept in this tab only',
    failed: 'Not saved yet',
  },
  keepHere: 'Keep it on this device?',

  myData: 'My data',

  crisis: {
    question: 'In crisis?',
    call: 'Call 988',
    text: 'Text 988',
    textHref: 'sms:988',
    chat: 'Chat',
    danger: 'In danger now? Call 911',
    callOrText: 'Call or text 988',
    nobody: 'Nobody checks this page for emergencies.',
  },
};

/** What every language says in the frame. */
export type FrameMessages = MessagesOf<typeof frame>;
