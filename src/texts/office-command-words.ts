/** What `kentongan office` says on a terminal. */
import { inBoth } from './language.ts';

export const officeCommandWords = inBoth({
  usage: `Pemakaian:
  kentongan office add ALAMAT --name NAMA --admin-name NAMA --admin-email SUREL [--zone WIB|WITA|WIT]
  kentongan office list
  kentongan office import DAFTAR.csv [--apply]

ALAMAT menjadi bagian akhir alamat situs kantor, misalnya bunder. Daftar berisi satu kantor tiap baris: alamat, nama kantor, nama administrator,
surel administrator, dan zona waktu (boleh kosong). Tanpa --apply daftar hanya diperiksa.`,
  fields: { name: 'nama kantor', person: 'nama administrator' } as Readonly<Record<string, string>>,
  isMade: (name: string, address: string) => `Kantor ${name} dibuat: ${address}`,
  there: (slug: string) => `${slug}: sudah ada, tidak diubah.`,
  wouldMake: (slug: string, name: string, email: string) => `${slug}: akan dibuat sebagai ${name}, dengan administrator ${email}.`,
  checked: (fresh: number, there: number) => `${fresh} kantor akan dibuat, ${there} sudah ada. Belum ada yang dibuat; jalankan sekali lagi dengan --apply. Kata sandi pertama setiap administrator dicetak hanya sekali.`,
  made: (count: number) => `${count} kantor dibuat.`,
  inRow: (row: string, sentence: string) => `Baris ${row}: ${sentence}`,
  nothingMade: 'Tidak ada kantor yang dibuat.',
  mendRows: 'Perbaiki baris di atas, lalu ulangi.',
}, {
  usage: `Usage:
  kentongan office add SLUG --name NAME --admin-name NAME --admin-email EMAIL [--zone WIB|WITA|WIT]
  kentongan office list
  kentongan office import LIST.csv [--apply]

SLUG becomes the end of the address of the office's site, for example bunder. The list has one office a line: slug, name of the office, name of the
administrator, e-mail of the administrator, and time zone (may be empty). Without --apply the list is only checked.`,
  fields: { name: 'name of the office', person: 'name of the administrator' },
  isMade: (name: string, address: string) => `The office ${name} is made: ${address}`,
  there: (slug: string) => `${slug}: there already, left as it is.`,
  wouldMake: (slug: string, name: string, email: string) => `${slug}: would be made as ${name}, with ${email} as administrator.`,
  checked: (fresh: number, there: number) => `${fresh} ${fresh === 1 ? 'office' : 'offices'} would be made, ${there} there already. Nothing is made yet; run it once more with --apply. Each administrator's first password is printed once only.`,
  made: (count: number) => (count === 1 ? '1 office made.' : `${count} offices made.`),
  inRow: (row: string, sentence: string) => `Row ${row}: ${sentence}`,
  nothingMade: 'No office was made.',
  mendRows: 'Correct the rows above and try again.',
});
