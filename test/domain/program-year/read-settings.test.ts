import { expect } from '@open-wc/testing';
import { readSettings } from '../../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';

const base = 'https://church.example/group/';
const read = (values: Record<string, string>) => readSettings(sourceOf(values, base));
const problem = (values: Record<string, string>) => {
  const { code, attribute, suggestion } = read(values).problems[0] ?? {};
  return [code, attribute, suggestion];
};
const sending = {
  endpoint: 'https://example.org/records',
  readers: 'Your peer life coach',
  purpose: 'To talk about it together',
  exceptions: 'If someone may be hurt, we call for help.',
};

describe('the settings of a program', () => {
  it('work with nothing written', () => {
    const { settings, problems } = read({});
    expect(problems).to.deep.equal([]);
    expect(settings).to.deep.equal({
      programId: 'default',
      showPlace: false,
      breaks: [],
      months: 'calendar',
      duration: 90,
      currency: 'USD',
      exitUrl: 'https://www.weather.gov/',
      format: 'json',
    });
  });

  it('read every attribute', () => {
    const { settings, problems } = read({
      ...sending,
      'program-id': 'grace-church',
      name: 'Grace Church Peer Partners',
      'name-es': 'Compañeros de Grace Church',
      start: '2026-01-05',
      meets: 'Tuesday 18:00',
      'time-zone': 'America/New_York',
      format: 'json',
      contact: 'privacy@example.org',
      place: 'Parish hall',
      'show-place': '',
      breaks: '2026-12-21/2027-01-03, 2026-07-03',
      months: 'from-start',
      duration: '90 minutes',
      currency: 'usd',
      'local-line': '555-0100',
      'local-line-name': 'Warm line',
      'exit-url': 'https://example.com/',
      'help-contact': 'Ask at the office',
      'complaint-contact': 'office@example.org',
      'program-money': '$20.50',
      worker: '/iml-worker.js',
      replies: '/replies',
      'moving-to': 'https://new.example/',
      'moving-on': '2026-09-01',
    });
    expect(problems).to.deep.equal([]);
    expect(settings).to.deep.equal({
      programId: 'grace-church',
      name: { '': 'Grace Church Peer Partners', es: 'Compañeros de Grace Church' },
      start: '2026-01-05',
      meets: { weekday: 2, time: '18:00' },
      timeZone: 'America/New_York',
      place: { '': 'Parish hall' },
      showPlace: true,
      breaks: [
        { from: '2026-12-21', to: '2027-01-03' },
        { from: '2026-07-03', to: '2026-07-03' },
      ],
      months: 'from-start',
      duration: 90,
      currency: 'USD',
      localLine: '555-0100',
      localLineName: { '': 'Warm line' },
      exitUrl: 'https://example.com/',
      helpContact: { '': 'Ask at the office' },
      complaintContact: 'office@example.org',
      programMoney: 2050,
      worker: 'https://church.example/iml-worker.js',
      replies: 'https://church.example/replies',
      movingTo: 'https://new.example/',
      movingOn: '2026-09-01',
      endpoint: 'https://example.org/records',
      format: 'json',
      readers: { '': sending.readers },
      purpose: { '': sending.purpose },
      exceptions: { '': sending.exceptions },
      contact: 'privacy@example.org',
    });
  });

  it('set up sending only when readers, purpose and exceptions are named', () => {
    expect(read(sending).settings.endpoint).to.equal('https://example.org/records');
    for (const missing of ['readers', 'purpose', 'exceptions']) {
      const { settings, problems } = read({ ...sending, [missing]: ' \u200B ' });
      expect(settings.endpoint, missing).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'sending-needs', attribute: missing, given: '' });
      expect(problems[0]?.suggestion).not.to.equal('');
    }
    const spanish = {
      'readers-es': 'Tu guía',
      'purpose-es': 'Para hablar',
      'exceptions-es': 'Si hay peligro.',
    };
    expect(read({ endpoint: '/records', ...spanish }).settings.endpoint).to.equal(
      'https://church.example/records',
    );
  });

  it('tell that a yes comes before buying only where the host says so', () => {
    for (const said of ['', 'ask-before-buying', 'true', 'yes'])
      expect(read({ 'ask-before-buying': said }).settings.askBeforeBuying, said).to.equal(true);
    for (const values of [{}, { 'ask-before-buying': 'no' }])
      expect(read(values).settings).not.to.have.property('askBeforeBuying');
    expect(problem({ 'ask-before-buying': 'perhaps' })).to.deep.equal([
      'yes-no-unreadable',
      'ask-before-buying',
      'yes',
    ]);
  });

  it('offer the topic tally only where sending is set up completely', () => {
    for (const tally of ['', 'tally', 'true', 'yes']) {
      const { settings, problems } = read({ ...sending, tally });
      expect(settings.tally, tally).to.equal(true);
      expect(problems).to.deep.equal([]);
    }
    for (const values of [sending, { ...sending, tally: 'false' }, { tally: 'no' }]) {
      const { settings, problems } = read(values);
      expect(settings).not.to.have.property('tally');
      expect(problems).to.deep.equal([]);
    }
    expect(problem({ ...sending, tally: 'perhaps' })).to.deep.equal(['yes-no-unreadable', 'tally', 'yes']);
    const { readers: _readers, ...incomplete } = sending;
    for (const values of [{}, incomplete, { ...sending, endpoint: 'http://example.org/records' }]) {
      const { settings, problems } = read({ ...values, tally: '' });
      expect(settings).not.to.have.property('tally');
      expect(problems.filter(({ code }) => code === 'tally-needs')).to.deep.equal([
        { code: 'tally-needs', attribute: 'tally', given: '', suggestion: '' },
      ]);
    }
  });

  it('never send to an address that others on the way can read', () => {
    const { settings, problems } = read({ ...sending, endpoint: 'http://example.org/records' });
    expect(settings.endpoint).to.equal(undefined);
    expect(problems).to.deep.equal([
      {
        code: 'address-not-https',
        attribute: 'endpoint',
        given: 'http://example.org/records',
        suggestion: 'https://example.org/records',
      },
    ]);
    for (const endpoint of ['http://localhost:8080/a', 'http://127.0.0.1/a', 'http://app.localhost/a']) {
      expect(read({ ...sending, endpoint }).settings.endpoint).to.equal(endpoint);
    }
    for (const endpoint of [
      'http://localhost.example/a',
      'javascript:alert(1)',
      'data:text/html,a',
      '',
      ' ',
    ]) {
      expect(read({ ...sending, endpoint }).settings.endpoint, endpoint).to.equal(undefined);
      expect(read({ ...sending, endpoint }).problems, endpoint).to.have.length(1);
    }
  });

  it('refuse a password in an address', () => {
    for (const scheme of ['https', 'http']) {
      const endpoint = `${scheme}://user:secret@example.org/records`;
      expect(read({ ...sending, endpoint }).settings.endpoint).to.equal(undefined);
      expect(problem({ ...sending, endpoint })).to.deep.equal([
        'address-with-password',
        'endpoint',
        'https://example.org/records',
      ]);
    }
  });

  it('name the attribute that was meant, and leave other attributes alone', () => {
    expect(problem({ strat: '2026-01-05' })).to.deep.equal(['attribute-unknown', 'strat', 'start']);
    expect(problem({ nmae: 'Hope' })).to.deep.equal(['attribute-unknown', 'nmae', 'name']);
    expect(problem({ timezone: 'America/Chicago' })).to.deep.equal([
      'attribute-unknown',
      'timezone',
      'time-zone',
    ]);
    expect(problem({ programid: 'a' })).to.deep.equal(['attribute-unknown', 'programid', 'program-id']);
    for (const name of [
      'class',
      'id',
      'style',
      'lang',
      'data-x',
      '_ngcontent-abc',
      'bis_skin_checked',
      'slot',
    ]) {
      expect(read({ [name]: 'x' }).problems, name).to.deep.equal([]);
    }
  });

  it('keep a worker on the own site', () => {
    expect(problem({ worker: 'https://elsewhere.example/w.js' })).to.deep.equal([
      'address-elsewhere',
      'worker',
      '/w.js',
    ]);
  });

  it('suggest an id that can be used, and use it, so that nothing moves when the page is mended', () => {
    const { settings, problems } = read({ 'program-id': ' Grace Church / Tuesday ' });
    expect(settings.programId).to.equal('Grace-Church-Tuesday');
    expect(problems[0]?.suggestion).to.equal('Grace-Church-Tuesday');
    expect(read({ 'program-id': 'Grace-Church-Tuesday' }).problems).to.deep.equal([]);
    expect(read({ 'program-id': '' }).settings.programId).to.equal('default');
    expect(read({ 'program-id': 'iglesia-niño' }).settings.programId).to.equal('iglesia-niño');
  });
});
