import type { TopicId } from '../journal/topics.js';
import type { LessonId } from './lesson-ids.js';

/** What each lesson is about, as a person ticks it in the journal: so a coach finds a lesson for what the group says. */
const byLesson: Readonly<Record<LessonId, readonly TopicId[]>> = {
  'our-group': ['try-new', 'in-a-group'],
  'life-i-want': ['what-i-want', 'why-it-matters'],
  'one-small-step': ['small-steps', 'ask-for-help'],
  'money-for-plans': ['small-steps', 'plan-ahead', 'ask-for-help'],
  'when-plans-change': ['new-plan', 'keep-going'],

  'what-care-means': ['kind-to-myself', 'rest', 'fun'],
  'good-sleep': ['sleep', 'rest'],
  'food-i-enjoy': ['food', 'invite'],
  'moving-my-way': ['moving', 'fun'],
  'time-to-rest': ['rest', 'take-a-break', 'say-what-i-need'],
  'small-joys': ['fun', 'try-new'],
  'my-space': ['my-space', 'say-what-i-need'],
  'quiet-minutes': ['quiet-time', 'calm-down', 'faith'],
  'shape-of-a-day': ['plan-ahead', 'rest', 'fun'],
  'care-on-low-days': ['bad-day', 'kind-to-myself', 'lean-on-someone'],

  'saying-hello': ['meet-someone', 'small-talk'],
  'keep-talking': ['small-talk', 'listen'],
  'places-to-meet': ['new-place', 'meet-someone'],
  'plan-an-outing': ['plan-ahead', 'new-place', 'take-a-break'],
  'names-and-faces': ['meet-someone', 'listen'],
  'inviting-someone': ['invite', 'friends'],
  'being-invited': ['be-invited', 'say-no'],
  'joining-a-group': ['in-a-group', 'meet-someone'],
  'what-makes-a-friend': ['friends', 'give-feedback'],
  'when-they-say-no': ['invite', 'strong-feelings', 'keep-going'],
  'first-time-there': ['new-place', 'on-my-own'],
  'from-hello-to-friend': ['friends', 'small-steps'],
  'keeping-in-touch': ['friends', 'my-circle'],
  'room-for-me': ['say-what-i-need', 'say-no', 'friends'],
  'part-of-my-town': ['new-place', 'give-back', 'my-circle'],

  'listening-well': ['listen'],
  'what-my-body-says': ['body-language', 'listen'],
  'saying-what-i-need': ['say-what-i-need', 'ask-for-help'],
  'saying-no': ['say-no', 'say-what-i-need'],
  'kind-feedback': ['give-feedback'],
  'hearing-feedback': ['get-feedback', 'kind-to-myself'],
  'a-hard-talk': ['hard-talk', 'calm-down'],
  'making-up': ['make-up', 'hard-talk'],
  'calls-and-messages': ['small-talk', 'say-what-i-need'],
  'asking-for-respect': ['say-what-i-need', 'ask-for-help', 'facts'],

  'how-stress-shows': ['stress'],
  'calm-my-body': ['calm-down', 'stress'],
  'naming-feelings': ['strong-feelings'],
  'taking-a-pause': ['take-a-break', 'calm-down', 'strong-feelings'],
  'who-i-lean-on': ['lean-on-someone', 'ask-for-help', 'my-circle'],
  'plan-for-a-hard-day': ['plan-ahead', 'bad-day'],
  'getting-through-a-bad-day': ['bad-day', 'kind-to-myself', 'lean-on-someone'],
  'what-i-can-change': ['stress', 'facts', 'small-steps'],
  'busy-hands': ['calm-down', 'fun', 'try-new'],
  'what-got-me-through': ['hope', 'keep-going'],

  'how-i-talk-to-me': ['self-talk', 'kind-to-myself'],
  'thought-or-fact': ['facts', 'self-talk'],
  'another-way-to-see': ['other-views', 'listen'],
  'old-beliefs': ['old-beliefs', 'self-talk'],
  'reasons-for-hope': ['hope', 'faith'],

  'what-i-take-along': ['what-i-keep', 'on-my-own'],
  'my-circle': ['my-circle', 'lean-on-someone', 'on-my-own'],
  'my-next-goals': ['next-goals', 'small-steps'],
  'saying-goodbye': ['goodbye', 'what-i-keep'],
  'giving-back': ['give-back'],
};

/** The topics of a lesson. */
export const topicsOfLesson = (lesson: LessonId): readonly TopicId[] => byLesson[lesson];
