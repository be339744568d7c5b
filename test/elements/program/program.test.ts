import { ContextConsumer } from '@lit/context';
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../../src/elements/program/define.js';
import { programContext, type Program } from '../../../src/context/program.js';
import type { ImlProgram } from '../../../src/elements/program/program.js';

/** An element that follows its program, as every worksheet does. */
class TestReader extends LitElement {
  readonly seen: (Program | undefined)[] = [];
  readonly consumer = new ContextConsumer(this, {
    context: programContext,
    subscribe: true,
    callback: (program) => void this.seen.push(program),
  });
  get id_(): string | undefined {
    return this.consumer.value?.settings.programId;
  }
}
customElements.define('test-reader', TestReader);

const reader = (root: ParentNode): TestReader => {
  const found = root.querySelector<TestReader>('test-reader');
  if (!found) throw new Error('no reader');
  return found;
};

/** The schema library comes in many files where sources are served unbuilt. */
const soon = (happened: () => boolean) => waitUntil(happened, 'in time', { timeout: 9000 });

const warned: string[] = [];
const warn = console.warn;
beforeEach(() => {
  warned.length = 0;
  console.warn = (line: string) => void warned.push(line);
});
afterEach(() => {
  console.warn = warn;
});

/** Serves one body under an address of its own. */
const file = (body: string, type = 'application/json') => URL.createObjectURL(new Blob([body], { type }));

