import type { MessagesOf } from '../types.js';

/** English words of reading aloud. */
export const speech = {
  read: 'Read aloud',
  pause: 'Pause',
  goOn: 'Read on',
  stop: 'Stop reading',
  brief: 'Listen',
  briefStop: 'Stop',
  noVoices: 'This browser has no voice of its own, so it cannot read aloud.',
  noVoiceFor: (language: string): string =>
    `This browser has no voice of its own for this language (${language}), so it cannot read aloud.`,
  failed: 'The reading stopped. You can try again.',
};

/** What every language says. */
export type SpeechMessages = MessagesOf<typeof speech>;
