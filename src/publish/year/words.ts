import { publishYear as en, type PublishYearMessages } from '../../i18n/en/publish-year.js';
import { publishYear as es } from '../../i18n/es/publish-year.js';
import type { Languages, PublishOptions } from './options.js';

/** One language of what is published. */
export interface Voice {
  /** BCP 47, as the words are. */
  readonly language: string;
  /** For `Intl`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: PublishYearMessages;
}

const own: Readonly<Record<string, PublishYearMessages>> = { en, es };
const locales: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-US' };
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|pa-arab|prs|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** What was asked for as a list; `both` is English and Spanish. */
export const languagesOf = (language: Languages): readonly string[] => {
  if (typeof language !== 'string') return language.length > 0 ? language : ['en'];
  return language === 'both' ? ['en', 'es'] : [language];
};

function voiceOf(asked: string, words: PublishOptions['words']): Voice {
  const base = asked.split('-')[0] ?? '';
  for (const tag of [asked, base]) {
    const t =
      words && Object.hasOwn(words, tag) ? words[tag] : Object.hasOwn(own, tag) ? own[tag] : undefined;
    if (!t) continue;
    const locale = asked === base ? (locales[base] ?? asked) : asked;
    return { language: tag, locale, direction: rightToLeft.test(tag) ? 'rtl' : 'ltr', t };
  }
  return { language: 'en', locale: 'en-US', direction: 'ltr', t: en };
}

/** The languages that were asked for, each once and with its words. */
export function voicesOf({ language = 'en', words }: PublishOptions): readonly Voice[] {
  const voices: Voice[] = [];
  for (const asked of languagesOf(language)) {
    const voice = voiceOf(asked, words);
    if (!voices.some((one) => one.language === voice.language)) voices.push(voice);
  }
  return voices;
}
