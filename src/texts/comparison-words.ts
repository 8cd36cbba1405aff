/** Two versions of an SOP side by side, in words. */
import type { RowChange } from '../core/sop/compare.ts';
import { HEADER_WORDS } from './place.ts';
import { sheetWords } from './sop-command.ts';
import { verbWords } from './verb-words.ts';

const COLUMNS: Readonly<Record<string, string>> = {
  activity: sheetWords.columns.activity, performer: sheetWords.columns.performer, requirements: sheetWords.columns.requirements, time: sheetWords.columns.time, output: sheetWords.columns.output, remark: sheetWords.remark,
  does: 'Tugas', ya: 'Arah ya', tidak: 'Arah tidak', optional: 'Boleh dilewati', per: 'Berlaku per', total: sheetWords.totalPrinted, footer: 'Kaki naskah',
};

/** The name of a header field or of a column of the table. */
export function wordSopField(field: string): string {
  return COLUMNS[field] ?? HEADER_WORDS[field]?.[0] ?? field;
}

/** Values that are codes in the file, as a reader knows them. */
export function wordSopValue(field: string, value: string): string {
  if (field === 'does') return (verbWords as Readonly<Record<string, string>>)[value] ?? value;
  if (field === 'per') return value === 'period' ? 'periode' : 'berkas';
  if ((field === 'ya' || field === 'tidak') && value === 'end') return sheetWords.end;
  return value;
}

/** "Langkah 3 diubah", "Langkah 4, semula 5". */
export function wordRowChange({ change, printed }: RowChange): string {
  switch (change) {
    case 'added': return `Langkah ${printed.after} ditambahkan`;
    case 'removed': return `Langkah ${printed.before} dihapus`;
    case 'changed': return `Langkah ${printed.after} diubah${printed.before === printed.after ? '' : `, semula langkah ${printed.before}`}`;
    case 'moved': return printed.before === printed.after ? `Langkah ${printed.after} berpindah tempat` : `Langkah ${printed.after}, semula langkah ${printed.before}`;
  }
}

/** What running cases keep when a version changes. */
export function wordRunning(version: number, count: number): string {
  return count === 0 ? `Tidak ada berkas berjalan yang memakai versi ${version}.` : `${count} berkas berjalan tetap memakai versi ${version} sampai selesai.`;
}
