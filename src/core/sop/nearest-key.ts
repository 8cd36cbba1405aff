/** The key a mistyped one was meant to be, so that the finding can say "maksudnya activity?". */
import { SopDefinition, StepDefinition } from './definition.ts';

const HEADER_KEYS = Object.keys(SopDefinition.shape);
const STEP_KEYS = Object.keys(StepDefinition.shape);
const PERFORMER_KEYS = ['name', 'party', 'channels', 'doubts'];

/** What Indonesian hands write first; no distance would find these. */
const INDONESIAN: Readonly<Record<string, string>> = {
  judul: 'title', nama: 'title', nomor: 'number', instansi: 'agency', pelaksana: 'performers', langkah: 'steps', kegiatan: 'activity',
  uraian: 'activity', oleh: 'by', waktu: 'time', keluaran: 'output', kelengkapan: 'requirements', persyaratan: 'requirements',
  keterangan: 'remark', peringatan: 'warnings', keterkaitan: 'relatedSops', peralatan: 'equipment', kualifikasi: 'qualifications',
  dasarHukum: 'legalBasis', pencatatan: 'recordKeeping', disahkanOleh: 'enactedBy', outputs: 'output', step: 'steps', yes: 'ya', no: 'tidak',
};

/** Null when nothing is near enough to be worth suggesting. */
export function nearestKey(key: string, path: readonly PropertyKey[]): string | null {
  const keys = path[0] === 'steps' ? STEP_KEYS : path[0] === 'performers' ? PERFORMER_KEYS : HEADER_KEYS;
  const translated = Object.hasOwn(INDONESIAN, key) ? INDONESIAN[key] : undefined;
  if (translated && keys.includes(translated)) return translated;
  const typed = key.slice(0, 40).toLowerCase();
  const near = keys
    .map((known) => ({ known, far: distance(typed, known.toLowerCase()) }))
    .filter(({ known, far }) => far <= Math.max(1, Math.floor(known.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.known ?? null;
}

/** Levenshtein distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
