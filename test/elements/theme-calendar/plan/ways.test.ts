import { expect } from '@open-wc/testing';
import { readLink } from '../../../../src/domain/program-year/plan/link.js';
import { readProgram } from '../../../../src/domain/program-year/plan/read-program.js';
import { all, control, find, until } from '../../../helpers/shadow.js';
import { editorIsThere, open, type Coach } from './coach.js';

/** A coach who cancelled a meeting and looks at the ways out. */
async function withChange(said = {}): Promise<Coach> {
  const coach = await open(said);
  await coach.changesThePlan();
  await coach.presses('Change: Tuesday, March 10');
  await coach.chooses('No meeting');
  await coach.writes('A line for everyone (English)', 'Snow');
  await coach.writes('A line for everyone (Spanish)', 'Nieve');
  await coach.keeps();
  await coach.presses('Bring it to others');
  await until(() => all(coach.element, '#plan-message')[0], 'the message');
  return coach;
}

/** What a press gives to the downloads. */
async function downloaded(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let file: Blob | undefined;
  let name = '';
  URL.createObjectURL = (blob) => {
    file = blob as Blob;
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    await press();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, text: (await file?.text()) ?? '' };
}

describe('the ways out of changes that only the coach sees', () => {
  before(editorIsThere);

  it('give the webmaster the whole configuration, which reads back, and one line', async () => {
    const coach = await withChange({ contact: 'office@example.org', 'name-es': 'Compañeros' });
    const { name, text } = await downloaded(() => coach.presses('Save program.json'));
    expect(name).to.equal('program.json');
    const { settings, problems } = readProgram(JSON.parse(text));
    expect(problems).to.be.empty;
    expect(settings).to.deep.include({
      programId: coach.id,
      contact: 'office@example.org',
      name: { es: 'Compañeros' },
      start: '2026-01-05',
      changes: [{ kind: 'cancelled', day: '2026-03-10', note: { en: 'Snow', es: 'Nieve' } }],
    });
    expect(coach.sees).to.contain(`<iml-program program-id="${coach.id}" src="program.json">`);
  });

  it('tell the group in both languages, with a link that says the same', async () => {
    const coach = await withChange();
    await coach.writes('Your name, as the group knows it', 'Your coach');
    await coach.writes('Address of the page that your group opens', 'https://example.org/group?x=1#top');
    const { value } = find<HTMLTextAreaElement>(coach.element, '#plan-message');
    expect(value).to.match(
      /^Our plan has changed\.\n• Tuesday, March 10: no meeting\. Snow\n\nNuestro plan cambió\.\n• Martes, 10 de marzo: no hay reunión\. Nieve\n\n.*\n.*\nhttps:\/\/example\.org\/group\?x=1#iml-plan=[\w-]+$/,
    );
    const link = readLink(value.slice(value.indexOf('#iml-plan=')));
    expect(link).to.deep.include({ program: coach.id, from: 'Your coach' });
    const sms = control(coach.element, 'Text message').getAttribute('href') ?? '';
    expect(sms).to.equal(`sms:?&body=${encodeURIComponent(value)}`);
    expect(control(coach.element, 'WhatsApp').getAttribute('rel')).to.contain('noreferrer');
  });

  it('show a code to scan, and say when the page is no address', async () => {
    const coach = await withChange();
    // The coach's own page is not for everybody, so it is not proposed.
    expect(coach.field('Address of the page that your group opens').value).to.equal('');
    expect(all(coach.element, '#plan-page-error')).to.be.empty;
    await coach.writes('Address of the page that your group opens', 'https://example.org/group');
    await coach.presses('Show a code to scan');
    await until(() => all(coach.element, 'svg.qr')[0], 'the code');
    expect(coach.element.shadowRoot?.activeElement?.id).to.equal('plan-code');
    await coach.writes('Address of the page that your group opens', 'javascript:alert(1)');
    expect(find(coach.element, '#plan-page-error').textContent).to.contain('https://');
    expect(all(coach.element, 'svg.qr')).to.be.empty;
    expect(find<HTMLTextAreaElement>(coach.element, '#plan-message').value).not.to.contain('http');
  });

  it('remember name and page for the next time', async () => {
    const coach = await withChange();
    await coach.writes('Your name, as the group knows it', 'Your coach');
    await coach.writes('Address of the page that your group opens', 'https://example.org/group');
    await coach.isSaved();
    const again = await coach.comesBack();
    await again.waitsFor('Only you see this so far.');
    await again.changesThePlan();
    await again.presses('Bring it to others');
    await until(() => all(again.element, '#plan-message')[0], 'the message');
    expect(again.field('Your name, as the group knows it').value).to.equal('Your coach');
    expect(again.field('Address of the page that your group opens').value).to.equal(
      'https://example.org/group',
    );
  });
});
