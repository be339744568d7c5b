/** Journal questions about speaking and listening. Each can be skipped. */
export const prompts: readonly string[] = [
  'When did someone really listen to you? How could you tell?',
  'When did you listen well? What did you hear?',
  'What would you like to say to someone? Try it here first.',
  'How do you ask for help? What makes it easier?',
  'When did you say no in a kind way? What did you say?',
  'What did you say this week that you are glad about?',
  'How do you show that you care without words?',
  'Two people want different things. What helps them to agree?',
  'What is easy for you to talk about? What takes more time?',
  'Who is easy to talk to? What do they do?',
  'What thanks would you like to give? Who is it for?',
  'What did you tell your partner that was useful to them?',
  'What do you wish people would ask you?',
  'Someone did not understand you. What could you say another way?',
];
