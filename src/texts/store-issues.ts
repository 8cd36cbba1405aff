/** Sentences for what the cellar reports to the operator, who may be a clerk with one mini PC. */
import type { Issue } from '../core/issue.ts';
import type { StoreIssueCode } from '../core/store-issue.ts';
import type { Language } from './language.ts';

interface Sentence {
  id(issue: Issue): string;
  en(issue: Issue): string;
}

const own = 'isi DATABASE_URL dengan alamat PostgreSQL versi 15 atau lebih baru';
const ownEn = 'set DATABASE_URL to a PostgreSQL of version 15 or later';

export const storeIssues: Record<StoreIssueCode, Sentence> = {
  'store.creating': {
    id: ({ data }) => `Menyiapkan basis data untuk pertama kali di ${data['folder']}.`,
    en: ({ data }) => `Preparing the database for the first time in ${data['folder']}.`,
  },
  'store.recovering': {
    id: () => 'Basis data sedang memulihkan diri sesudah terhenti mendadak; mohon tunggu.',
    en: () => 'The database is recovering after a sudden stop; please wait.',
  },
  'store.server-lost': {
    id: () => 'Basis data berhenti di luar kehendak; sedang dijalankan kembali.',
    en: () => 'The database stopped unexpectedly; it is being started again.',
  },
  'store.server-back': {
    id: () => 'Basis data sudah berjalan kembali.',
    en: () => 'The database is running again.',
  },
  'store.no-binaries': {
    id: ({ data }) =>
      `PostgreSQL bawaan tidak tersedia untuk komputer ini (${data['platform']}). Pasang PostgreSQL sendiri, lalu ${own}.`,
    en: ({ data }) =>
      `The PostgreSQL that comes with the program is not available for this computer (${data['platform']}). Install PostgreSQL, then ${ownEn}.`,
  },
  'store.folder-not-writable': {
    id: ({ data }) =>
      `Folder data ${data['folder']} tidak dapat ditulisi (${data['detail']}). Periksa hak aksesnya, atau tunjuk folder lain dengan KENTONGAN_DATA.`,
    en: ({ data }) =>
      `The data folder ${data['folder']} cannot be written (${data['detail']}). Check its permissions, or name another with KENTONGAN_DATA.`,
  },
  'store.folder-of-another-user': {
    id: ({ data }) =>
      `Folder ${data['folder']} milik pengguna lain. Jalankan program sebagai pengguna itu, atau serahkan folder tersebut dengan perintah chown.`,
    en: ({ data }) =>
      `The folder ${data['folder']} belongs to another user. Run the program as that user, or hand the folder over with chown.`,
  },
  'store.cannot-run-as-root': {
    id: ({ data }) =>
      `PostgreSQL tidak boleh berjalan sebagai root, dan tidak ada akun lain yang dapat mencapai ${data['folder']}. ` +
      `Jalankan program sebagai pengguna biasa, buat pengguna "postgres" dan pindahkan data ke folder yang dapat dijangkaunya (misalnya /var/lib/kentongan), atau ${own}.`,
    en: ({ data }) =>
      `PostgreSQL may not run as root, and no other account can reach ${data['folder']}. ` +
      `Run the program as a normal user, create a user "postgres" and move the data to a folder it can pass (such as /var/lib/kentongan), or ${ownEn}.`,
  },
  'store.made-by-newer-server': {
    id: ({ data }) =>
      `Data di ${data['folder']} dibuat oleh PostgreSQL ${data['made']}, sedangkan program ini membawa PostgreSQL ${data['here']}. Gunakan versi program yang lebih baru; data tidak diubah.`,
    en: ({ data }) =>
      `The data in ${data['folder']} was made by PostgreSQL ${data['made']}, while this program brings PostgreSQL ${data['here']}. Use a newer version of the program; the data was not touched.`,
  },
  'store.made-by-older-server': {
    id: ({ data }) =>
      `Data di ${data['folder']} dibuat oleh PostgreSQL ${data['made']}, sedangkan program ini membawa PostgreSQL ${data['here']}. Pulihkan dari cadangan ke folder baru, atau gunakan versi program yang lama; data tidak diubah.`,
    en: ({ data }) =>
      `The data in ${data['folder']} was made by PostgreSQL ${data['made']}, while this program brings PostgreSQL ${data['here']}. Restore a backup into a new folder, or use the earlier version of the program; the data was not touched.`,
  },
  'store.disk-full': {
    id: () => 'Penyimpanan penuh. Kosongkan ruang, lalu jalankan kembali; data yang sudah tersimpan tetap aman.',
    en: () => 'The disk is full. Free some space, then start again; what was stored is safe.',
  },
  'store.server-failed': {
    id: ({ data }) => `Basis data tidak dapat dijalankan. Keterangannya: ${data['detail']} Lihat juga postgres/server.log di folder data.`,
    en: ({ data }) => `The database could not be started. It said: ${data['detail']} See also postgres/server.log in the data folder.`,
  },
  'store.server-unreachable': {
    id: ({ data }) => `Basis data tidak dapat dihubungi (${data['detail']}). Periksa alamat, nama pengguna, dan kata sandi pada DATABASE_URL.`,
    en: ({ data }) => `The database cannot be reached (${data['detail']}). Check the address, user name and password in DATABASE_URL.`,
  },
  'store.server-too-old': {
    id: ({ data }) => `PostgreSQL ${data['version']} sudah usang; diperlukan versi ${data['oldest']} atau lebih baru.`,
    en: ({ data }) => `PostgreSQL ${data['version']} is too old; version ${data['oldest']} or later is needed.`,
  },
  'store.migration-misnumbered': {
    id: ({ data }) => `Berkas migrasi ${data['name']} salah nomor; seharusnya bernomor ${data['expected']}. Pasang ulang program.`,
    en: ({ data }) => `The migration file ${data['name']} is misnumbered; number ${data['expected']} was expected. Install the program again.`,
  },
  'store.migration-changed': {
    id: ({ data }) => `Berkas migrasi ${data['name']} berbeda dengan yang pernah dijalankan pada basis data ini. Pasang ulang program; basis data tidak diubah.`,
    en: ({ data }) => `The migration file ${data['name']} differs from the one this database was made with. Install the program again; the database was not touched.`,
  },
  'store.migration-failed': {
    id: ({ data }) => `Migrasi ${data['name']} gagal (baris ${data['line']}): ${data['detail']}. Basis data tetap seperti sebelumnya.`,
    en: ({ data }) => `Migration ${data['name']} failed (line ${data['line']}): ${data['detail']}. The database is as it was before.`,
  },
  'store.database-newer': {
    id: ({ data }) => `Basis data sudah dimutakhirkan oleh versi program yang lebih baru (${data['name']}). Gunakan versi itu; basis data tidak diubah.`,
    en: ({ data }) => `The database was brought up to date by a newer version of the program (${data['name']}). Use that version; the database was not touched.`,
  },
  'store.secret-broken': {
    id: ({ data }) => `Kunci rahasia di ${data['folder']} terpotong. Kembalikan berkas itu dari cadangan. Tanpa kunci itu semua orang harus masuk lagi dan kata sandi server surat harus diisi kembali; kalau cadangan tidak ada, hapus berkas itu supaya program membuat yang baru.`,
    en: ({ data }) => `The secret key in ${data['folder']} was cut short. Put the file back from a backup. Without that key everybody must sign in again and the mail server's password must be entered again; if there is no backup, delete the file and the program makes a new one.`,
  },
};

/** The code itself where there is no sentence for it. */
export function wordStoreIssue(issue: Issue, language: Language): string {
  const sentence = (storeIssues as Readonly<Record<string, Sentence>>)[issue.code];
  return sentence?.[language](issue) ?? issue.code;
}
