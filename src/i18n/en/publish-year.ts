import type { MessagesOf } from '../types.js';

/** English words of newsletters and calendar files that are made from a program's year. */
export const publishYear = {
  letter: {
    /** Subject of an e-mail: whoever sees it learns nothing about anybody. */
    subject: (month: string): string => `News for ${month}`,
    monthOf: (month: number, of: number): string => `Month ${month} of ${of}`,
    tryHeading: 'One thing to try',
    meetingsHeading: 'Our meetings',
    when: 'When',
    plan: 'What we do',
    where: 'Where',
    zone: 'Time zone',
    join: 'These meetings are for people in the group.',
    joinAsk: 'To ask about joining:',
    movedFrom: (day: string): string => `Moved from ${day}`,
    added: 'Extra meeting',
    cancelled: 'No meeting on this day',
    away: 'Break, no meeting',
    noDates: 'Ask your coach for the dates of this month.',
    more: (count: number): string => (count === 1 ? 'And 1 more day.' : `And ${count} more days.`),
  },

  meaning: {
    goals: 'We get to know each other and pick goals that matter to us.',
    'self-care': 'We find small ways to be good to ourselves each day.',
    social: 'We spend time with people and in places that we like.',
    communication: 'We practice how to listen and how to say what we need.',
    coping: 'We find what helps us get through hard days.',
    thoughts: 'We notice what we tell ourselves, and look for kinder words.',
    transition: 'We look at what we want to keep and who will be with us.',
  },

  tryIt: {
    goals: 'Name one thing you would like to do this year. Tell someone you trust.',
    'self-care': 'Do one kind thing for yourself today. Five minutes count.',
    social: 'Say hello to one person you see often but do not know.',
    communication: 'Ask someone how their day was. Listen until they are done.',
    coping: 'When a day gets hard, stop and take three slow breaths.',
    thoughts: 'When you hear a harsh thought, say what a good friend would say.',
    transition: 'Write down one thing you want to keep doing next year.',
  },

  crisis: {
    line: 'In crisis? Call or text 988 at any hour.',
    chat: 'Or chat at 988lifeline.org.',
    danger: 'In danger now? Call 911.',
    local: 'You can also call',
  },

  calendar: {
    /** Name of a calendar on a phone that others may see. */
    name: 'My meetings',
    meeting: 'Meeting',
    cancelled: 'This meeting is not held.',
    movedFrom: (day: string): string => `Moved from ${day}.`,
  },
};

/** What every language says. */
export type PublishYearMessages = MessagesOf<typeof publishYear>;
