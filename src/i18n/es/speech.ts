import type { SpeechMessages } from '../en/speech.js';

/** Spanish words of reading aloud. */
export const speech: SpeechMessages = {
  read: 'Leer en voz alta',
  pause: 'Pausa',
  goOn: 'Seguir leyendo',
  stop: 'Dejar de leer',
  brief: 'Escuchar',
  briefStop: 'Parar',
  noVoices: 'Este navegador no tiene voz propia. No puede leer en voz alta.',
  noVoiceFor: (language: string): string =>
    `Este navegador no tiene voz propia para esta lengua (${language}). No puede leer en voz alta.`,
  failed: 'La lectura se detuvo. Puede probar otra vez.',
};
