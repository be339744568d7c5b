import type { MessagesOf } from '../types.js';

/** English words of the page of one's own things: what it shows first. */
export const myData = {
  heading: 'My data',
  lead: 'Here you see what this page keeps for you. You can save it, move it or erase it.',
  device: 'Your words stay on this device.',
  visit: 'Your words are here for this visit. They go when you leave.',
  tab: 'Your words are in this tab only. They go when you close it.',
  what: 'What is here',
  none: 'Nothing is kept here yet.',
  kinds: {
    journal: (count: number): string =>
      count === 1 ? '1 page of your journal' : `${count} pages of your journal`,
    goals: (count: number): string => (count === 1 ? '1 goal or plan' : `${count} goals and plans`),
    outings: (count: number): string =>
      count === 1 ? '1 outing or person' : `${count} outings and people you met`,
    money: (count: number): string => (count === 1 ? '1 note about money' : `${count} notes about money`),
    photos: (count: number): string => (count === 1 ? '1 photo' : `${count} photos`),
    answers: (count: number): string =>
      count === 1 ? '1 answer from your coach' : `${count} answers from your coach`,
    coach: 'Changes to the plan of the group',
  },
  trashed: (count: number): string => (count === 1 ? '1 thing in the trash' : `${count} things in the trash`),
  size: {
    little: 'All of it is small. There is a lot of room left.',
    used: (size: string): string => `This site uses about ${size} here. There is room for more.`,
    full: (size: string): string =>
      `This site uses about ${size} here. The room is almost used up. Save a file soon.`,
    megabytes: (count: string): string => `${count} megabytes`,
  },
  backup: {
    never: 'You have not saved a file yet. If this device breaks or is lost, your words are gone.',
    at: (day: string): string => `You saved a file on ${day}.`,
    old: 'That was a while ago. You may want to save a new one.',
  },
  persist: {
    text: 'Browsers can clear old pages. You can ask yours to keep this one.',
    ask: 'Ask my browser to keep it',
    yes: 'Your browser will keep your words.',
    no: 'Your browser may still clear them. Save a file now and then.',
  },
  do: 'What you can do',
  save: 'Save it to a file',
  bring: 'Bring a file back',
  move: 'Take it to another device',
  lock: 'A lock on my things',
  erase: 'Erase some or all of it',
  done: 'I am done here',
};

/** What every language says. */
export type MyDataMessages = MessagesOf<typeof myData>;