describe('<iml-program>', () => {
  it('gives its settings to everything inside, also deep in shadow roots and late', async () => {
    const el = await fixture<ImlProgram>(
      html`<iml-program program-id="grace" name="Grace"><p></p></iml-program>`,
    );
    const shadow = el.querySelector('p')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.append(document.createElement('test-reader'));
    expect(reader(shadow).consumer.value?.settings).to.deep.include({
      programId: 'grace',
      name: { '': 'Grace' },
    });
    expect(warned).to.deep.equal([]);
  });

  it('passes axe and shows what is inside as a block', async () => {
    const el = await fixture<ImlProgram>(html`<iml-program><p>Words</p></iml-program>`);
    await expect(el).to.be.accessible();
    expect(getComputedStyle(el).display).to.equal('block');
    expect(el.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('gives a new program when an attribute changes, and none when nothing changed', async () => {
    const el = await fixture<ImlProgram>(
      html`<iml-program program-id="a"><test-reader></test-reader></iml-program>`,
    );
    const { seen } = reader(el);
    const before = seen.length;
    el.setAttribute('class', 'wide');
    await aTimeout(0);
    expect(seen).to.have.length(before);
    el.setAttribute('name-es', 'Gracia');
    await aTimeout(0);
    expect(seen.at(-1)?.settings.name).to.deep.equal({ es: 'Gracia' });
    el.setAttribute('program-id', 'b');
    await aTimeout(0);
    expect(reader(el).id_).to.equal('b');
    el.removeAttribute('program-id');
    await aTimeout(0);
    expect(reader(el).id_).to.equal('default');
  });

  it('reads attributes that changed while it was out of the page', async () => {
    const el = await fixture<ImlProgram>(html`<iml-program program-id="a"></iml-program>`);
    const parent = el.parentElement as HTMLElement;
    el.remove();
    el.setAttribute('program-id', 'b');
    await aTimeout(0);
    parent.append(el);
    await aTimeout(0);
    expect(el.program?.settings.programId).to.equal('b');
  });

  it('never gives the settings of a moment: attributes set right after appending count from the start', async () => {
    const el = document.createElement('iml-program');
    const inside = document.createElement('test-reader') as TestReader;
    el.append(inside);
    document.body.append(el);
    el.setAttribute('program-id', 'late');
    await aTimeout(0);
    expect(inside.seen.map((program) => program?.settings.programId)).to.deep.equal([undefined, 'late']);
    el.remove();
  });

  it('lets an inner program win whole', async () => {
    const el = await fixture(html`
      <iml-program program-id="outer" name="Outer" start="2026-01-05">
        <iml-program program-id="inner"><test-reader></test-reader></iml-program>
      </iml-program>
    `);
    const { settings } = reader(el).consumer.value ?? {};
    expect(settings?.programId).to.equal('inner');
    expect(settings).not.to.have.any.keys('name', 'start');
  });

  it('serves elements that are moved from one program to another', async () => {
    const el = await fixture(html`
      <div>
        <iml-program program-id="one"><test-reader></test-reader></iml-program>
        <iml-program program-id="two"></iml-program>
      </div>
    `);
    const moved = reader(el);
    el.querySelector('[program-id=two]')?.append(moved);
    expect(moved.id_).to.equal('two');
  });

  it('takes config and getHeaders, also from before it was defined', async () => {
    const el = document.createElement('iml-program');
    el.config = { programId: 'from-config', name: { en: 'Grace', es: 'Gracia' } };
    document.body.append(el);
    await soon(() => el.program !== undefined);
    expect(el.program?.settings).to.deep.include({
      programId: 'from-config',
      name: { en: 'Grace', es: 'Gracia' },
    });
    el.setAttribute('name', 'Attribute');
    await aTimeout(0);
    expect(el.program?.settings.name).to.deep.equal({ '': 'Attribute', en: 'Grace', es: 'Gracia' });
    el.remove();
  });

  it('does not stop at a config that is nothing', async () => {
    const el = document.createElement('iml-program');
    el.config = 'nothing';
    document.body.append(el);
    await soon(() => el.program !== undefined);
    expect(el.program?.settings.programId).to.equal('default');
    expect(el.problems.map(({ code }) => code)).to.deep.equal(['config-unusable']);
    el.remove();
  });

  it('reads a file, below the attributes', async () => {
    const src = file('{ "name": "File", "start": "2026-01-05", "place": { "en": "Hall", "es": "Salón" } }');
    const el = await fixture<ImlProgram>(
      html`<iml-program program-id="a" name="Tag" src=${src}></iml-program>`,
    );
    expect(el.program?.settings.name).to.deep.equal({ '': 'Tag' });
    await soon(() => el.program?.settings.start === '2026-01-05');
    expect(el.program?.settings.place).to.deep.equal({ en: 'Hall', es: 'Salón' });
    expect(el.program?.settings.name).to.deep.equal({ '': 'Tag' });
    expect(el.problems).to.deep.equal([]);
  });

  it('waits for the file where only it can name the program, and asks for the id in the tag', async () => {
    const el = await fixture<ImlProgram>(
      html`<iml-program src=${file('{"programId":"file"}')}><test-reader></test-reader></iml-program>`,
    );
    expect(el.program).to.equal(undefined);
    await soon(() => el.program !== undefined);
    expect(reader(el).seen.map((program) => program?.settings.programId)).to.deep.equal([undefined, 'file']);
    expect(el.problems.map(({ code }) => code)).to.deep.equal(['id-not-in-markup']);
  });

  for (const [what, src, code] of [
    ['missing', '/__endpoint__/missing/records/program', 'src-missing'],
    ['a page', file('<!doctype html><title>Sign in</title>', 'text/html'), 'src-is-page'],
    ['no JSON', file('{ name: Grace }'), 'src-not-json'],
    ['a list', file('[1]'), 'src-unusable'],
  ] as const) {
    it(`uses its attributes where the file is ${what}, and says so`, async () => {
      const el = await fixture<ImlProgram>(html`<iml-program name="Tag" src=${src}></iml-program>`);
      await soon(() => el.problems.length > 0);
      expect(el.problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(el.program?.settings).to.deep.include({ programId: 'default', name: { '': 'Tag' } });
      await soon(() => warned.length > 0);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/^iml-kit: /);
    });
  }

  it('tells each mistake once, with what to write instead', async () => {
    await fixture(html`<iml-program start="1/5/2026" meets="Frunday"></iml-program>`);
    const again = await fixture<ImlProgram>(html`<iml-program start="1/5/2026"></iml-program>`);
    await soon(() => warned.length > 1);
    await aTimeout(20);
    expect(warned).to.have.length(2);
    expect(warned[0]).to.contain('You wrote: start="1/5/2026" Write instead: start="2026-01-05"');
    expect(warned[1]).to.contain('Write instead: meets="Tuesday 18:00"');
    expect(again.problems).to.have.length(1);
  });

  it('says when two programs with one id say different things', async () => {
    const el = await fixture(html`
      <div>
        <iml-program program-id="twin" name="One"></iml-program>
        <iml-program program-id="twin" name="Two"></iml-program>
      </div>
    `);
    const second = el.lastElementChild as ImlProgram;
    expect(second.problems.map(({ code }) => code)).to.deep.equal(['same-id-differs']);
  });
});

describe('elements outside a program', () => {
  it('get the page’s default program: unnamed and on this device only', async () => {
    const el = await fixture<TestReader>(html`<test-reader></test-reader>`);
    const { settings } = el.consumer.value ?? {};
    expect(settings?.programId).to.equal('default');
    expect(settings?.endpoint).to.equal(undefined);
  });

  it('share it', async () => {
    const el = await fixture(
      html`<div>
        <test-reader></test-reader>
        <p><test-reader></test-reader></p>
      </div>`,
    );
    const [one, two] = [...el.querySelectorAll<TestReader>('test-reader')];
    expect(one?.consumer.value).to.equal(two?.consumer.value);
  });
});
