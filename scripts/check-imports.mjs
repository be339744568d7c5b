/** Checks that every file of src imports only from the rooms it may (`scripts/lib/rooms.mjs`). */
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { filesEnding } from './lib/files.mjs';
import { refusal, roomOf } from './lib/rooms.mjs';

const isTypeOnly = (clause) =>
  clause !== undefined &&
  (clause.isTypeOnly ||
    (clause.name === undefined &&
      clause.namedBindings !== undefined &&
      ts.isNamedImports(clause.namedBindings) &&
      clause.namedBindings.elements.length > 0 &&
      clause.namedBindings.elements.every((element) => element.isTypeOnly)));

/** Every import of a source text: what it names, in which way, and its line. */
export function importsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (name, way, node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (name && ts.isStringLiteralLike(name)) found.push({ name: name.text, way, line });
    else if (way === 'dynamic') found.push({ name: undefined, way, line });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnly(node.importClause) ? 'types' : 'static', node);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'static', node);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'types', node);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic', node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is wrong with the imports of one file; `path` is relative to `src/`. */
export function problemsOf(path, text) {
  const room = roomOf(path);
  const problems = [];
  for (const { name, way, line } of importsOf(path, text)) {
    // Computed addresses are the pasted script's way to load what the build names.
    if (name === undefined) {
      if (room !== 'iml-kit' && room !== 'loader')
        problems.push(`src/${path}:${line} import() needs a literal path`);
      continue;
    }
    const relative = name.startsWith('.');
    if (relative && !name.endsWith('.js')) problems.push(`src/${path}:${line} "${name}" must end in .js`);
    const target = relative ? roomOf(posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts')) : name;
    const reason = refusal(room, target, way);
    if (reason) problems.push(`src/${path}:${line} ${reason} ("${name}")`);
  }
  return problems;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = (await filesEnding('.ts', 'src')).map((file) => file.slice('src/'.length));
  const problems = [];
  for (const file of files) problems.push(...problemsOf(file, await readFile(`src/${file}`, 'utf8')));
  for (const problem of problems) console.error(problem);
  console.log(`Imports: ${files.length} files, ${problems.length} against the table of rooms.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
