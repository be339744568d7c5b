import { randomHex, uuidv4 } from '../../domain/ids.js';
import type { Parcel } from '../../outbox/types.js';

/** What all samples of one run share. */
export interface SampleTerms {
  readonly endpoint: string;
  readonly format: string;
  readonly program: string;
  readonly word: string | undefined;
  /** RFC 3339. */
  readonly pressedAt: string;
}

/** Emoji of several parts, right to left, half a pair, the zero character: what people paste and databases refuse. */
export const hardText = 'ñ 👩‍👩‍👧 مرحبا 你好 \u0000 \ud800 "<b>&\u2028';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 43 signs of base64url, as a key of 32 bytes has them. */
export const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(43))].map((byte) => signs.charAt(byte % 64)).join('');

/** Makes samples: each is plainly a test, of one sender, in rising order. */
export function sampler({ word, pressedAt, ...where }: SampleTerms): (want: string) => Parcel {
  const sender = uuidv4();
  let order = 0;
  return (want) => {
    order += 1;
    return {
      ...where,
      id: uuidv4(),
      sender,
      name: 'iml-kit test',
      ...(word === undefined ? {} : { word }),
      record: {
        id: uuidv4(),
        kind: 'goal',
        schema: 1,
        revision: { number: 1, tag: randomHex(4) },
      },
      order,
      pressedAt,
      purpose: 'To test this address',
      readers: 'The webmaster',
      language: 'en',
      withdrawalKey: randomKey(),
      body: { want, state: 'going' },
    };
  };
}
