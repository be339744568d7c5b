import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sheetsOf } from '../../src/worker/service/keepable.js';
import { pageKey } from '../../src/worker/service/page-key.js';

const site = 'https://church.example';

describe('the address under which the worker keeps a page', () => {
  it('says nothing of who came, from where and why', () => {
    expect(pageKey(`${site}/group/?utm_source=mail&name=Ana#top`)).to.equal(`${site}/group/`);
    expect(pageKey(`${site}/?page_id=12&fbclid=x&lang=es`)).to.equal(`${site}/?lang=es&page_id=12`);
    expect(pageKey(`${site}/?lang=es&page_id=12`)).to.equal(pageKey(`${site}/?page_id=12&lang=es`));
  });

  it('stays the same when it is taken again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(pageKey(pageKey(address))).to.equal(pageKey(address));
      }),
    );
  });
});

describe('the style sheets of a page', () => {
  it('are those of its own site, once each, however they are written', () => {
    const html = `<link rel="stylesheet" href="/a.css?x=1&amp;y=2"><LINK href='b.css' rel='stylesheet'>
      <link rel=stylesheet href=/a.css?x=1&amp;y=2><link rel="stylesheet" href="https://fonts.example/f.css">
      <link rel="icon" href="/i.png"><link rel="stylesheet"><link rel="stylesheet" href="http://[">`;
    expect(sheetsOf(html, `${site}/group/page.html`)).to.deep.equal([
      `${site}/a.css?x=1&y=2`,
      `${site}/group/b.css`,
    ]);
  });
});
