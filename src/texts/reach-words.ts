/** What is wrong when a program in use still calls itself `localhost`. */
import { inBoth } from './language.ts';

export const reachWords = inBoth({
  title: 'Alamat program belum diatur',
  means: (address: string) => `Program menyebut dirinya ${address}. Alamat itu hanya terbuka di komputer tempat program dipasang, sehingga tautan dalam surat, kabar, dan situs kantor tidak terbuka di perangkat lain.`,
  how: 'Lihat cara mengaturnya',
  setting: 'KENTONGAN_URL',
  todo: 'Mintalah pengelola server mengisi ',
  example: (seen: string | null) => ` dengan alamat yang dipakai pegawai dan warga, misalnya ${seen ?? 'https://ppid.contoh.go.id'}, lalu menjalankan ulang program. Bila program hanya dicoba di komputer ini, abaikan peringatan ini.`,
}, {
  title: 'The address of the program is not set',
  means: (address: string) => `The program calls itself ${address}. That address opens only on the computer it is installed on, so links in letters, in notices and on the office’s site do not open on other devices.`,
  how: 'See how to set it',
  setting: 'KENTONGAN_URL',
  todo: 'Ask whoever keeps the server to set ',
  example: (seen: string | null) => ` to the address that staff and citizens use, such as ${seen ?? 'https://ppid.contoh.go.id'}, and to start the program again. If you only try it on this computer, ignore this.`,
});
