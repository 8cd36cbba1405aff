/** What a page says when a form cannot be taken as it was sent: the case moved on, it is not theirs, the session is over. */
import { inBoth } from './language.ts';

export const answerWords = inBoth({
  content: 'Naskah',
  movedOn: 'Berkas ini berubah sejak Anda membukanya',
  notSent: 'Isian Anda belum dikirim dan masih ada di bawah. Baca yang terjadi, lalu putuskan lagi.',
  changesSince: 'Perubahan naskah sejak itu',
  contentNow: 'Naskah seperti sekarang',
  barred: 'Tindakan ini tidak dapat dilakukan sekarang',
  otherState: 'Keadaan berkas sudah berubah. Kembalilah ke berkas untuk melihat apa yang dapat dilakukan.',
  toCopy: 'Isian Anda, untuk disalin',
  session: {
    title: 'Sesi berakhir',
    head: 'Anda belum masuk, atau sesi Anda sudah berakhir',
    kept: 'Isian Anda masih ada di halaman ini. Masuklah pada tab baru, kembali ke sini, lalu kirim ulang. Berkas lampiran perlu dipilih kembali sesudahnya.',
    signIn: 'Masuk pada tab baru',
    again: 'Kirim ulang isian',
    front: 'Halaman depan',
  },
  upload: {
    signedOut: 'Sesi Anda sudah berakhir. Masuk kembali di tab lain, lalu lanjutkan; yang sudah terkirim tidak hilang.',
    unknown: 'Unggahan tidak ditemukan.',
    busy: 'Unggahan ini sedang dikirim dari tempat lain. Ulangi sebentar lagi.',
    failed: (code: string) => `Unggahan terhenti karena gangguan. Kode: ${code}`,
  },
}, {
  content: 'Text',
  movedOn: 'This case changed since you opened it',
  notSent: 'What you filled in was not sent and still stands below. Read what happened, then decide again.',
  changesSince: 'Changes of the text since then',
  contentNow: 'The text as it is now',
  barred: 'This cannot be done now',
  otherState: 'The case has moved on. Go back to it to see what can be done.',
  toCopy: 'What you filled in, to be copied',
  session: {
    title: 'Session ended',
    head: 'You are not signed in, or your session has ended',
    kept: 'What you filled in is still on this page. Sign in on a new tab, come back here, and send it again. Attached files must be chosen again afterwards.',
    signIn: 'Sign in on a new tab',
    again: 'Send again',
    front: 'Front page',
  },
  upload: {
    signedOut: 'Your session has ended. Sign in again on another tab, then go on; what was sent is not lost.',
    unknown: 'No such upload.',
    busy: 'This upload is being sent from elsewhere. Try again in a moment.',
    failed: (code: string) => `The upload stopped because of a fault. Code: ${code}`,
  },
});
