// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers } from '../../../demo/server/pages/answers.mjs';

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
      { kind: 'transport', planned: 1500, mine: 500 },
      { kind: 'unheard-of', planned: 1 },
    ],
  };
  const planned = String(answers('budget-month', plan, 'en'));
  for (const words of ['20.000', '1.500', 'Bus and rides', 'unheard-of', 'My own money'])
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
