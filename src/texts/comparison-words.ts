/** Two versions of an SOP side by side, in words. */
import type { RowChange } from '../core/sop/compare.ts';
import { inBoth, languageNow } from './language.ts';
import { HEADER_WORDS } from './place.ts';
import { verbWords } from './verb-words.ts';

const columns = inBoth<Readonly<Record<string, string>>>({
  activity: 'Kegiatan', performer: 'Pelaksana', requirements: 'Kelengkapan', time: 'Waktu', output: 'Keluaran', remark: 'Keterangan',
  does: 'Tugas', ya: 'Arah ya', tidak: 'Arah tidak', optional: 'Boleh dilewati', per: 'Berlaku per', total: 'Jumlah tercetak', footer: 'Kaki naskah',
}, {
  activity: 'Activity', performer: 'Performer', requirements: 'Requirements', time: 'Time', output: 'Output', remark: 'Remark',
  does: 'Task', ya: 'Way of a yes', tidak: 'Way of a no', optional: 'May be skipped', per: 'Counts per', total: 'Printed total', footer: 'Footer',
});

export const comparisonWords = inBoth({
  title: (from: number, to: number) => `Perbandingan versi ${from} dan ${to}`,
  heading: (from: number, to: number) => `Versi ${from} dibandingkan dengan versi ${to}`,
  version: (version: number, day: string) => `Versi ${version} (${day})`,
  from: 'Dari', to: 'Ke', compare: 'Bandingkan',
  running: 'Berkas yang sedang berjalan',
  same: 'Kedua versi sama isinya.',
  header: 'Identitas SOP',
  steps: 'Langkah',
  howToRead: (unchanged: number) => `Kata yang dicoret dihapus; kata yang digarisbawahi ditambahkan. ${unchanged} langkah tidak berubah.`,
  performers: 'Pelaksana',
  added: 'Ditambahkan: ', removed: 'Dihapus: ', renamed: 'Berganti nama: ',
  perPeriod: 'periode', perCase: 'berkas', end: 'selesai', yes: 'ya', trial: 'uji coba, belum disahkan',
  rows: {
    added: (after: string) => `Langkah ${after} ditambahkan`,
    removed: (before: string) => `Langkah ${before} dihapus`,
    changed: (after: string) => `Langkah ${after} diubah`,
    changedFrom: (after: string, before: string) => `Langkah ${after} diubah, semula langkah ${before}`,
    moved: (after: string) => `Langkah ${after} berpindah tempat`,
    movedFrom: (after: string, before: string) => `Langkah ${after}, semula langkah ${before}`,
  },
  none: (version: number) => `Tidak ada berkas berjalan yang memakai versi ${version}.`,
  keep: (version: number, count: number) => `${count} berkas berjalan tetap memakai versi ${version} sampai selesai.`,
}, {
  title: (from: number, to: number) => `Versions ${from} and ${to}`,
  heading: (from: number, to: number) => `Version ${from} against version ${to}`,
  version: (version: number, day: string) => `Version ${version} (${day})`,
  from: 'From', to: 'To', compare: 'Compare',
  running: 'Running cases',
  same: 'Both versions say the same.',
  header: 'Header',
  steps: 'Steps',
  howToRead: (unchanged: number) => `Words struck through were removed; words underlined were added. ${unchanged === 1 ? '1 step is' : `${unchanged} steps are`} unchanged.`,
  performers: 'Performers',
  added: 'Added: ', removed: 'Removed: ', renamed: 'Renamed: ',
  perPeriod: 'period', perCase: 'case', end: 'end', yes: 'yes', trial: 'on trial, not enacted',
  rows: {
    added: (after: string) => `Step ${after} was added`,
    removed: (before: string) => `Step ${before} was removed`,
    changed: (after: string) => `Step ${after} was changed`,
    changedFrom: (after: string, before: string) => `Step ${after}, before step ${before}, was changed`,
    moved: (after: string) => `Step ${after} was moved`,
    movedFrom: (after: string, before: string) => `Step ${after}, before step ${before}`,
  },
  none: (version: number) => `No running case uses version ${version}.`,
  keep: (version: number, count: number) => (count === 1 ? `1 running case keeps version ${version} until it ends.` : `${count} running cases keep version ${version} until they end.`),
});

/** The name of a header field or of a column of the table. */
export function wordSopField(field: string): string {
  if (Object.hasOwn(columns, field)) return columns[field] ?? field;
  const name = HEADER_WORDS[field]?.[languageNow() === 'id' ? 0 : 1];
  return name === undefined ? field : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Values that are codes in the file, as a reader knows them. */
export function wordSopValue(field: string, value: string): string {
  if (field === 'trial' && value !== '') return comparisonWords.trial;
  if (field === 'does') return (verbWords as Readonly<Record<string, string>>)[value] ?? value;
  if (field === 'optional') return value === '' ? '' : comparisonWords.yes;
  if (field === 'per') return value === 'period' ? comparisonWords.perPeriod : comparisonWords.perCase;
  if ((field === 'ya' || field === 'tidak') && value === 'end') return comparisonWords.end;
  return value;
}

/** "Langkah 3 diubah", "Langkah 4, semula 5". */
export function wordRowChange({ change, printed: { before, after } }: RowChange): string {
  const { rows } = comparisonWords;
  switch (change) {
    case 'added': return rows.added(after);
    case 'removed': return rows.removed(before);
    case 'changed': return before === after ? rows.changed(after) : rows.changedFrom(after, before);
    case 'moved': return before === after ? rows.moved(after) : rows.movedFrom(after, before);
  }
}

/** What running cases keep when a version changes. */
export function wordRunning(version: number, count: number): string {
  return count === 0 ? comparisonWords.none(version) : comparisonWords.keep(version, count);
}
