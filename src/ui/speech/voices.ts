/** Android writes `es_US`. */
const tag = (language: string): string => language.replace(/_/g, '-').toLowerCase();

const primary = (language: string): string => tag(language).split('-')[0] ?? '';

/** What has to be known of a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Voices that speak on the device. All others send the text to a third party (S6). */
export const localVoices = <V extends Voice>(voices: readonly V[]): readonly V[] =>
  voices.filter(({ localService }) => localService);

/** The voice of the device for a language (BCP 47): its own region first, then any. None is ever a remote one. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const fitting = localVoices(voices).filter(({ lang }) => primary(lang) === primary(language));
  const ofRegion = fitting.filter(({ lang }) => tag(lang) === tag(language));
  const byDefault = (voice: V) => voice.default;
  return ofRegion.find(byDefault) ?? ofRegion[0] ?? fitting.find(byDefault) ?? fitting[0];
}
