import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { doAge } from '../../../src/storage/age/age-work.js';
import {
  armored,
  isSealed,
  largestSealed,
  openFile,
  sealFile,
} from '../../../src/storage/age/sealed-file.js';

const passphrase = 'four small words here';
const fileOf = (made: Blob | string): Blob => {
  if (typeof made === 'string') throw new Error(made);
  return made;
};
const text = 'Dear diary, we went out today. 🎲\n';

describe('a file sealed with a passphrase', () => {
  let sealed: Blob;

  before(async function () {
    this.timeout(60_000);
    sealed = fileOf(await sealFile(new Blob([text.repeat(10_000)]), passphrase));
  });

  it('holds nothing that can be read, and opens again', async () => {
    expect(await sealed.slice(0, 22).text()).to.equal('age-encryption.org/v1\n');
    expect(await sealed.text()).not.to.contain('diary');
    expect(await isSealed(sealed)).to.be.true;
    expect(await fileOf(await openFile(sealed, passphrase)).text()).to.equal(text.repeat(10_000));
  }).timeout(60_000);

  it('opens with the space that a phone adds, and with accents written in two ways', async () => {
    const accents = fileOf(await sealFile(new Blob([text]), 'canción del niño'.normalize('NFD')));
    expect(await fileOf(await openFile(accents, 'canción del niño '.normalize('NFC'))).text()).to.equal(text);
  }).timeout(60_000);

  it('says that another passphrase does not fit, and that a changed or cut file is damaged', async () => {
    expect(await openFile(sealed, 'other words')).to.equal('passphrase');
    expect(await openFile(sealed.slice(0, sealed.size - 20), passphrase)).to.equal('damaged');
    const bytes = new Uint8Array(await sealed.arrayBuffer());
    const at = bytes.length - 3000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await openFile(new Blob([bytes]), passphrase)).to.equal('damaged');
    // Cut off at the edge of a piece: every piece is whole, and the last is missing.
    const header = (await sealed.text()).indexOf('\n', (await sealed.text()).indexOf('---')) + 1;
    expect(await openFile(sealed.slice(0, header + 16 + 2 * (65_536 + 16)), passphrase)).to.equal('damaged');
  }).timeout(60_000);

  it('refuses what is foreign, newer, hostile or far too large before it reckons', async () => {
    const refused = (head: string) => openFile(new Blob([head]), passphrase);
    const begun = performance.now();
    expect(await refused('age-encryption.org/v2\n-> scrypt')).to.equal('newer');
    expect(await refused('age-encryption.org/v1\n-> X25519 abc\n')).to.equal('foreign');
    expect(await refused('age-encryption.org/v1\n-> scrypt AAAA')).to.equal('damaged');
    const costly = (await sealed.slice(0, 300).text()).replace(/ 17\n/, ' 20\n');
    expect(await refused(costly)).to.equal('foreign');
    expect(
      await refused(`-----BEGIN AGE ENCRYPTED FILE-----\n%%%\n-----END AGE ENCRYPTED FILE-----`),
    ).to.equal('foreign');
    const large = { size: largestSealed + 1, slice: () => sealed.slice(0, 4096) } as unknown as Blob;
    expect(await openFile(large, passphrase)).to.equal('large');
    expect(performance.now() - begun).to.be.below(1_000);
  });

  it('never throws at any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        expect(await openFile(new Blob([new Uint8Array(bytes)]), passphrase)).to.be.oneOf([
          'foreign',
          'damaged',
          'newer',
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('goes as text through what changes line breaks and adds words', async () => {
    const message = (await armored(sealed)).replaceAll('\n', '\r\n> ');
    expect(await fileOf(await openFile(new Blob([`Hi\n${message}\nBye`]), passphrase)).text()).to.contain(
      'diary',
    );
  }).timeout(60_000);

  it('stops at once, in a worker and in the page', async () => {
    const work = new AbortController();
    const stopped = sealFile(new Blob([text]), passphrase, { signal: work.signal });
    setTimeout(() => work.abort(), 100);
    expect(await stopped).to.equal('stopped');
    const inPage = new AbortController();
    const task = { act: 'seal' as const, file: new Blob([text]), passphrases: [passphrase] };
    const doing = doAge(task, () => undefined, inPage.signal).then(
      () => 'done',
      () => 'stopped',
    );
    setTimeout(() => inPage.abort(), 100);
    expect(await doing).to.equal('stopped');
  }).timeout(60_000);

  it('is the same work without a worker, in slices that leave the page its turn', async () => {
    const task = { act: 'open' as const, file: sealed, passphrases: [passphrase] };
    let longest = 0;
    let last = performance.now();
    let isWatching = true;
    // Frames, not timers: a browser with `scheduler.yield` lets the work go on before timers, but not before what is seen.
    const watch = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      if (isWatching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    const answer = await doAge(task, () => undefined);
    isWatching = false;
    if ('problem' in answer) throw new Error(answer.problem);
    expect(await answer.file.text()).to.equal(text.repeat(10_000));
    // A test machine may be busy; the aim is 50 ms.
    expect(longest).to.be.below(400);
  }).timeout(60_000);
});
