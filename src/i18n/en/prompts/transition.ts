/** Journal questions about what comes next. Each can be skipped. */
export const prompts: readonly string[] = [
  'What do you want to keep from this year?',
  'What can you do now that was hard a year ago?',
  'Who is in your life now that you did not know before?',
  'What is your next goal? What is the first step?',
  'Which day of this year would you like to live again?',
  'What did you do on your own for the first time?',
  'How will you and your partner stay in touch, if you both want to?',
  'What helps you most on hard days now?',
  'What did you give to the group?',
  'What would you tell someone who starts this program?',
  'Where will you go to meet people in the months ahead?',
  'What will you do when you miss the group?',
  'How has the way you see yourself changed?',
  'How would you like to mark the end of this year?',
];
