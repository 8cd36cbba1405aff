/** What is wrong when a program in use still calls itself `localhost`. */
import { inBoth } from './language.ts';

export const reachWords = inBoth({
  title: 'Alamat program belum diatur',
  means: (address: string) => `Program menyebut dirinya ${address}, yang hanya dapat dibuka dari komputer tempat program ini dipasang. Tautan dalam surat, kabar, dan situs kantor tidak akan terbuka dari gawai lain.`,
  setting: 'KENTONGAN_URL',
  todo: 'Mintalah pengelola server mengisi pengaturan ',
  example: (seen: string | null) => ` dengan alamat yang dipakai pegawai dan warga, misalnya ${seen ?? 'https://ppid.contoh.go.id'}, lalu menjalankan ulang program. Selama program hanya dicoba pada komputer ini, peringatan ini boleh diabaikan.`,
}, {
  title: 'The address of the program is not set',
  means: (address: string) => `The program calls itself ${address}, which opens only on the computer it is installed on. Links in letters, in notices and on the office’s site will not open on other devices.`,
  setting: 'KENTONGAN_URL',
  todo: 'Ask whoever keeps the server to set ',
  example: (seen: string | null) => ` to the address that staff and citizens use, such as ${seen ?? 'https://ppid.contoh.go.id'}, and to start the program again. While you only try it on this computer, you may ignore this.`,
});
