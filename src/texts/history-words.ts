/** Words of the page that lists every saved version of a text. */
import { inBoth } from './language.ts';

export const historyWords = inBoth({
  title: 'Riwayat naskah',
  none: 'Naskah belum pernah disimpan.',
  kept: 'Setiap kali naskah disimpan, versinya tercatat di sini dan tidak dapat dihapus.',
  restorable: ' Versi lama dapat dipulihkan: isinya dimuat ke formulir, dan menjadi suntingan baru bila Anda menyimpannya.',
  version: (number: number) => `Versi ${number} `,
  now: 'sekarang',
  restore: (number: number) => `Pulihkan versi ${number}`,
}, {
  title: 'History of the text',
  none: 'The text has never been saved.',
  kept: 'Each time the text is saved, its version is recorded here and cannot be deleted.',
  restorable: ' An older version can be restored: it is put into the form, and becomes a new edit when you save it.',
  version: (number: number) => `Version ${number} `,
  now: 'now',
  restore: (number: number) => `Restore version ${number}`,
});
