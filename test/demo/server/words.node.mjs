// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ts from 'typescript';
import { en } from '../../../demo/server/words/en.mjs';
import { es } from '../../../demo/server/words/es.mjs';

/**
 * The words of the kit, which import only types.
 * @param {string} file
 */
async function wordsOf(file) {
  const source = await readFile(new URL(`../../../src/i18n/${file}.ts`, import.meta.url), 'utf8');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const words = await import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
  return Object.values(words)[0];
}

for (const [language, { goal }] of /** @type {const} */ ([
  ['en', en],
  ['es', es],
])) {
  test(`a coach reads a goal in the words in which it was written: ${language}`, async () => {
    const kit = await wordsOf(`${language}/goal-planner`);
    const later = await wordsOf(`${language}/goal-planner-later`);
    assert.deepEqual(goal.states, kit.states);
    assert.deepEqual(goal.owners, kit.owners);
    assert.deepEqual({ ...goal.areas, own: kit.areas.own }, kit.areas);
    assert.deepEqual(goal.decisions, later.decisions);
    for (const name of /** @type {const} */ ([
      ...['state', 'whose', 'area', 'why', 'strengths', 'supports', 'steps', 'obstacles', 'obstaclePlan'],
    ]))
      assert.equal(goal[/** @type {'state'} */ (name)], later.page[name], name);
    assert.equal(goal.importance, later.why.importanceShort);
    assert.equal(goal.confidence, later.why.confidenceShort);
    assert.equal(goal.raise, later.why.raise);
  });
}
