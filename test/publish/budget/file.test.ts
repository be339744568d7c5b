import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptySpending } from '../../../src/domain/budget/spending.js';
import { csvText } from '../../../src/publish/csv.js';
import { spendingFile, type FileWords } from '../../../src/publish/budget/index.js';

/** A small reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at++) {
    const sign = body.charAt(at);
    const row = rows[rows.length - 1] ?? [];
    if (isQuoted && sign === '"' && body.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ',' || sign === '\r')) {
      row.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('a file for a spreadsheet', () => {
  it('begins with a mark for Excel, ends its lines as Windows does, and quotes what it must', () => {
    const text = csvText([
      ['a', 1],
      ['say "hi", now', 'two\nlines'],
    ]);
    expect(text).to.equal('\uFEFFa,1\r\n"say ""hi"", now","two\nlines"\r\n');
  });

  it('never begins a cell with the sign of a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])
      expect(readCsv(csvText([[text]])), JSON.stringify(text)).to.deep.equal([[`'${text}`]]);
  });

  it('keeps the apostrophe that a person wrote before such a sign', () => {
    expect(readCsv(csvText([["'+1", "it's"]]))).to.deep.equal([["''+1", "it's"]]);
  });

  it('reads back as it was, whatever the cells hold', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const found = readCsv(csvText(cells));
        expect(
          found.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''))),
        ).to.deep.equal(cells);
        for (const row of found) for (const cell of row) expect(cell).not.to.match(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 300, examples: [[[["'+", '']]]] },
    );
  });

  it('writes spendings with plain amounts, in every currency', () => {
    const words = {
      columns: [
        'Day',
        'What',
        'Line',
        'Money',
        'Amount',
        'Back',
        'Cost',
        'Currency',
        'Payer',
        'By',
        'Got',
        'For',
        'Note',
      ],
      purses: { program: 'Program', mine: 'Mine' },
      payers: { me: 'I', coach: 'Coach', 'gift-card': 'Card', back: 'Back' },
    } as const satisfies FileWords;
    const spending = (currency: string, amount: number, what: string) => ({
      day: '2026-03-10',
      body: { ...emptySpending(currency), amount, what, note: '' },
      line: '',
      links: [],
    });
    const rows = readCsv(spendingFile([spending('USD', 1205, '=bus'), spending('JPY', 500, 'tea')], words));
    expect(rows[0]).to.deep.equal([...words.columns]);
    expect(rows[1]?.slice(0, 8)).to.deep.equal([
      '2026-03-10',
      "'=bus",
      '',
      'Program',
      '12.05',
      '0.00',
      '12.05',
      'USD',
    ]);
    expect(rows[2]?.slice(4, 8)).to.deep.equal(['500', '0', '500', 'JPY']);
  });
});
