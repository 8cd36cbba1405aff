/** What the upload list says while files are on their way. */
const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** "12,4 MB" */
export function megabytes(bytes: number): string {
  return `${decimal.format(bytes / 1_000_000)} MB`;
}

export const uploadWords = {
  list: 'Berkas yang diunggah',
  camera: 'Ambil foto',
  pause: 'Jeda',
  resume: 'Lanjutkan',
  cancel: 'Batalkan',
  remove: 'Hapus',
  again: 'Pakai lagi',
  waiting: 'Menunggu giliran',
  sending: (sent: number, size: number) => `${megabytes(sent)} dari ${megabytes(size)}, sisa ${megabytes(Math.max(0, size - sent))}`,
  paused: (sent: number, size: number) => `Dijeda, sisa ${megabytes(Math.max(0, size - sent))}`,
  broken: (sent: number, size: number) => `Sambungan terputus; dilanjutkan sendiri dari ${megabytes(sent)} begitu tersambung (sisa ${megabytes(Math.max(0, size - sent))})`,
  signedOut: 'Sesi Anda berakhir. Masuk kembali di tab lain, lalu tekan Lanjutkan; yang sudah terkirim tidak hilang.',
  lost: (sent: number) => (sent > 0 ? `Pilih lagi berkas ini untuk melanjutkan dari ${megabytes(sent)}.` : 'Pilih lagi berkas ini untuk mengunggahnya.'),
  done: (size: number) => `Terunggah, ${megabytes(size)}`,
  before: 'Sudah diunggah sebelumnya',
  failed: 'Unggahan gagal. Tekan Lanjutkan untuk mencoba lagi.',
  holding: (count: number) => `Masih mengunggah ${count} berkas. Formulir dikirim sendiri begitu selesai.`,
  blocked: 'Ada berkas yang tidak dapat dikirim. Hapus dari daftar atau pilih lagi, lalu kirim formulir.',
  announceDone: (name: string) => `${name} selesai diunggah.`,
  announceBroken: (name: string) => `${name}: sambungan terputus.`,
} as const;
