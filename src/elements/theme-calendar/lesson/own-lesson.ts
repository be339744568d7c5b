import { textIn, type OwnLesson } from '../../../domain/program-year/settings.js';
import type { Taught } from './lesson-texts.js';

/** A lesson that the host wrote, in a language; what it does not say stays empty. */
export function ownLesson(lesson: OwnLesson, language: string): Taught {
  const { title, aim, steps, questions, tryIt, prompt } = lesson;
  return {
    text: {
      title: textIn(title, language),
      aim: textIn(aim, language),
      steps: steps.map((step) => textIn(step, language)),
      questions: questions.map((question) => textIn(question, language)),
      tryIt: textIn(tryIt, language),
      prompt: textIn(prompt, language),
      ways: {},
      onMyOwn: '',
    },
    topics: [],
  };
}
