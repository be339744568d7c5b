import { ContextConsumer } from '@lit/context';
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../../src/context/root.js';
import { programContext } from '../../../src/context/program.js';

class LateReader extends LitElement {
  readonly consumer = new ContextConsumer(this, { context: programContext, subscribe: true });
  get found(): string | undefined {
    return this.consumer.value?.settings.programId;
  }
}
customElements.define('late-reader', LateReader);

it('elements defined before <iml-program> get their program once it is defined, orphans the default one', async () => {
  const inside = document.createElement('late-reader') as LateReader;
  const orphan = document.createElement('late-reader') as LateReader;
  const outer = document.createElement('iml-program');
  const inner = document.createElement('iml-program');
  outer.setAttribute('program-id', 'outer');
  inner.setAttribute('program-id', 'inner');
  inner.append(inside);
  outer.append(inner);
  Object.assign(inner, { config: { name: 'Set before' } });
  document.body.append(outer, orphan);
  expect([inside.found, orphan.found]).to.deep.equal([undefined, undefined]);

  await import('../../../src/elements/program/define.js');
  await aTimeout(0);
  expect([inside.found, orphan.found]).to.deep.equal(['inner', 'default']);
  await waitUntil(() => inside.consumer.value?.settings.name, 'the config is read', { timeout: 9000 });
  expect(inside.consumer.value?.settings.name).to.deep.equal({ '': 'Set before' });
  outer.remove();
  orphan.remove();
});
