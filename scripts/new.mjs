/** `npm run new -- photo-wall`: a new element with its words in every language, its test and its registration. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import prettier from 'prettier';
import { root } from './lib/paths.mjs';
import { npm, run } from './lib/run.mjs';
import { filesOf, namesOf, registered } from './scaffold/templates.mjs';

async function write(path, text) {
  await mkdir(dirname(root + path), { recursive: true });
  const options = { ...(await prettier.resolveConfig(root + path)), filepath: root + path };
  await writeFile(root + path, await prettier.format(text, options));
  console.log(`wrote ${path}`);
}

async function main(name) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) {
    throw new Error('Name the element in small letters with dashes: npm run new -- photo-wall');
  }
  if (existsSync(`${root}src/elements/${name}`))
    throw new Error(`There is a folder src/elements/${name} already.`);
  const names = namesOf(name);
  const now = {
    define: await readFile(`${root}src/define.ts`, 'utf8'),
    index: await readFile(`${root}src/index.ts`, 'utf8'),
  };
  for (const [path, text] of Object.entries({ ...filesOf(names), ...registered(names, now) })) {
    await write(path, text);
  }
  await run(npm, ['run', '--silent', 'manifest']);
  console.log(`
Next:
  1. Write its words in src/i18n/en/${name}.ts and in every other language.
  2. Say in the class comment what it is for.
  3. npx wtr --config test/wtr.config.mjs --files 'test/elements/${name}/*.test.ts'
  4. npm run check`);
}

await main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
