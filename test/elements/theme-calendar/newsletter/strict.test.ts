import { expect } from '@open-wc/testing';
import { all, find, until } from '../../../helpers/shadow.js';
import { compose } from './coach.js';

describe('"Put it in a newsletter" under a strict policy', () => {
  // What a page with Trusted Types does, and one whose policy takes styles away.
  before(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {
      set: () => {
        throw new TypeError('This document requires TrustedHTML assignment.');
      },
    });
  });

  it('shows the picture and the plain words in place of the letter', async () => {
    const coach = await compose();
    expect(all(coach.calendar, 'iframe')).to.deep.equal([]);
    expect(coach.words).to.contain('This page does not let us show the letter itself.');
    expect(all<HTMLDetailsElement>(coach.calendar, '.part details').map(({ open }) => open)).to.deep.equal([
      true,
      true,
      false,
    ]);
    const canvas = find<HTMLCanvasElement>(coach.calendar, 'canvas');
    await until(() => canvas.width === 1200, 'the picture');
    expect(canvas.checkVisibility()).to.equal(true);
    expect(canvas.getAttribute('aria-label')).to.contain('Month 3 of 12');
    expect(coach.letter).to.contain('Saying hello');
  });
});
