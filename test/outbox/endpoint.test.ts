import { expect } from '@open-wc/testing';
import { parcelAddress, safeEndpoint } from '../../src/outbox/endpoint.js';

describe('endpoint', () => {
  it('takes https, and http to this machine only', () => {
    for (const address of [
      'https://example.org/records',
      'http://localhost:8080/demo/records',
      'http://127.0.0.1/x',
      'http://[::1]:9/x',
      'http://grace.localhost/x',
    ]) {
      expect(safeEndpoint(address)?.href, address).to.equal(address);
    }
    for (const address of [
      undefined,
      '',
      '/records',
      'http://example.org/records',
      'http://localhost.example.org/',
      'http://127.0.0.1.example.org/',
      'ftp://example.org/',
      'javascript:alert(1)',
      'data:text/plain,x',
      'https://user:secret@example.org/',
    ]) {
      expect(safeEndpoint(address), address).to.equal(undefined);
    }
  });

  it('puts the id into the path, before the query', () => {
    expect(parcelAddress('https://example.org/records', 'a-1')).to.equal('https://example.org/records/a-1');
    expect(parcelAddress('https://example.org/records/?tenant=1', 'a-1')).to.equal(
      'https://example.org/records/a-1?tenant=1',
    );
    expect(parcelAddress('https://example.org/r', '../x?y')).to.equal('https://example.org/r/..%2Fx%3Fy');
  });
});
