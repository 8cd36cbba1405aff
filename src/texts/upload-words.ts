/** What the upload list says while files are on their way. */
import { inBoth, languageNow } from './language.ts';

const DECIMALS = { maximumFractionDigits: 1, minimumFractionDigits: 1 };
const decimal = { id: new Intl.NumberFormat('id-ID', DECIMALS), en: new Intl.NumberFormat('en-GB', DECIMALS) };

/** "12,4 MB"; small files in thousands, so that none is "0,0 MB". */
function megabytes(bytes: number): string {
  if (bytes > 0 && bytes < 100_000) return `${Math.ceil(bytes / 1000)} KB`;
  return `${decimal[languageNow()].format(bytes / 1_000_000)} MB`;
}

export const uploadWords = inBoth({
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
  broken: (sent: number, size: number) => `Sambungan terputus; dilanjutkan otomatis dari ${megabytes(sent)} begitu tersambung (sisa ${megabytes(Math.max(0, size - sent))})`,
  signedOut: 'Sesi Anda berakhir. Masuk kembali di tab lain, lalu tekan Lanjutkan; yang sudah terkirim tidak hilang.',
  lost: (sent: number) => (sent > 0 ? `Pilih lagi berkas ini untuk melanjutkan dari ${megabytes(sent)}.` : 'Pilih lagi berkas ini untuk mengunggahnya.'),
  done: (size: number) => `Terunggah, ${megabytes(size)}`,
  notWanted: { '': '', pictures: 'Berkas ini bukan gambar. Pilih foto JPEG, PNG, WebP, atau HEIC.', films: 'Berkas ini bukan video. Pilih MP4 atau WebM.' },
  before: 'Sudah diunggah sebelumnya',
  failed: 'Unggahan gagal. Tekan Lanjutkan untuk mencoba lagi.',
  holding: (count: number) => `Masih mengunggah ${count} berkas. Formulir terkirim otomatis begitu selesai.`,
  blocked: 'Ada berkas yang tidak dapat dikirim. Hapus dari daftar atau pilih lagi, lalu kirim formulir.',
  announceDone: (name: string) => `${name} selesai diunggah.`,
  announceBroken: (name: string) => `${name}: sambungan terputus.`,
}, {
  list: 'Uploaded files',
  camera: 'Take a photo',
  pause: 'Pause',
  resume: 'Continue',
  cancel: 'Cancel',
  remove: 'Remove',
  again: 'Use again',
  waiting: 'Waiting its turn',
  sending: (sent: number, size: number) => `${megabytes(sent)} of ${megabytes(size)}, ${megabytes(Math.max(0, size - sent))} left`,
  paused: (sent: number, size: number) => `Paused, ${megabytes(Math.max(0, size - sent))} left`,
  broken: (sent: number, size: number) => `Connection lost; goes on by itself from ${megabytes(sent)} once it is back (${megabytes(Math.max(0, size - sent))} left)`,
  signedOut: 'Your session has ended. Sign in again in another tab, then press Continue; what was sent is not lost.',
  lost: (sent: number) => (sent > 0 ? `Choose this file again to go on from ${megabytes(sent)}.` : 'Choose this file again to upload it.'),
  done: (size: number) => `Uploaded, ${megabytes(size)}`,
  notWanted: { '': '', pictures: 'This file is no picture. Choose a JPEG, PNG, WebP or HEIC photo.', films: 'This file is no film. Choose an MP4 or WebM.' },
  before: 'Uploaded before',
  failed: 'The upload failed. Press Continue to try again.',
  holding: (count: number) => `Still uploading ${count === 1 ? '1 file' : `${count} files`}. The form is sent by itself once that is done.`,
  blocked: 'Some files cannot be sent. Remove them from the list or choose them again, then send the form.',
  announceDone: (name: string) => `${name} has been uploaded.`,
  announceBroken: (name: string) => `${name}: connection lost.`,
});
