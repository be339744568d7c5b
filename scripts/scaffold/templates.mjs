/** The files of a new element. `n` carries its names: `kebab`, `camel`, `pascal`, `title`. */

const words = (
  n,
  language,
  text,
) => `${language === 'en' ? "import type { MessagesOf } from '../types.js';\n" : `import type { ${n.pascal}Messages } from '../en/${n.kebab}.js';\n`}
/** ${language === 'en' ? 'English' : 'Spanish'} words of ${n.title}. */
export const ${n.camel}${language === 'en' ? '' : `: ${n.pascal}Messages`} = {
  heading: '${text.heading}',
  intro: '${text.intro}',
  done: '${text.done}',
};
${
  language === 'en'
    ? `
/** What every language says in ${n.title}. */
export type ${n.pascal}Messages = MessagesOf<typeof ${n.camel}>;
`
    : ''
}`;

const element = (n) => `import { html, type CSSResultGroup } from 'lit';
import { ${n.camel}, type ${n.pascal}Messages } from '../../i18n/en/${n.kebab}.js';
import { messagePacks } from '../../i18n/registry.js';
import { button } from '../../ui/controls/button.js';
import { Words } from '../../ui/words.js';
import { Worksheet } from '../base/worksheet.js';
import { Iml${n.pascal}Finished } from './${n.kebab}-events.js';
import { ${n.camel}Styles } from './${n.kebab}.styles.js';

const packs = () =>
  messagePacks<${n.pascal}Messages>('${n.kebab}', {
    es: () => import('../../i18n/es/${n.kebab}.js').then((pack) => pack.${n.camel}),
  });

/**
 * ${n.title}: one sentence that says what it is for.
 *
 * @slot - A link or a list for visitors without scripts; gone once the element is there.
 *
 * @fires {Iml${n.pascal}Finished} iml-${n.kebab}-finished - A person pressed the button.
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart button - A button; also \`main\`, \`plain\` or \`text\`.
 */
export class Iml${n.pascal} extends Worksheet<${n.pascal}Messages> {
  static override styles: CSSResultGroup = [Worksheet.styles, ${n.camel}Styles];

  /** It keeps nothing yet. Without this line it gets the quick exit, the save state and the store. */
  static override readonly writes: boolean = false;

  protected readonly words = new Words<${n.pascal}Messages>(this, ${n.camel}, packs());

  protected override content(): unknown {
    const { t } = this.words;
    return html\`<p class="intro">\${t.intro}</p>
      \${button({ kind: 'main', label: t.done, onPress: () => this.#finish() })}\`;
  }

  #finish(): void {
    this.dispatchEvent(new Iml${n.pascal}Finished());
  }
}
`;

const styles = (n) => `import { css } from 'lit';

/** What only ${n.title} needs beside the shared controls. */
export const ${n.camel}Styles = css\`
  .intro {
    max-inline-size: 40em;
  }
\`;
`;

const events = (n) => `/** A person pressed the button of ${n.title}. */
export class Iml${n.pascal}Finished extends Event {
  constructor() {
    super('iml-${n.kebab}-finished', { bubbles: true, composed: true });
  }
}
`;

const define = (n) => `import '../../context/root.js';
import type { Iml${n.pascal}Finished } from './${n.kebab}-events.js';
import { Iml${n.pascal} } from './${n.kebab}.js';

if (!customElements.get('iml-${n.kebab}')) customElements.define('iml-${n.kebab}', Iml${n.pascal});

declare global {
  interface HTMLElementTagNameMap {
    'iml-${n.kebab}': Iml${n.pascal};
  }
  interface HTMLElementEventMap {
    'iml-${n.kebab}-finished': Iml${n.pascal}Finished;
  }
}
`;

const test = (n) => `import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/elements/program/define.js';
import '../../../src/elements/${n.kebab}/define.js';
import { ${n.camel} } from '../../../src/i18n/en/${n.kebab}.js';
import { ${n.camel} as ${n.camel}InSpanish } from '../../../src/i18n/es/${n.kebab}.js';
import { control, until } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';

worksheetSuite('iml-${n.kebab}', {
  fixture: () => html\`<iml-${n.kebab}></iml-${n.kebab}>\`,
  writes: false,
});

readingSuite('${n.kebab}', { en: ${n.camel}, es: ${n.camel}InSpanish });

describe('iml-${n.kebab}', () => {
  it('tells when the button is pressed', async () => {
    const program = await fixture(html\`
      <iml-program program-id="${n.kebab}-test"><iml-${n.kebab}></iml-${n.kebab}></iml-program>
    \`);
    const element = program.querySelector('iml-${n.kebab}');
    if (!element) throw new Error('The element is not there.');
    await until(() => element.shadowRoot?.querySelector('.heading'), 'the element shows itself');
    setTimeout(() => control(element, ${n.camel}.done).click());
    const event = await oneEvent(element, 'iml-${n.kebab}-finished');
    expect(event.composed).to.equal(true);
  });
});
`;

/** The names of an element from its folder name. */
export function namesOf(kebab) {
  const pascal = kebab.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
  const title = kebab[0].toUpperCase() + kebab.slice(1).replaceAll('-', ' ');
  return { kebab, pascal, camel: pascal[0].toLowerCase() + pascal.slice(1), title };
}

/** Every file of a new element: path and text. */
export function filesOf(n) {
  const folder = `src/elements/${n.kebab}`;
  return {
    [`src/i18n/en/${n.kebab}.ts`]: words(n, 'en', {
      heading: n.title,
      intro: 'You can read here and go on when you like.',
      done: 'Done',
    }),
    [`src/i18n/es/${n.kebab}.ts`]: words(n, 'es', {
      heading: 'Página nueva',
      intro: 'Puede leer aquí y seguir cuando quiera.',
      done: 'Listo',
    }),
    [`${folder}/${n.kebab}.ts`]: element(n),
    [`${folder}/${n.kebab}.styles.ts`]: styles(n),
    [`${folder}/${n.kebab}-events.ts`]: events(n),
    [`${folder}/define.ts`]: define(n),
    [`test/elements/${n.kebab}/${n.kebab}.test.ts`]: test(n),
  };
}

/** Adds the element to `src/define.ts` and its class and event to `src/index.ts`. */
export function registered(n, { define: defines, index }) {
  const line = `import './elements/${n.kebab}/define.js';\n`;
  const exported =
    `export { Iml${n.pascal} } from './elements/${n.kebab}/${n.kebab}.js';\n` +
    `export * from './elements/${n.kebab}/${n.kebab}-events.js';\n`;
  return {
    'src/define.ts': defines.includes(line) ? defines : `${defines.trimEnd()}\n${line}`,
    'src/index.ts': index.includes(exported) ? index : `${index.trimEnd()}\n${exported}`,
  };
}
