import type { MessagesOf } from '../types.js';

/** English words of the steps of a plan. */
export const outingPlan = {
  back: 'Back',
  skip: 'Skip this',
  stop: 'Stop for today',
  done: 'Done',
  leave: 'Leave it as it was',
  nothing: 'Nothing was written, so nothing was kept.',
  next: {
    together: 'Next: together',
    way: 'Next: the way',
    skill: 'Next: what to try',
    safe: 'Next: feeling safe',
    all: 'Next: see it all',
  },

  where: {
    heading: 'Where and when',
    example: 'The free music night at the town square. Friday at 6:00.',
    where: 'Where would you like to go?',
    whereHint: 'Your own words are enough. An address is not needed.',
    ideas: 'Find an idea',
    day: 'Which day?',
    time: 'What time do you meet?',
    noSuchDay: 'This day is not on the calendar. Please check it.',
    noSuchTime: 'This time is not on the clock. Please check it.',
    passed: 'This day has passed. You can keep it, or pick another one.',
    outside: 'This day is outside your program year. You can keep it.',
    with: 'Who comes along?',
    partner: 'What do you call your partner here?',
    partnerHint: 'A first name or a nickname. It stays on this device.',
  },

  together: {
    heading: 'Good for both of you',
    example: 'It was my idea. We both like music. Anyone can come.',
    idea: 'Whose idea is it?',
    ideas: {
      mine: 'Mine',
      theirs: 'Theirs',
      together: 'We found it together',
      coach: 'My coach’s',
    },
    bothLike: 'Do you both like it?',
    open: 'Is it open to everyone?',
    openHint: 'A park, a library or a class is. So is a church supper.',
    answers: { yes: 'Yes', 'not-sure': 'Not sure', no: 'No' },
    goals: 'Which goal is it for?',
    noGoals: 'There are no goals here yet. You find them on the page of your goals.',
    goalUntitled: 'A goal without words yet',
  },

  way: {
    heading: 'The way, and the money',
    example: 'We take bus 4 there. Her sister drives us home.',
    there: 'How do you get there?',
    back: 'How do you get back?',
    money: 'What does it cost?',
    free: 'Free is fine. You can leave all of this empty.',
    each: 'What each person pays, such as a ticket',
    together: 'What you pay once for all, such as a ride',
    coming: 'How many are coming, with you?',
    payer: 'Who pays?',
    payers: {
      equal: 'We share it equally',
      uneven: 'I pay a part',
      me: 'I pay for all',
      program: 'Program money pays',
    },
    mine: 'Your part of what is paid once',
    group: 'Is there a group price?',
    from: 'From how many people on?',
    groupEach: 'What each person pays then',
    notACount: 'Write a number from 1 to 100.',
    sum: (mine: string, all: string): string => `You pay ${mine}. It is ${all} in all.`,
    total: (all: string): string => `It is ${all} in all.`,
    nothing: (all: string): string => `You pay nothing. It is ${all} in all.`,
    others: (shares: string): string => `The others pay: ${shares}.`,
    over: (more: string): string => `Your part is ${more} more than what is paid once.`,
    saved: (each: string): string => `The group price saves each of you ${each}.`,
    missing: (people: number): string =>
      people === 1
        ? 'With one more person the group price holds.'
        : `With ${people} more people the group price holds.`,
    benefits: 'Program money can affect benefits. Ask first.',
  },

  skill: {
    heading: 'What you would like to try',
    example: 'I ask one question and listen to the end.',
    skill: 'Which skill will you practice?',
    month: (title: string): string => `This month: ${title}`,
    use: 'Use it',
    easier: 'What would make it easier?',
    easierHint: 'A quiet hour, a short visit, a friend beside you.',
  },

  safe: {
    heading: 'So that you feel safe',
    example: 'If it gets loud, I say “I need some air” and go to the bench outside.',
    leaveEarly: 'How do you leave early, if you want to?',
    calmPlace: 'Where is a calm place nearby?',
    askCoach: 'What would you like to ask your coach before?',
    askHint: 'It stays here. On the next page you can send it or show it.',
  },
};

/** What every language says about a plan. */
export type OutingPlanMessages = MessagesOf<typeof outingPlan>;
