/** The kinds of refusals the API gives, by their status, and the page that lists every reason. */
import { inBoth } from './language.ts';

export const problemWords = inBoth({
  400: 'Permintaan tidak terbaca',
  401: 'Belum masuk',
  403: 'Tidak berwenang',
  404: 'Tidak ditemukan',
  409: 'Berkas sudah berubah',
  413: 'Terlalu besar',
  422: 'Tidak dapat diterima',
  429: 'Terlalu sering',
  500: 'Gangguan program',
  503: 'Sedang tidak dapat melayani',
  list: 'Alasan penolakan',
  listSays: 'Setiap alasan yang dapat diberikan program, dengan kode dan kalimatnya. Tanda … diisi menurut kejadiannya.',
}, {
  400: 'The request cannot be read',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'The case has moved on',
  413: 'Too large',
  422: 'Not acceptable',
  429: 'Too often',
  500: 'A fault of the program',
  503: 'Unavailable just now',
  list: 'Reasons for a refusal',
  listSays: 'Every reason the program can give, with its code and sentence. Where … stands, each occurrence says what it is about.',
});

/** The name of a kind, the same at every occurrence. */
export function nameProblem(status: number): string {
  return (problemWords as Readonly<Record<string, string>>)[status] ?? problemWords[status < 500 ? 422 : 500];
}
