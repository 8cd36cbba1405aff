import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSopFile } from '../../documents/read-sop-file.ts';
import { compareSops } from './compare.ts';

const source = readFileSync(join(import.meta.dirname, '..', '..', '..', 'sops', '001-bunder-medsos.yaml'), 'utf8');
const read = (text: string) => {
  const file = readSopFile(Buffer.from(text));
  if (!file.ok) throw new Error(JSON.stringify(file.issues));
  return file.definition;
};
const old = read(source);

it('finds nothing between a version and itself', () => {
  expect(compareSops(old, read(source))).toEqual({ header: [], performers: { added: [], removed: [], renamed: [] }, rows: [], unchangedRows: old.steps.length });
});

it('names the header field and the words that changed in a row', () => {
  const now = { ...old, number: '02/KPTS/2026', steps: old.steps.map((step) => (step.id === 'susun' ? { ...step, time: '45 Menit' } : step)) };
  const { header, rows, unchangedRows } = compareSops(old, now);
  expect(header).toMatchObject([{ field: 'number', before: '01/KPTS/2024', after: '02/KPTS/2026' }]);
  expect(rows).toMatchObject([{ id: 'susun', change: 'changed', fields: [{ field: 'time', before: '60 Menit', after: '45 Menit' }] }]);
  expect(rows[0]?.fields[0]?.pieces.filter((piece) => piece.kind !== 'kept').map((piece) => [piece.kind, piece.text.trim()])).toEqual([['removed', '60'], ['added', '45']]);
  expect(unchangedRows).toBe(old.steps.length - 1);
});

it('shows a row that went where it used to stand, a row that came, and a column that got another name', () => {
  const without = { ...old, steps: old.steps.filter((step) => step.id !== old.steps[1]!.id), performers: { ...old.performers, admin: 'Pengelola Media Sosial' } };
  const gone = compareSops(old, without);
  expect(gone.rows[0]).toMatchObject({ id: old.steps[0]!.id });
  expect(gone.rows.find((row) => row.change === 'removed')).toMatchObject({ id: old.steps[1]!.id, printed: { before: '2', after: '' } });
  expect(gone.performers.renamed).toMatchObject([{ field: 'admin', after: 'Pengelola Media Sosial' }]);
  expect(compareSops(without, old).rows.filter((row) => row.change === 'added').map((row) => row.id)).toEqual([old.steps[1]!.id]);
});
