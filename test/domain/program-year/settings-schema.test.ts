import { expect } from '@open-wc/testing';
import { readSettings } from '../../../src/domain/program-year/read-settings.js';
import { sourceFromConfig } from '../../../src/domain/program-year/settings-schema.js';
import { layered, sourceOf } from '../../../src/domain/program-year/source.js';

describe('a program written as JSON', () => {
  it('takes texts by language, lists, numbers and yes or no', () => {
    const { source, problems } = sourceFromConfig(
      {
        programId: 'grace-church',
        name: { en: 'Grace', 'pt-BR': 'Graça' },
        'time-zone': 'America/Chicago',
        breaks: ['2026-07-03', { from: '2026-12-21', to: '2027-01-03' }],
        duration: 60,
        programMoney: 20.5,
        showPlace: true,
        place: null,
      },
      'src',
    );
    expect(problems).to.deep.equal([]);
    const read = readSettings(source);
    expect(read.problems).to.deep.equal([]);
    expect(read.settings).to.include({
      programId: 'grace-church',
      duration: 60,
      programMoney: 2050,
      showPlace: true,
    });
    expect(read.settings.name).to.deep.equal({ en: 'Grace', 'pt-BR': 'Graça' });
    expect(read.settings.breaks).to.have.length(2);
  });

  it('turns the topic tally on by a plain true', () => {
    const sending = { endpoint: 'https://a.example/', readers: 'a', purpose: 'b', exceptions: 'c' };
    const tally = (value: unknown) =>
      readSettings(sourceFromConfig({ ...sending, tally: value }, 'config').source).settings.tally;
    expect([tally(true), tally(false), tally(undefined)]).to.deep.equal([true, undefined, undefined]);
  });

  it('names what does not fit and uses the rest', () => {
    const { source, problems } = sourceFromConfig(
      { start: '2026-01-05', name: { en: 5 }, meets: [[1]] },
      'src',
    );
    expect(problems.map(({ code, attribute }) => [code, attribute])).to.deep.equal([
      ['value-unusable', 'name'],
      ['value-unusable', 'meets'],
    ]);
    expect(readSettings(source).settings.start).to.equal('2026-01-05');
  });

  it('refuses what is no object', () => {
    for (const raw of [null, 5, 'text', [], undefined]) {
      expect(sourceFromConfig(raw, 'config').problems[0]?.code).to.equal('config-unusable');
      expect(sourceFromConfig(raw, 'src').problems[0]?.code).to.equal('src-unusable');
    }
  });

  it('stands below what the markup says', () => {
    const source = layered([
      sourceOf({ name: 'Markup' }, 'https://a.example/'),
      sourceOf({ name: 'File', 'name-es': 'Archivo', start: '2026-01-05' }),
    ]);
    const { settings } = readSettings(source);
    expect(settings.name).to.deep.equal({ '': 'Markup', es: 'Archivo' });
    expect(settings.start).to.equal('2026-01-05');
  });
});
