import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const tsconfig = resolve(root, 'tsconfig.json');

const optionsFor = (target) =>
  ts.convertCompilerOptionsFromJson(
    {
      ...ts.parseConfigFileTextToJson(tsconfig, readFileSync(tsconfig, 'utf8')).config.compilerOptions,
      target,
      types: [],
      noEmit: false,
      sourceMap: true,
      inlineSources: true,
    },
    root,
  ).options;

/** What was made of each file, by target: several builds in one process need the same files. */
const made = new Map();

function transpile(code, id, target) {
  const known = made.get(target) ?? new Map();
  made.set(target, known);
  const before = known.get(id);
  if (before?.code === code) return before.result;
  const { outputText, sourceMapText } = ts.transpileModule(code, {
    fileName: id,
    compilerOptions: optionsFor(target),
  });
  const result = { code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: sourceMapText };
  known.set(id, { code, result });
  return result;
}

/**
 * Turns TypeScript into JavaScript, a file by itself and once for all builds. Types are checked by
 * `npm run check:types` and by the compiler that writes the package, not here.
 */
export const typescript = ({ target = 'ES2022' } = {}) => ({
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer || !/^\.{1,2}\/.*\.js$/.test(source)) return null;
    const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
  transform: (code, id) => (id.endsWith('.ts') ? transpile(code, id, target) : null),
});
