/** Journal questions about looking after oneself. Each can be skipped. */
export const prompts: readonly string[] = [
  'What helps you rest?',
  'What is one kind thing you did for yourself this week?',
  'What food makes you feel well? When did you last have it?',
  'Where do you feel calm? What is it like there?',
  'What does a good morning look like for you?',
  'What helps you sleep well?',
  'How does your body tell you that it needs a break?',
  'What song lifts you up? When do you play it?',
  'What is something you can say no to this week?',
  'When did you last laugh? What was so funny?',
  'What do you like to do outside?',
  'What small thing would make your home feel nicer?',
  'What did you do for your body this week? A short walk counts.',
  'What would you like to do just for fun?',
];
