import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gcm } from '@noble/ciphers/aes.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import {
  longestPassphrase,
  passphraseProblem,
  plainPassphrase,
} from '../../../src/domain/secret/passphrase.js';
import {
  isRecoveryCode,
  newRecoveryCode,
  plainRecoveryCode,
} from '../../../src/domain/secret/recovery-code.js';
import { fewestRounds, roundsHere, stretch } from '../../../src/domain/secret/stretch.js';
import { dataKey, sealingCodec } from '../../../src/storage/codec.js';
import { toJson } from '../../../src/storage/json.js';
import { strengthOf } from '../../../src/ui/strength.js';

const bytes = (hex: string) => new Uint8Array(hexToBytes(hex));

describe('keys and words', () => {
  it('stretches words as RFC 7914, section 11, says', async () => {
    const vectors: [string, string, number, string][] = [
      ['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
      ['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56'],
    ];
    const nonce = new Uint8Array(12);
    const plain = new TextEncoder().encode('sample');
    for (const [words, salt, rounds, derived] of vectors) {
      const key = await stretch(words, new Uint8Array(new TextEncoder().encode(salt)), rounds);
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain));
      // The key itself cannot be taken out: an independent implementation seals with the key that must come out.
      expect(sealed).to.deep.equal(gcm(bytes(derived), nonce).encrypt(plain));
    }
  });

  it('opens test case 16 of the GCM specification (McGrew and Viega, 2005)', async () => {
    const { key } = await dataKey(bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'));
    const algorithm = {
      name: 'AES-GCM',
      iv: bytes('cafebabefacedbaddecaf888'),
      additionalData: bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
    };
    const sealed = bytes(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838' +
        'c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    );
    expect(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed))).to.deep.equal(
      bytes(
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525' +
          'b16aedf5aa0de657ba637b39',
      ),
    );
  });

  it('seals what another implementation opens, bound to its place', async () => {
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const context = { program: 'p', kind: 'goal', id: 'i', revision: '1.a', schema: 1 };
    const sealed = await sealingCodec(await dataKey(raw)).seal({ text: 'sample' }, context);
    if (sealed.codec !== 'aes-gcm') throw new Error('not sealed');
    const place = new TextEncoder().encode(toJson(['p', 'goal', 'i', '1.a', 1]));
    const opened = gcm(raw, sealed.nonce, place).decrypt(sealed.data);
    expect(JSON.parse(new TextDecoder().decode(opened))).to.deep.equal({ text: 'sample' });
  });

  it('takes about half a second for a key, and never too few rounds', async () => {
    const rounds = await roundsHere();
    expect(rounds).to.be.at.least(fewestRounds).and.at.most(2_000_000);
  });
});

describe('a passphrase', () => {
  it('is the same however a keyboard composes it, with spaces that phones add', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = plainPassphrase(text);
        expect(plainPassphrase(` ${text.normalize('NFD')}  `)).to.equal(plain);
        expect(plainPassphrase(plain)).to.equal(plain);
      }),
    );
  });

  it('is told when it is empty, short or far too long, and free otherwise', () => {
    expect(passphraseProblem('   ')).to.equal('none');
    expect(passphraseProblem('a')).to.equal('short');
    expect(passphraseProblem('🌻🌻🌻🌻🌻🌻🌻🌻')).to.equal(undefined);
    expect(passphraseProblem('all small letters')).to.equal(undefined);
    expect(passphraseProblem('x'.repeat(longestPassphrase))).to.equal(undefined);
    expect(passphraseProblem('x'.repeat(10_000))).to.equal('long');
  });

  it('gets a hint, which knows common passwords', async () => {
    expect(await strengthOf('password123')).to.equal('weak');
    expect(await strengthOf('aaaaaaaaaaaaaaaa')).to.equal('weak');
    expect(await strengthOf('green kettle sings at noon')).to.equal('good');
    expect(await strengthOf('x'.repeat(10_000))).to.be.oneOf(['weak', 'fair']);
  });
});

describe('a recovery code', () => {
  it('has 20 letters that nobody takes for others, and another one each time', () => {
    const codes = Array.from({ length: 200 }, newRecoveryCode);
    expect(new Set(codes).size).to.equal(200);
    for (const code of codes) expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    // Each letter comes about as often as another: 4,000 letters, 125 of each of 32.
    for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      const count = codes.join('').split(letter).length - 1;
      expect(count, letter).to.be.within(60, 220);
    }
  });

  it('is the same as it is read out and written down', () => {
    const code = '1EEWH-E0T83-6Y6DK-JXVHT';
    for (const said of ['leewh eot83 6y6dk jxvht', '1EEWHE0T836Y6DKJXVHT', ' iEEWH–EOT83–6Y6DK–JXVHT ']) {
      expect(plainRecoveryCode(said)).to.equal(plainRecoveryCode(code));
      expect(isRecoveryCode(said)).to.equal(true);
    }
    for (const none of ['', '1EEWH', '1EEWH-E0T83-6Y6DK-JXVHU', `${code}A`])
      expect(isRecoveryCode(none)).to.equal(false);
  });
});
