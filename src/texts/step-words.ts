/** Handing in, leaving a step out, ending a case early. */
import { inBoth } from './language.ts';

export const stepWords = inBoth({
  submitNote: 'Catatan untuk pemeriksa',
  skipAuthorityHint: 'Misalnya perintah tertulis pimpinan, dengan nomor dan tanggalnya.',
  endHint: 'Berkas yang diakhiri tidak dapat dilanjutkan; catatannya tetap tersimpan.',
}, {
  submitNote: 'Note to those who check',
  skipAuthorityHint: 'E.g. a written order of the head, with its number and date.',
  endHint: 'A case that was ended cannot be continued; its record is kept.',
});
