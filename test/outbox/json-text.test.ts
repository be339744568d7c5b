import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonText } from '../../src/outbox/json-text.js';

const hostile = Array.prototype as { toJSON?: () => unknown };

describe('json text', () => {
  afterEach(() => {
    delete hostile.toJSON;
  });

  it('says the same as JSON.stringify on a clean page', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonText(value)).to.equal(JSON.stringify(value));
      }),
    );
    expect(jsonText({ a: undefined, b: [undefined, null], c: '\ud800 "\n' })).to.equal(
      JSON.stringify({ a: undefined, b: [undefined, null], c: '\ud800 "\n' }),
    );
  });

  it('is not encoded twice where the page gives lists a toJSON, as prototype.js 1.6 does', () => {
    hostile.toJSON = () => '["twice"]';
    expect(jsonText({ steps: [{ what: 'call' }] })).to.equal('{"steps":[{"what":"call"}]}');
  });
});
