/** Journal questions about thoughts and beliefs. Each can be skipped. */
export const prompts: readonly string[] = [
  'What is a kind thing you can tell yourself today?',
  'What do you believe in? How does it show in your life?',
  'Which thought helps you? Which one could you let go of for today?',
  'What did you once think you could not do? What happened?',
  'Who taught you something good? What was it?',
  'What do you like about yourself?',
  'What do you know now that you did not know a year ago?',
  'What made you change your mind about something?',
  'What are you thankful for today? It can be very small.',
  'What words give you strength? Where did you hear them?',
  'What is true about you even on a hard day?',
  'What would you like others to see in you?',
  'When did you feel proud? What did you do?',
  'What gives your day meaning?',
];
