/** Scripts that tell the language well enough to choose a voice. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Small words that stand in nearly every sentence of one language and are not words of the other. */
const small = {
  en: /(?<!\p{L})(the|and|i|to|of|was|it|my|is|that|with|for|we|you|they|not|this|at)(?!\p{L})/giu,
  es: /(?<!\p{L})(el|la|los|las|que|y|de|en|un|una|es|mi|con|por|para|se|muy|pero|fui|estoy)(?!\p{L})|[ñ¿¡áéíóú]/giu,
};

/** A look at the beginning is enough. */
const looked = 2000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language in which to read a text aloud: a person may write in another one than the page's. Told by its script
 * and, between English and Spanish, by its small words; `page` (BCP 47) where that says nothing.
 */
export function languageOfText(text: string, page: string): string {
  const head = text.slice(0, looked);
  const letters = count(head, /\p{L}/gu);
  const script = scripts.find(([pattern]) => count(head, pattern) * 2 > letters);
  const isOf = (language: string) => page.toLowerCase().split('-')[0] === language;
  if (letters > 0 && script) return isOf(script[1]) ? page : script[1];
  const [english, spanish] = [count(head, small.en), count(head, small.es)];
  if (english > spanish * 2) return isOf('en') ? page : 'en-US';
  if (spanish > english * 2) return isOf('es') ? page : 'es-US';
  return page;
}
