/** Words for a finding's place: `steps.periksa.time` is "langkah 5 (periksa), kolom waktu". */
import type { SopDefinition } from '../core/sop/definition.ts';
import { languageNow, type Language } from './language.ts';

type Words = Readonly<Record<string, readonly [id: string, en: string]>>;

/** Header fields as the official sheet labels them. */
export const HEADER_WORDS: Words = {
  kentongan: ['penanda format "kentongan"', 'the "kentongan" format mark'],
  title: ['Nama SOP', 'title'],
  agency: ['nama unit kerja', 'agency'],
  government: ['nama pemerintah daerah', 'government'],
  number: ['Nomor SOP', 'SOP number'],
  created: ['Tanggal Pembuatan', 'date created'],
  revised: ['Tanggal Revisi', 'date revised'],
  effective: ['Tanggal Efektif', 'effective date'],
  ratified: ['Tanggal Pengesahan', 'date ratified'],
  trial: ['keadaan pengesahan', 'state of enactment'],
  enactedBy: ['Disahkan oleh', 'enacted by'],
  legalBasis: ['Dasar Hukum', 'legal basis'],
  qualifications: ['Kualifikasi Pelaksana', 'qualifications'],
  relatedSops: ['Keterkaitan', 'related SOPs'],
  equipment: ['Peralatan/Perlengkapan', 'equipment'],
  warnings: ['Peringatan', 'warnings'],
  recordKeeping: ['Pencatatan dan Pendataan', 'record keeping'],
  total: ['jumlah waktu', 'total time'],
  footer: ['kaki naskah', 'footer'],
  doubts: ['catatan keraguan', 'doubts'],
  performers: ['daftar pelaksana', 'performers'],
  steps: ['daftar langkah', 'steps'],
};

const COLUMN_WORDS: Words = {
  id: ['kunci "id"', 'key "id"'],
  printed: ['kolom nomor', 'number column'],
  activity: ['kolom kegiatan', 'activity column'],
  by: ['kolom pelaksana', 'performer column'],
  join: ['kunci "join"', 'key "join"'],
  does: ['kunci "does"', 'key "does"'],
  requirements: ['kolom kelengkapan', 'requirements column'],
  time: ['kolom waktu', 'time column'],
  output: ['kolom keluaran', 'output column'],
  remark: ['kolom keterangan', 'remark column'],
  ya: ['arah "Ya"', 'way of a yes'],
  tidak: ['arah "Tidak"', 'way of a no'],
  next: ['arah lanjutan', 'way on'],
  doubts: ['catatan keraguan', 'doubts'],
};

/** The place in words; with the definition at hand, a step also goes by its printed number. */
export function wordPlace(place: string, language: Language = languageNow(), definition?: SopDefinition): string {
  const at = language === 'id' ? 0 : 1;
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const [head = '', name, column, item] = place.split('.');
  if (head === '') return say('seluruh berkas', 'the whole file');
  if (head === 'steps' && name !== undefined) {
    const parts = [stepWords(name, say, definition)];
    if (column !== undefined) parts.push(wordOf(COLUMN_WORDS, column)?.[at] ?? say(`kunci "${column}"`, `key "${column}"`));
    if (item !== undefined) parts.push(say(`butir ${item}`, `item ${item}`));
    return parts.join(', ');
  }
  if (head === 'performers' && name !== undefined) {
    const performer = say(`pelaksana "${name}"`, `performer "${name}"`);
    return column === undefined ? performer : `${performer}, ${say(`kunci "${column}"`, `key "${column}"`)}`;
  }
  const field = wordOf(HEADER_WORDS, head)?.[at] ?? say(`kunci "${head}"`, `key "${head}"`);
  return name === undefined ? field : `${field}, ${say(`butir ${name}`, `item ${name}`)}`;
}

function stepWords(name: string, say: (id: string, en: string) => string, definition?: SopDefinition): string {
  const index = definition?.steps.findIndex((step) => step.id === name) ?? -1;
  const step = definition?.steps[index];
  if (step) {
    const number = (step.printed ?? String(index + 1)).replace(/\.$/, '');
    return say(`langkah ${number} (${name})`, `step ${number} (${name})`);
  }
  return /^\d+$/.test(name) ? say(`langkah pada baris ${name}`, `step in row ${name}`) : say(`langkah "${name}"`, `step "${name}"`);
}

/** Own keys only: a place may be spelled by a stranger. */
function wordOf(words: Words, key: string): readonly [string, string] | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
