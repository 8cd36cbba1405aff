import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSopFile } from '../../documents/read-sop-file.ts';
import { layOutPaper, layOutSheet } from './lay-out-sheet.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'sops');
const seeds = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => {
  const read = readSopFile(readFileSync(join(folder, name)));
  if (!read.ok) throw new Error(name);
  return [name, read.definition] as const;
});

describe.each(seeds)('the sheet of %s', (_name, definition) => {
  it('has a row of the drawing for every row of the table, as high as the row’s text', () => {
    const { sheet, pages: [page] } = layOutSheet(definition, new Map([[definition.steps[0]!.id, Array.from({ length: 30 }, () => 'Temuan yang panjang.')]]));
    expect(page!.chart.rows.map((row) => row.step)).toEqual(sheet.rows.map((row) => row.id));
    expect(page!.chart.rows[0]!.height).toBeGreaterThanOrEqual(30 * 18);
    expect(page!.chart.columns).toHaveLength(sheet.columns.length);
  });

  it('is cut into pages at its rows, none lost and none twice', () => {
    const { sheet, pages } = layOutPaper(definition);
    expect(pages.flatMap((page) => page.rows.map((row) => row.id))).toEqual(sheet.rows.map((row) => row.id));
    for (const { chart, rows } of pages) expect(chart.rows.map((row) => row.step)).toEqual(rows.map((row) => row.id));
  });
});
