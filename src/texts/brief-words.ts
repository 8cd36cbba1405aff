/** Words of what a case's work is done from: who asked, the orders, the opening note, the material. */
import { inBoth } from './language.ts';

export const briefWords = inBoth({
  title: 'Instruksi dan bahan',
  titleOfRequest: 'Permohonan',
  requester: 'Pemohon',
  letter: (number: string, day: string) => `Surat nomor ${number}${day === '' ? '' : ` tanggal ${day}`}`,
  source: 'Surat dari',
  orderOf: (who: string) => `Disposisi ${who}`,
  to: (receivers: string) => `kepada ${receivers}`,
  due: (day: string) => `Paling lambat ${day}`,
  sheet: 'Lembar disposisi',
  openedWith: (who: string) => `Catatan pembukaan berkas, ${who}`,
  material: 'Surat dan bahan',
  moreFiles: (count: number) => `${count} lampiran lain`,
}, {
  title: 'Instructions and material',
  titleOfRequest: 'The request',
  requester: 'Requested by',
  letter: (number: string, day: string) => `Letter number ${number}${day === '' ? '' : ` of ${day}`}`,
  source: 'Letter from',
  orderOf: (who: string) => `Disposition of ${who}`,
  to: (receivers: string) => `to ${receivers}`,
  due: (day: string) => `By ${day}`,
  sheet: 'Disposition sheet',
  openedWith: (who: string) => `Note on opening the case, ${who}`,
  material: 'Letters and material',
  moreFiles: (count: number) => (count === 1 ? '1 more file' : `${count} more files`),
});
