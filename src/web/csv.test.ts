import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv, toCsv } from './csv.ts';

it('begins with the mark by which spreadsheets know UTF-8', () => {
  expect(toCsv([['Perihal']])).toBe('\uFEFFPerihal\r\n');
});

it('lets no cell run as a formula', () => {
  for (const evil of ['=1+1', '+62', '-2', '@SUM(A1)', ' =1', '\t=1', '"=1']) {
    const cell = parseCsv(toCsv([[evil]]))[0]?.[0] ?? '';
    expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
  }
});

it('reads back what it wrote', () => {
  const cell = fc.string({ maxLength: 20 }).filter((text) => !/^[\s\uFEFF]*[=+\-@]/.test(text) && !text.includes('\r') && !text.includes('\uFEFF') && text.trim() !== '');
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
    expect(parseCsv(toCsv(rows))).toEqual(rows);
  }));
});

it('reads the semicolons of an Indonesian spreadsheet', () => {
  expect(parseCsv('Kode;Uraian\r\n400.14;"Hubungan; masyarakat"\r\n\r\n')).toEqual([['Kode', 'Uraian'], ['400.14', 'Hubungan; masyarakat']]);
});

it('takes no semicolon inside quotes for the separator', () => {
  expect(parseCsv('";;",";",!\r\n.,!\r\n')).toEqual([[';;', ';', '!'], ['.', '!']]);
});
