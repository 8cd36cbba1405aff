/** What the command `kentongan sop` says on a terminal. */
import type { IssueLevel } from '../core/issue.ts';

export const levelWords: Readonly<Record<IssueLevel, string>> = { error: 'kesalahan', warning: 'peringatan', doubt: 'keraguan' };

export const sopCommandTexts = {
  usage: [
    'Pemakaian: kentongan sop PERINTAH BERKAS',
    '',
    '  check BERKAS… [--json] [--laws DAFTAR]  memeriksa SOP; keluar 1 apabila ada kesalahan',
    '  show BERKAS… [--json]                   menampilkan identitas dan tabel SOP',
    '  walk BERKAS… [--json]                   menelusuri setiap jalur dan membuktikan semuanya berakhir',
    '  draw BERKAS                             mencetak bagan alir sebagai SVG (simpan: > bagan.svg)',
    '  schema                                  mencetak JSON Schema berkas SOP',
  ],
  unknownVerb: (verb: string) => `Perintah "${verb}" tidak dikenal. Perintah yang ada: check, show, walk, draw, schema.`,
  unknownOption: (option: string) => `Pilihan "${option}" tidak dikenal. Jalankan "kentongan sop" untuk melihat yang tersedia.`,
  noFile: 'Berkas SOP belum disebut. Contoh: kentongan sop check sops/001-bunder-medsos.yaml',
  oneFile: 'Perintah draw hanya menerima satu berkas, karena hasilnya satu gambar. Jalankan satu per satu.',
  lawsUnreadable: 'Daftar peraturan yang telah diganti tidak dapat dibaca, sehingga dasar hukum tidak diperiksa.',
  line: (line: number) => `baris ${line}`,
  clean: 'Tidak ada temuan.',
  count: (errors: number, warnings: number, doubts: number) => `${errors} kesalahan, ${warnings} peringatan, ${doubts} keraguan.`,
  files: (count: number) => `${count} berkas diperiksa:`,
  cannotRun: 'SOP ini belum dapat dijalankan. Perbaiki kesalahan di atas, lalu ulangi.',
  track: { case: 'Jalur berkas', period: 'Jalur periode' },
  ends: 'selesai',
  endless: 'tidak berakhir',
  allEnd: (count: number) => `${count} jalur ditelusuri; semuanya berakhir.`,
  someEndless: (count: number) => `${count} jalur tidak berakhir. Perbaiki arahnya.`,
  everyVisited: 'Setiap langkah dilalui.',
  unvisited: (steps: string) => `Langkah yang tidak pernah dilalui: ${steps}.`,
  truncated: (limit: number) => `Penelusuran berhenti pada ${limit} jalur pertama setiap jenis; masih ada jalur lain.`,
  more: (count: number) => `… dan ${count} jalur lain (gunakan --json untuk melihat semuanya).`,
} as const;

/** What an official sheet prints: an office's form, Indonesian wherever it is read. */
export const sheetWords = {
  columns: { number: 'No', activity: 'Kegiatan', performer: 'Pelaksana', requirements: 'Kelengkapan', time: 'Waktu', output: 'Keluaran' },
  standard: 'Mutu baku',
  procedure: (title: string) => `Prosedur ${title}`,
  pageOf: (page: number, pages: number) => `Halaman tabel ${page} dari ${pages}`,
  tableOfPage: (page: number) => `Tabel halaman ${page}`,
  symbols: { terminator: 'Mulai atau selesai', process: 'Proses', decision: 'Keputusan' },
  ya: 'Ya',
  tidak: 'Tidak',
  end: 'selesai',
  refused: 'berakhir',
  all: 'semuanya',
  any: 'salah satu',
  outside: 'pihak luar',
  optional: 'boleh dilewati',
  perPeriod: 'per periode',
  remark: 'Keterangan',
  totalPrinted: 'Jumlah tercetak',
  total: 'Jumlah menurut hitungan',
  noTotal: 'tidak ada, karena waktu tidak tercantum',
  minutes: 'menit',
  apart: (count: number) => `di luar ${count} langkah yang waktunya bukan menit atau jam`,
  missing: (count: number) => `${count} langkah tanpa waktu`,
  doubts: 'Keraguan',
  empty: '(kosong)',
  trial: 'Uji coba, belum disahkan',
} as const;
