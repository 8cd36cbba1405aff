import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from '../web/parse-csv.ts';
import { withoutGuards, writeCsv } from './write-csv.ts';

it('begins with the mark by which spreadsheets know UTF-8', () => {
  expect(writeCsv([['Perihal']])).toBe('\uFEFFPerihal\r\n');
});

it('lets no cell run as a formula', () => {
  for (const evil of ['=1+1', '+62', '-2', '@SUM(A1)', ' =1', '\t=1', '"=1']) {
    const cell = parseCsv(writeCsv([[evil]]))[0]?.[0] ?? '';
    expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
  }
});

/** Cells as a spreadsheet sees them that splits at semicolons and knows quotes only where a cell begins. */
function splitAtSemicolons(csv: string): readonly string[] {
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (const letter of csv.replace(/^\uFEFF/, '')) {
    if (letter === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && /[;\r\n]/.test(letter)) [cells[cells.length], cell] = [cell, ''];
    else cell += letter;
  }
  return [...cells, cell];
}

it.each(['a;=1+1;b', 'a\n=1+1', 'a;"=1+1"', 'a; @SUM(A1)', 'a;\t-2', ';+62'])('lets no piece of %j run where cells end at semicolons', (evil) => {
  for (const cell of [...splitAtSemicolons(writeCsv([['1', evil, 'x']])), ...splitAtSemicolons(writeCsv([[evil]]))]) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
});

it('leaves numbers, and signs inside of words, as they are', () => {
  expect(writeCsv([[-2, 'Rapat - notulen', '2+2']])).toBe('\uFEFF-2,Rapat - notulen,2+2\r\n');
});

it('lets nothing run, whatever stands in it, and can be read back', () => {
  const piece = fc.constantFrom('a', ' ', ';', '=', '-', '+', '@', '"', ',', '\n', "'", 'b');
  const cell = fc.oneof(fc.string({ maxLength: 20 }), fc.array(piece, { maxLength: 12 }).map((all) => all.join(''))).filter((text) => !/[\r\uFEFF]/.test(text) && text.trim() !== '' && withoutGuards(text) === text);
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
    const csv = writeCsv(rows);
    for (const one of [...splitAtSemicolons(csv), ...parseCsv(csv).flat()]) expect(one).not.toMatch(/^[\s"]*[=+\-@]/);
    expect(parseCsv(csv).map((row) => row.map(withoutGuards))).toEqual(rows);
  }));
});

it('reads the semicolons of an Indonesian spreadsheet', () => {
  expect(parseCsv('Kode;Uraian\r\n400.14;"Hubungan; masyarakat"\r\n\r\n')).toEqual([['Kode', 'Uraian'], ['400.14', 'Hubungan; masyarakat']]);
});

it('takes no semicolon inside quotes for the separator', () => {
  expect(parseCsv('";;",";",!\r\n.,!\r\n')).toEqual([[';;', ';', '!'], ['.', '!']]);
});
