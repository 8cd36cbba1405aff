/**
 * Posts as Indonesian offices name them, long and short: "Kepala Bidang", "Kabid".
 * Each entry: the post's own name, and how a sheet may spell it.
 */
export interface Post {
  readonly name: string;
  readonly spelling: string;
  /** A unit's name that says the same post in a column head: "Seksi Pengolahan Data" for its kepala seksi. */
  readonly unit?: string;
  /** Outside the office, or nobody's post: may be the subject of a row, but needs no column. */
  readonly outside?: true;
}

export const POSTS: readonly Post[] = [
  { name: 'kepala dinas', spelling: 'kepala dinas|kadis|kadin' },
  { name: 'kepala badan', spelling: 'kepala badan|kaban' },
  { name: 'kepala sub bagian', spelling: 'kepala sub ?bagian|kasub ?bag|kasubag', unit: 'sub ?bagian' },
  { name: 'kepala sub bidang', spelling: 'kepala sub ?bidang|kasubbid', unit: 'sub ?bidang' },
  { name: 'kepala bagian', spelling: 'kepala bagian|kabag', unit: 'bagian' },
  { name: 'kepala bidang', spelling: 'kepala bidang|kabid', unit: 'bidang' },
  { name: 'kepala seksi', spelling: 'kepala seksie?|kasie?', unit: 'seksie?' },
  { name: 'kepala urusan', spelling: 'kepala urusan|kaur', unit: 'urusan' },
  { name: 'kepala upt', spelling: 'kepala upt(?:d)?|kepala puskesmas' },
  { name: 'kepala desa', spelling: 'kepala desa|kades|lurah' },
  { name: 'camat', spelling: 'camat|panewu|mantri pamong praja' },
  { name: 'sekretaris daerah', spelling: 'sekretaris daerah|sekda' },
  { name: 'sekretaris desa', spelling: 'sekretaris desa|sekdes|carik' },
  { name: 'sekretaris', spelling: 'sekretaris(?: dinas| badan| camat| kecamatan)?|sekdin|sekdis|sekcam|sekban' },
  { name: 'ketua tim', spelling: 'ketua tim|katim' },
  { name: 'ketua ppid', spelling: 'ketua ppid' },
  { name: 'atasan ppid', spelling: 'atasan ppid' },
  { name: 'ppid pembantu', spelling: 'ppid (?:pembantu|pelaksana)' },
  { name: 'ppid utama', spelling: 'ppid utama' },
  { name: 'admin', spelling: 'admin(?:istrator)?' },
  { name: 'operator', spelling: 'operator' },
  { name: 'editor', spelling: 'editor|redaktur' },
  { name: 'pranata humas', spelling: 'pranata humas' },
  { name: 'arsiparis', spelling: 'arsiparis' },
  { name: 'bendahara', spelling: 'bendahara' },
  { name: 'pengelola', spelling: 'pengelola' },
  { name: 'petugas', spelling: 'petugas' },
  { name: 'staf', spelling: 'staff?' },
  { name: 'opd', spelling: 'opd|skpd|perangkat daerah', outside: true },
  { name: 'pemohon', spelling: 'pemohon', outside: true },
];
