import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { typescript } from './typescript.mjs';

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A Lit template without bindings of its own (a printed sheet) as text. */
function asText(value) {
  if (Array.isArray(value)) return value.map(asText).join('');
  if (value?.strings) {
    return value.strings.map((part, index) => part + asText(value.values[index])).join('');
  }
  return typeof value === 'string' || typeof value === 'number' ? escape(String(value)) : '';
}

/** What a module written here exports, loaded in Node. */
async function load(code) {
  const entry = '\0sheets';
  const bundle = await rollup({
    input: entry,
    logLevel: 'silent',
    plugins: [
      {
        name: 'sheets',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      typescript(),
      nodeResolve({ exportConditions: ['node'] }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

/** Every element's blank sheet in every language: what `BlankSheet` says, and its words. */
async function loadSheets(root, elements, languages) {
  const at = (file) => JSON.stringify(join(root, 'src', `${file}.ts`));
  const { papers, sheetStyles } = await load(`
    ${elements.map((name) => `import * as ${camel(name)} from ${at(`elements/${name}/sheets`)};`).join('\n')}
    export { sheetStyles } from ${at('elements/base/print/sheet.styles')};
    export const papers = {${elements.map(camel).join()}};`);
  const lines = elements.flatMap((name) => {
    const { packs } = papers[camel(name)].sheet;
    return Object.entries({ ...packs, common: 'common' }).flatMap(([key, file]) =>
      languages.map(
        (language) =>
          `export { ${camel(file)} as ${camel(name)}_${key}_${language} } from ${at(`i18n/${language}/${file}`)};`,
      ),
    );
  });
  const words = await load(lines.join('\n'));
  return elements.flatMap((name) => {
    const { sheet, blankSheet } = papers[camel(name)];
    return languages.map((language) => {
      const own = { locale: language === 'en' ? 'en-US' : `${language}-US` };
      for (const key of [...Object.keys(sheet.packs), 'common']) {
        own[key] = words[`${camel(name)}_${key}_${language}`];
      }
      return {
        name,
        language,
        title: sheet.title(own),
        body: asText(blankSheet(own)).replace(/<!--.*?-->/gs, ''),
        css: `${sheetStyles.cssText}${sheet.styles?.cssText ?? ''}`,
      };
    });
  });
}

const page = (language, { title, body, css }) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style>body{max-width:42em;margin:1.5em auto;padding:0 1em;font-family:sans-serif}${css}</style>
${body}
</html>
`;

/** Elements that have a blank sheet. */
const withSheet = (root) =>
  readdirSync(join(root, 'src/elements')).filter((element) =>
    existsSync(join(root, `src/elements/${element}/sheets.ts`)),
  );

const virtual = 'virtual:sheets';

/** Answers imports from `virtual:sheets` with the names of the elements that have a blank sheet. */
export const sheetNames = (root) => ({
  name: 'sheet-names',
  resolveId: (source) => (source === virtual ? `\0${virtual}` : null),
  load: (id) => (id === `\0${virtual}` ? `export const sheets = ${JSON.stringify(withSheet(root))};` : null),
});

/**
 * Writes each element's blank sheet as a plain page, `sheets/<element>.html` and `sheets/<element>.es.html`: what a
 * browser under the floor, or nobody with a browser, can still print. It runs no script.
 */
export const sheets = (root) => ({
  name: 'sheets',
  async writeBundle() {
    const languages = readdirSync(join(root, 'src/i18n'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    await mkdir(join(root, 'dist/sheets'), { recursive: true });
    for (const { name, language, ...sheet } of await loadSheets(root, withSheet(root), languages)) {
      const end = language === 'en' ? '' : `.${language}`;
      await writeFile(join(root, `dist/sheets/${name}${end}.html`), page(language, sheet));
    }
  },
});
