import type { MessagesOf } from '../types.js';

/** English words of looking back at an outing. */
export const outingReflect = {
  next: {
    feelings: 'Next: how it felt',
    noticed: 'Next: what you noticed',
    people: 'Next: people',
    obstacles: 'Next: what would help',
    all: 'Next: see it all',
  },

  result: {
    heading: 'How did it go?',
    text: 'All four are fine. None is better than another.',
    label: 'Pick what fits.',
    results: {
      went: 'I went',
      partly: 'I went for a part of it',
      'did-not-go': 'I did not go',
      'put-off': 'It is put off',
    },
  },

  feelings: {
    heading: 'How it felt',
    example: 'Before: my stomach was tight. After: tired, and a bit proud.',
    before: 'How did you feel before?',
    after: 'How did you feel after?',
    hint: 'A word or two is enough.',
    practised: 'What did you practice?',
  },

  noticed: {
    heading: 'What you noticed',
    example: 'I said hello first. I was a helper at the table.',
    didWell: 'What did you do well?',
    role: 'What were you there?',
    roles: {
      guest: 'A guest',
      regular: 'A regular',
      helper: 'A helper',
      member: 'A member',
      teacher: 'A teacher',
      neighbor: 'A neighbor',
      own: 'My own word',
    },
    ownRole: 'Your own word for it',
    victory: 'A victory, big or small',
  },

  people: {
    heading: 'With people',
    example: 'I told her that she asks good questions. She said I listen well.',
    feedbackGave: 'What good thing did you tell someone?',
    feedbackGot: 'What did someone tell you?',
    met: 'Did you meet someone?',
    metHint: 'A first name or a nickname is enough. It never goes to your coach.',
    known: 'People from your circle',
  },

  obstacles: {
    heading: 'That happens',
    text: 'Plans change. You can learn from it, or just leave it.',
    inTheWay: 'What got in the way?',
    nextTime: 'What would help next time?',
    day: 'Which day would be better?',
    dayHint: 'You can leave it open.',
    noSuchDay: 'This day is not on the calendar. Please check it.',
  },

  pass: {
    heading: 'Look back together',
    text: 'Each of you gets one question. Nobody sees the other’s private answers.',
    give: 'Give the phone to your partner',
    giveText: 'There is one question for them. They press “Keep” when they are done.',
    ready: 'My partner has the phone',
    question: 'One thing I saw you do well',
    theirs: 'For the partner: write to the person whose phone this is.',
    keep: 'Keep',
    back: 'Give the phone back',
    backText: 'Your words are kept. They can read them later.',
    isBack: 'I have my phone back',
    mine: 'Now you: write to your partner.',
    skip: 'Skip this',
    done: 'Thank you, both of you',
    doneText: 'Both answers are kept with this outing.',
    toOuting: 'Back to the outing',
    text2: 'Or send yours as a text',
    apart: 'Are you not together? Seal a note with a code.',
    seal: 'Seal a note for my partner',
    open: 'Open a note from my partner',
    send: 'Send my words as a text',
    copied: 'Copied. You can paste it now.',
    notCopied: 'Please mark your words and copy them.',
  },
};

/** What every language says. */
export type OutingReflectMessages = MessagesOf<typeof outingReflect>;
