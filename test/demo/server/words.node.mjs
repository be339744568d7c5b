// @ts-check
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ts from 'typescript';
import { answers } from '../../../demo/server/pages/answers.mjs';
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

test('a coach reads amounts as money and choices as words, in both languages', () => {
  const purchase = {
    what: 'Guitar class',
    amount: 1250,
    currency: 'USD',
    answer: 'yes',
    answeredOn: '2026-03-02',
  };
  const said = String(answers('purchase', purchase, 'en'));
  for (const words of ['A question about a purchase', '$12.50', 'Guitar class', 'Yes'])
    assert.ok(said.includes(words), words);
  assert.ok(!said.includes('1250') && !said.includes('USD'));
  const outing = { state: 'did-not-go', with: 'partner', cost: { currency: 'JPY', each: 500, coming: 3 } };
  const spanish = String(answers('outing', outing, 'es'));
  for (const words of ['Salida', 'No fui', 'Con mi compañero', '500', '3'])
    assert.ok(spanish.includes(words), words);
  const plan = {
    currency: 'KWD',
    program: 20000,
    lines: [
      { kind: 'transport', planned: 1500 },
      { kind: 'unheard-of', planned: 1 },
    ],
  };
  const planned = String(answers('budget-month', plan, 'en'));
  for (const words of ['20.000', '1.500', 'Bus and rides', 'unheard-of'])
    assert.ok(planned.includes(words), words);
});

test('a coach still reads what no kit of today would send', () => {
  const odd = {
    amount: 5,
    currency: 'no such',
    answer: { deep: 1 },
    state: '__proto__',
    kind: 'constructor',
  };
  const said = String(answers('purchase', odd, 'en'));
  for (const words of ['5', 'deep', '__proto__', 'constructor'])
    assert.ok(said.toLowerCase().includes(words), words);
});
