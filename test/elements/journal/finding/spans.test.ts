import { expect } from '@open-wc/testing';
import { emptyEntry, type EntryBody } from '../../../../src/domain/journal/entry.js';
import { readSettings } from '../../../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../../../src/domain/program-year/source.js';
import { lastTime } from '../../../../src/elements/journal/finding/last-time.js';
import { threeOf } from '../../../../src/elements/journal/finding/look-back.js';
import { fits, type Asked } from '../../../../src/elements/journal/finding/search.js';
import { daysOf, yearAgo } from '../../../../src/elements/journal/finding/spans.js';
import type { Entry } from '../../../../src/elements/journal/values.js';

const settings = (attributes: Record<string, string>) => readSettings(sourceOf(attributes)).settings;

const entry = (text: string, more: Partial<EntryBody> = {}) =>
  ({ body: { ...emptyEntry, text, ...more } }) as Entry;

describe('the days that are looked back at', () => {
  it('are the same day a year ago with three on each side', () => {
    expect(yearAgo('2026-03-10')).to.deep.equal({ from: '2025-03-07', to: '2025-03-13' });
    expect(yearAgo('2024-02-29')).to.deep.equal({ from: '2023-02-25', to: '2023-03-03' });
    expect(yearAgo('2026-01-01')).to.deep.equal({ from: '2024-12-29', to: '2025-01-04' });
  });

  it('are the whole month', () => {
    expect(daysOf('2024-02')).to.deep.equal({ from: '2024-02-01', to: '2024-02-29' });
  });

  it('begin at the last meeting that was held before today', () => {
    const year = { start: '2026-01-06', meets: 'Tuesday 18:00' };
    expect(lastTime(settings(year), '2026-03-12')).to.deep.equal({
      span: { from: '2026-03-10', to: '2026-03-12' },
      meeting: '2026-03-10',
    });
    expect(lastTime(settings(year), '2026-03-10').meeting).to.equal('2026-03-03');
    const away = settings({ ...year, breaks: '2026-03-03/2026-03-10' });
    expect(lastTime(away, '2026-03-12').meeting).to.equal('2026-02-24');
  });

  it('are the last seven where no meeting is known, or it is long ago', () => {
    const week = { span: { from: '2026-03-06', to: '2026-03-12' } };
    expect(lastTime(undefined, '2026-03-12')).to.deep.equal(week);
    expect(lastTime(settings({}), '2026-03-12')).to.deep.equal(week);
    expect(lastTime(settings({ start: '2026-03-13', meets: 'Tuesday 18:00' }), '2026-03-12')).to.deep.equal(
      week,
    );
    expect(lastTime(settings({ start: '2024-03-13', meets: 'Tuesday 18:00' }), '2026-03-12')).to.deep.equal(
      week,
    );
  });
});

describe('three things that a person did', () => {
  it('are victories before others, with words, the newest first', () => {
    const entries = [
      entry('walk'),
      entry('', { mood: 'calm' }),
      entry('bus', { victory: 'own' }),
      entry('call'),
      entry('thanks', { victory: 'noticed' }),
    ];
    expect(threeOf(entries).map(({ body }) => body.text)).to.deep.equal(['bus', 'thanks', 'walk']);
    expect(threeOf([])).to.deep.equal([]);
  });
});

describe('choices of a search', () => {
  const asked = (change: Partial<Asked>): Asked => ({
    words: '',
    area: undefined,
    topic: undefined,
    month: undefined,
    victory: undefined,
    ...change,
  });

  it('are none where none is made', () => {
    expect(fits(asked({ words: 'bus', month: '2026-03' }))).to.equal(undefined);
  });

  it('must all hold', () => {
    const rest = entry('', { topics: ['rest', 'own:Bus 9'], victory: 'own' });
    expect(fits(asked({ area: 'self-care' }))?.(rest)).to.equal(true);
    expect(fits(asked({ area: 'coping' }))?.(rest)).to.equal(false);
    expect(fits(asked({ topic: 'own:Bus 9', victory: 'any' }))?.(rest)).to.equal(true);
    expect(fits(asked({ area: 'self-care', victory: 'noticed' }))?.(rest)).to.equal(false);
  });
});
