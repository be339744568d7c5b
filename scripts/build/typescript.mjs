import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/**
 * Turns TypeScript into JavaScript file by file. Types are checked by `npm run check:types`, not here, so that
 * four builds do not check the same files four times.
 */
export function typescript({ target = 'ES2022' } = {}) {
  const compilerOptions = {
    ...options,
    target: ts.ScriptTarget[target],
    types: [],
    noEmit: false,
    sourceMap: true,
    inlineSources: true,
  };
  return {
    name: 'typescript',
    resolveId(source, importer) {
      if (!importer || !/^\.{1,2}\//.test(source) || !source.endsWith('.js')) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const out = ts.transpileModule(code, { compilerOptions, fileName: id, reportDiagnostics: true });
      for (const problem of out.diagnostics ?? []) {
        this.error(`${id}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
      }
      return {
        code: out.outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
        map: out.sourceMapText,
      };
    },
  };
}
