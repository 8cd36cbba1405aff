/** What `kentongan walk` says on a terminal. */
import { inBoth } from './language.ts';

export const walkWords = inBoth({
  begins: (url: string) => `Menjalankan kelima SOP contoh di ${url}. Setiap kantor contoh memperoleh berkas percobaan baru; beritanya terbit di situs contoh.`,
  finished: (count: number) => `${count} SOP dijalankan sampai selesai.`,
  failed: (why: string) => `GAGAL: ${why}`,
  noUrl: 'Alamat sesudah --url belum ditulis. Contoh: --url http://localhost:3000',
  silent: (url: string, why: string) => `Server di ${url} tidak menjawab. Jalankan npm start lebih dahulu. (${why})`,
  noSamples: 'Daftar kantor contoh (samples/offices.yaml) tidak terbaca.',
  notSample: (office: string, url: string) => `"${office}" di ${url} bukan kantor contoh, atau sudah diubah. Perintah ini hanya menulis ke kantor contoh yang masih utuh; tidak ada yang ditulis.`,
  waits: (seconds: number) => `Terlalu banyak yang masuk dalam semenit; dilanjutkan setelah ${seconds} detik…`,
  noNorm: 'tanpa norma waktu',
  noOutput: 'tanpa keluaran tertulis',
}, {
  begins: (url: string) => `Running the five sample SOPs at ${url}. Each sample office gets new trial cases; their articles appear on its sample site.`,
  finished: (count: number) => (count === 1 ? '1 SOP was run to its end.' : `${count} SOPs were run to their end.`),
  failed: (why: string) => `FAILED: ${why}`,
  noUrl: 'The address after --url is missing. For example: --url http://localhost:3000',
  silent: (url: string, why: string) => `The server at ${url} does not answer. Run npm start first. (${why})`,
  noSamples: 'The list of sample offices (samples/offices.yaml) cannot be read.',
  notSample: (office: string, url: string) => `"${office}" at ${url} is no sample office, or has been changed. This command writes only into sample offices that are as they came; nothing was written.`,
  waits: (seconds: number) => `Too many sign-ins within a minute; going on after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}…`,
  noNorm: 'no time norm',
  noOutput: 'no output named',
});
