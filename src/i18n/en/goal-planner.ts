import type { MessagesOf } from '../types.js';

/** English words of the goal planner: the list, the short steps and the page of one goal. */
export const goalPlanner = {
  heading: 'My goals',
  exampleLabel: 'An example',
  skipHint: 'You can skip anything and come back.',
  untitled: 'A goal without words yet',

  home: {
    emptyHeading: 'What would you like more of?',
    emptyText: 'A goal is something you want, in your own words. It can be small.',
    exampleGoal: 'I want one friend I can call on Sundays.',
    exampleStep: 'Say hello to the person beside me at game night.',
    add: 'Add a goal',
    nextStep: 'Next small step',
    showMore: (left: number) => `Show more goals (${left})`,
    order: 'Change the order',
    orderDone: 'Done with the order',
    moveUp: 'Move up',
    moveDown: 'Move down',
    moved: (place: number, of: number) => `Now number ${place} of ${of}.`,
    filter: 'Show',
    all: 'All',
    noneHere: 'No goals here now.',
    conflict: 'Also changed in another tab',
    printBlank: 'Print a blank page',
    trash: 'Deleted goals',
  },

  draft: {
    heading: 'You were writing this',
    keepGoing: 'Keep going',
    erase: 'Erase',
    erased: 'Erased.',
  },

  states: { going: 'Going', paused: 'Paused', reached: 'Reached', 'let-go': 'Let go' },

  sharing: {
    waiting: 'Waiting to send',
    paused: 'Waiting: the site must fix something',
    attention: 'Not sent yet: please look',
    sent: 'Sent to my coach',
    changedSince: 'Sent, and changed since',
    'asked-back': 'Asked to take back',
    'taken-back': 'Taken back',
    given: 'Shown to my coach',
  },

  wizard: {
    back: 'Back',
    skip: 'Skip this',
    stop: 'Stop for today',
    stopped: 'You can go on any time.',
    done: 'Done',
    leave: 'Leave it as it was',
    left: 'Your changes were put away.',
    nextGoal: 'Next: my goal',
    nextWhy: 'Next: why it matters',
    nextSteps: 'Next: small steps',
    nextObstacles: 'Next: what if',
    nextSummary: 'Next: see it all',
  },

  life: {
    heading: 'The life I want',
    example: 'I want mornings with a reason to get up. I want people who are glad to see me.',
    life: 'What does the life you want look like?',
    lifeHint: 'Think of people, places, and how a good day feels.',
    changes: 'What are you willing to change to get there?',
    changesHint: 'Small changes count.',
    changesHeading: 'Changes I am willing to make',
    changesExample: 'I am willing to go out once a week, even when I feel shy.',
    empty: 'A few words about it can help you find your goals.',
    start: 'Write about it',
    change: 'Change',
    changeLong: 'Change: the life I want',
  },

  goal: {
    heading: 'Your goal, in your words',
    example: 'I want one friend I can call on Sundays.',
    want: 'What do you want?',
    whose: 'Whose goal is this?',
    whoseHint: 'A goal works best when it is yours.',
    area: 'Which part of life is it about?',
    ownArea: 'Your own word for it',
  },
  owners: {
    mine: 'It is mine',
    shared: 'Mine, and someone else’s too',
    'someone-else': 'Someone else picked it for me',
  },
  ownerBack: 'What would you pick for yourself?',
  ownerBackText: 'You can write your own goal above, or keep this one.',
  areas: {
    friends: 'Friends',
    love: 'Love and close relationships',
    family: 'Family',
    home: 'Home',
    learning: 'Learning',
    work: 'Work',
    faith: 'Faith',
    fun: 'Fun',
    health: 'Health',
    helping: 'Helping others',
    rights: 'My rights',
    own: 'My own word',
  },

  tooLong: (limit: number, length: number) =>
    `This is ${length} letters long. This box keeps ${limit}. Please make it shorter. Nothing is lost.`,

  blank: {
    heading: 'There are no words here yet',
    text: 'Would you like to write a few first?',
    write: 'Write a few words',
    keep: 'Keep it as it is',
    drop: 'Do not keep it',
  },
};

/** What every language of the goal planner says. */
export type GoalPlannerMessages = MessagesOf<typeof goalPlanner>;
