import { expect } from '@open-wc/testing';
import { find, until } from '../../../helpers/shadow.js';
import { editorIsThere, open, type Coach } from './coach.js';

/** A site that keeps the plan, as far as the calendar speaks with it. */
class Site {
  version = 0;
  program: unknown = null;
  isSignedIn = false;
  /** What another coach publishes right before the next writing. */
  meanwhile: unknown;
  status: number | undefined;
  readonly #fetch = window.fetch;

  start(): void {
    window.fetch = (input, init) => {
      const path = new URL(input as string).pathname;
      return path.startsWith('/church/program')
        ? Promise.resolve(this.#answer(path, init))
        : this.#fetch(input, init);
    };
  }

  stop(): void {
    window.fetch = this.#fetch;
  }

  publish(program: unknown): void {
    this.version += 1;
    this.program = program;
  }

  #answer(path: string, init: RequestInit = {}): Response {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const headers = new Headers(init.headers);
    expect(init.credentials).to.equal('same-origin');
    if (this.status !== undefined) return new Response(null, { status: this.status });
    if (path.endsWith('/sign-in')) {
      this.isSignedIn = (body as { password: string }).password === 'right';
      return new Response(null, { status: this.isSignedIn ? 204 : 403 });
    }
    if (!this.isSignedIn) return new Response('{}', { status: 401 });
    if (init.method !== 'PUT')
      return Response.json({ version: this.version, token: 't', program: this.program });
    expect(headers.get('x-iml-token')).to.equal('t');
    if (this.meanwhile !== undefined) {
      this.publish(this.meanwhile);
      this.meanwhile = undefined;
    }
    const seen = headers.get('if-none-match') === '*' ? 0 : Number(headers.get('if-match')?.slice(1, -1));
    if (seen !== this.version) return new Response('{}', { status: 412 });
    this.publish(body);
    return Response.json({ version: this.version });
  }
}

describe('publishing the plan', () => {
  let site: Site;

  before(editorIsThere);
  beforeEach(() => {
    site = new Site();
    site.start();
  });
  afterEach(() => site.stop());

  async function withChange(): Promise<Coach> {
    const coach = await open({ 'program-endpoint': '/church/program' });
    await until(() => coach.program.program?.settings.programEndpoint, 'the endpoint');
    await coach.changesThePlan();
    await coach.presses('Change: Every week');
    await coach.writes('Usual place (English)', 'Hall');
    await coach.keeps();
    await coach.presses('Bring it to others');
    return coach;
  }

  /** What the site would say if this coach had published before. */
  const planOf = (coach: Coach, more: object = {}) => ({
    programId: coach.id,
    start: '2026-01-05',
    meets: 'Tuesday 18:00',
    timeZone: 'America/New_York',
    place: 'Room 4',
    showPlace: true,
    ...more,
  });

  it('asks to sign in first, then brings the whole plan to the site', async () => {
    const coach = await withChange();
    await coach.presses('Publish');
    await coach.waitsFor('Please sign in first.');
    const password = find<HTMLInputElement>(coach.element, '#plan-password');
    for (const [word, said] of [
      ['wrong', 'This password does not open it.'],
      ['right', 'Everyone who opens the site sees it.'],
    ] as const) {
      password.value = word;
      password.dispatchEvent(new Event('input', { bubbles: true }));
      await coach.presses('Sign in');
      await coach.waitsFor(said);
    }
    await coach.waitsWithout('Password');
    await coach.waitsFor('You are signed in.');
    await coach.presses('Publish');
    await coach.waitsFor('Published.');
    expect(coach.sees).not.to.contain('Only you see this');
    expect(site.program).to.deep.include({ programId: coach.id, place: 'Hall', start: '2026-01-05' });
    expect(site.program).to.have.property('planChanged');
  });

  it('tells the group of what was just published, with the address of the page alone', async () => {
    site.isSignedIn = true;
    const coach = await withChange();
    await coach.writes('Address of the page that your group opens', 'https://example.org/plan');
    await coach.presses('Publish');
    await coach.waitsFor('Published.');
    await coach.waitsFor('The link opens your page.');
    // The message is written by a file of its own, which may still be on its way.
    await until(() => coach.element.shadowRoot?.getElementById('plan-message'), 'the message');
    const { value } = find<HTMLTextAreaElement>(coach.element, '#plan-message');
    expect(value)
      .to.contain('We meet here: Hall.')
      .and.match(/\nhttps:\/\/example\.org\/plan$/);
    expect(coach.buttons('Your name, as the group knows it')).to.be.empty;
  });

  it('keeps what somebody else published meanwhile', async () => {
    const coach = await withChange();
    site.isSignedIn = true;
    site.publish(planOf(coach, { duration: 75 }));
    site.meanwhile = planOf(coach, { duration: 60 });
    await coach.presses('Publish');
    await coach.waitsFor('Somebody else published just now.');
    await coach.presses('Publish');
    await coach.waitsFor('Published.');
    expect(site.program).to.deep.include({ duration: 60, place: 'Hall' });
  });

  it('shows both where somebody else changed the same, and the coach chooses', async () => {
    const coach = await withChange();
    site.isSignedIn = true;
    site.publish(planOf(coach, { place: 'Library' }));
    await coach.presses('Publish');
    await coach.waitsFor('Somebody else published a change. Nothing is lost.');
    await coach.presses('See the changes');
    await coach.waitsFor('The site now: We meet here: Library.');
    await coach.presses('Keep my change');
    await coach.presses('Bring it to others');
    await coach.presses('Publish');
    await coach.waitsFor('Published.');
    expect(site.program).to.deep.include({ place: 'Hall' });
  });

  it('says kindly what is in the way, and loses nothing', async () => {
    const coach = await withChange();
    site.isSignedIn = true;
    site.publish(planOf(coach, { programId: 'another' }));
    await coach.presses('Publish');
    await coach.waitsFor('The site keeps the plan of another group.');
    site.status = 503;
    await coach.presses('Publish');
    await coach.waitsFor('It did not reach the site.');
    expect(coach.sees).to.contain('Only you see this so far.');
  });

  it('is not offered where the host has no such address', async () => {
    const coach = await open();
    await coach.changesThePlan();
    await coach.presses('Change: Tuesday, March 10');
    await coach.chooses('No meeting');
    await coach.keeps();
    await coach.presses('Bring it to others');
    await coach.waitsFor('Send to my webmaster');
    expect(coach.buttons('Publish')).to.be.empty;
  });
});
