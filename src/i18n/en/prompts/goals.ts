/** Journal questions about setting out and choosing a goal. Each can be skipped. */
export const prompts: readonly string[] = [
  'What is one thing you would like more of in your life?',
  'Think of a good day you have had. What made it good?',
  'What is a small goal you could reach this week?',
  'What are you good at? Name two or three things.',
  'What good thing has someone said about you?',
  'What have you always liked to do?',
  'Think of a goal you reached before. How did you do it?',
  'What is one first step you could take on your own?',
  'Who could help you with a step? What would you ask for?',
  'What might get in your way? What could you do then?',
  'What matters most to you right now?',
  'How would you like to feel a year from now?',
  'What was it like to meet the group for the first time?',
  'What is a place you would like to go to? Who would you take along?',
];
