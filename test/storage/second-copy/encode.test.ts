import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { read, write } from '../../../src/storage/second-copy/encode.js';

const rows = fc.object({
  key: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('$', '$$', '$bytes', '$buffer', '__proto__')),
  values: [
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 20_000 }),
  ],
});

describe('rows as text', () => {
  it('come back as they were, bytes, odd keys and all', () => {
    fc.assert(
      fc.property(rows, (row) => {
        expect(read(write(row))).to.deep.equal(row);
      }),
    );
  });

  it('keep lone surrogates and text that looks like our own marks', () => {
    const row = { text: 'a\ud800b\udc00', list: ['"\\\n'], $bytes: 'AQID', deep: { $buffer: 'x', two: 2 } };
    expect(read(write(row))).to.deep.equal(row);
  });

  it('keep buffers', () => {
    const back = read(write({ salt: new Uint8Array([1, 2, 255]).buffer })) as { salt: ArrayBuffer };
    expect([...new Uint8Array(back.salt)]).to.deep.equal([1, 2, 255]);
  });

  it('are not bent by a host page that gives lists a toJSON', () => {
    const hostile = Array.prototype as unknown as { toJSON?: () => string };
    hostile.toJSON = () => 'bent';
    try {
      expect(read(write({ links: ['a', 'b'] }))).to.deep.equal({ links: ['a', 'b'] });
    } finally {
      delete hostile.toJSON;
    }
  });

  it('touch no prototype', () => {
    read('{"__proto__":{"polluted":true},"$$__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('refuse what they cannot hold instead of dropping it', () => {
    expect(() => write({ at: new Date(0) })).to.throw(TypeError);
    expect(() => write({ map: new Map() })).to.throw(TypeError);
  });
});
