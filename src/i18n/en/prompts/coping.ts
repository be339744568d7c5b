/** Journal questions about hard days and what helps. Each can be skipped. */
export const prompts: readonly string[] = [
  'What helped you on a hard day?',
  'What is one thing that always calms you a little?',
  'Who can you turn to when things are hard? 988 counts too.',
  'What did you get through this year? What strength did you use?',
  'How do you notice that stress is coming? What do you do early on?',
  'Look around you. What are three things you can see?',
  'What would you say to a friend who had a day like yours?',
  'What can you change about this? What can you leave for now?',
  'What place or thing makes you feel safe?',
  'What went better than you thought?',
  'What do you like to do with your hands when your mind is busy?',
  'A plan fell through. What did you do in its place?',
  'What is one small thing that gave you hope?',
  'What helped in the past that you could try again?',
];
